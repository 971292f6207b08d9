#!/bin/sh
# Role assignments in Azure. Read this script before you run it.
# As of 2026-11-30.
# Written by `personas export`. Change the data and write it again.
# Not in this file: grants of other systems (4 of Kubernetes, 4 of GitHub, 1 of AWS, 1 of Azure DevOps).
set -eu

# Storage Blob Data Contributor
az role assignment create \
  --name '9aa41832-9df4-5dfc-a368-569435e46044' \
  --assignee-object-id 'aaaaaaaa-0000-0000-0000-000000000001' \
  --assignee-principal-type 'Group' \
  --role 'ba92f5b4-2d11-453d-a403-e96b0029c9fe' \
  --scope '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev' \
  --description 'P001 Engineer ${x} "quoted": Loads, and # cleans '\''files'\''.'

# Written without an end: delete the assignment after its last day (2027-03-31)
# Reader
az role assignment create \
  --name '78836378-2aba-5184-a251-2055478fd953' \
  --assignee-object-id 'aaaaaaaa-0000-0000-0000-000000000001' \
  --assignee-principal-type 'Group' \
  --role 'acdd72a7-3385-48ef-bd42-f606fba81ae7' \
  --scope '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev' \
  --description 'P001 Engineer ${x} "quoted"'

# Storage Blob Data Reader
az role assignment create \
  --name '2ac8b036-6312-5069-98db-7ff7e8fb8f79' \
  --assignee-object-id 'aaaaaaaa-0000-0000-0000-000000000001' \
  --assignee-principal-type 'Group' \
  --role '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1' \
  --scope '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev/providers/Microsoft.Storage/storageAccounts/st/blobServices/default/containers/raw' \
  --description 'P001 Engineer ${x} "quoted"' \
  --condition '@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals '\''raw'\''' \
  --condition-version '2.0'

# Lake "Auditor"
az role assignment create \
  --name '9aa9b693-c6fe-5142-a3d0-daf8530f0f1d' \
  --assignee-object-id 'bbbbbbbb-0000-0000-0000-000000000002' \
  --assignee-principal-type 'ServicePrincipal' \
  --role '33333333-3333-3333-3333-333333333333' \
  --scope '/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lake-prod' \
  --description 'P002 Release Agent'

# Not written: P001 Engineer ${x} "quoted" on Data Lake in dev, Storage Blob Data Reader: conditions in words, which Azure cannot check (only from the office)
# Not written: P001 Engineer ${x} "quoted" on Data Lake in prod, Contributor: eligible assignments, which cannot be written here
# Not written: P001 Engineer ${x} "quoted" on Data Lake in prod, Storage Blob Data Contributor: eligible assignments, which cannot be written here
# Not written: P001 Engineer ${x} "quoted" on Data Lake in prod, Reader: grants that have not begun (2099-01-01)
