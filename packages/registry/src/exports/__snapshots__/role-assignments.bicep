// Role assignments in Azure, for `roleAssignments` of Azure Verified Modules.
// As of 2026-11-30.
// Written by `personas export`. Change the data and write it again.
// Not in this file: grants of other systems (4 of Kubernetes, 4 of GitHub, 1 of AWS, 1 of Azure DevOps).

@export()
@description('Data Lake in dev: /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev')
var lakeDevRoleAssignments = [
  { // Storage Blob Data Contributor
    name: '9aa41832-9df4-5dfc-a368-569435e46044'
    roleDefinitionIdOrName: '/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    principalId: 'aaaaaaaa-0000-0000-0000-000000000001'
    principalType: 'Group'
    description: 'P001 Engineer \${x} "quoted": Loads, and # cleans \'files\'.'
  }
  // Written without an end: delete the assignment after its last day (2027-03-31)
  { // Reader
    name: '78836378-2aba-5184-a251-2055478fd953'
    roleDefinitionIdOrName: '/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7'
    principalId: 'aaaaaaaa-0000-0000-0000-000000000001'
    principalType: 'Group'
    description: 'P001 Engineer \${x} "quoted"'
  }
]

@export()
@description('Data Lake in dev: /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev/providers/Microsoft.Storage/storageAccounts/st/blobServices/default/containers/raw')
var lakeDevEcf0112cRoleAssignments = [
  { // Storage Blob Data Reader
    name: '2ac8b036-6312-5069-98db-7ff7e8fb8f79'
    roleDefinitionIdOrName: '/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    principalId: 'aaaaaaaa-0000-0000-0000-000000000001'
    principalType: 'Group'
    description: 'P001 Engineer \${x} "quoted"'
    condition: '@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals \'raw\''
    conditionVersion: '2.0'
  }
]

@export()
@description('Data Lake in prod: /subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lake-prod')
var lakeProdRoleAssignments = [
  { // Lake "Auditor"
    name: '9aa9b693-c6fe-5142-a3d0-daf8530f0f1d'
    roleDefinitionIdOrName: '/subscriptions/22222222-2222-2222-2222-222222222222/providers/Microsoft.Authorization/roleDefinitions/33333333-3333-3333-3333-333333333333'
    principalId: 'bbbbbbbb-0000-0000-0000-000000000002'
    principalType: 'ServicePrincipal'
    description: 'P002 Release Agent'
  }
]

// Not written: P001 Engineer ${x} "quoted" on Data Lake in dev, Storage Blob Data Reader: conditions in words, which Azure cannot check (only from the office)
// Not written: P001 Engineer ${x} "quoted" on Data Lake in prod, Contributor: eligible assignments, which cannot be written here
// Not written: P001 Engineer ${x} "quoted" on Data Lake in prod, Storage Blob Data Contributor: eligible assignments, which cannot be written here
// Not written: P001 Engineer ${x} "quoted" on Data Lake in prod, Reader: grants that have not begun (2099-01-01)
