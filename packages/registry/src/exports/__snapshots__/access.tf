# Access as resources of Terraform.
# As of 2026-11-30.
# Written by `personas export`. Change the data and write it again.
# Not in this file: grants of other systems (1 of Azure DevOps).

variable "eligible_start" {
  description = "Start of eligible assignments for which the data has no first day, such as 2026-01-01T00:00:00Z. Set it once: another value replaces them."
  type        = string
}

variable "eligible_end" {
  description = "End of eligible assignments for which the data has no last day, such as 2027-01-01T00:00:00Z."
  type        = string
}

resource "azurerm_role_assignment" "p001_lake_dev_storage_blob_data_contributor_9aa41832" {
  name               = "9aa41832-9df4-5dfc-a368-569435e46044"
  scope              = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev"
  role_definition_id = "/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
  principal_id       = "aaaaaaaa-0000-0000-0000-000000000001"
  principal_type     = "Group"
  description        = "P001 Engineer $${x} \"quoted\": Loads, and # cleans 'files'."
}

# Written without an end: delete the assignment after its last day (2027-03-31)
resource "azurerm_role_assignment" "p001_lake_dev_reader_78836378" {
  name               = "78836378-2aba-5184-a251-2055478fd953"
  scope              = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev"
  role_definition_id = "/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
  principal_id       = "aaaaaaaa-0000-0000-0000-000000000001"
  principal_type     = "Group"
  description        = "P001 Engineer $${x} \"quoted\""
}

resource "azurerm_role_assignment" "p001_lake_dev_storage_blob_data_reader_2ac8b036" {
  name               = "2ac8b036-6312-5069-98db-7ff7e8fb8f79"
  scope              = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev/providers/Microsoft.Storage/storageAccounts/st/blobServices/default/containers/raw"
  role_definition_id = "/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
  principal_id       = "aaaaaaaa-0000-0000-0000-000000000001"
  principal_type     = "Group"
  description        = "P001 Engineer $${x} \"quoted\""
  condition          = "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'raw'"
  condition_version  = "2.0"
}

resource "azurerm_pim_eligible_role_assignment" "p001_lake_prod_contributor_c6d36499" {
  scope              = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lake-prod"
  role_definition_id = "/subscriptions/22222222-2222-2222-2222-222222222222/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
  principal_id       = "aaaaaaaa-0000-0000-0000-000000000002"
  justification      = "P001 Engineer $${x} \"quoted\""
  schedule {
    start_date_time = var.eligible_start
    expiration {
      end_date_time = var.eligible_end
    }
  }
}

# Written without limits of activation, which are settings of the role in PIM (PT4H, approver P002, mfa)
resource "azurerm_pim_eligible_role_assignment" "p001_lake_prod_storage_blob_data_contributor_5d03c564" {
  scope              = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lake-prod"
  role_definition_id = "/subscriptions/22222222-2222-2222-2222-222222222222/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
  principal_id       = "aaaaaaaa-0000-0000-0000-000000000002"
  justification      = "P001 Engineer $${x} \"quoted\""
  schedule {
    start_date_time = "2026-12-01T00:00:00Z"
    expiration {
      end_date_time = "2027-03-31T23:59:59Z"
    }
  }
}

resource "azurerm_role_assignment" "p002_lake_prod_lake_auditor_9aa9b693" {
  name               = "9aa9b693-c6fe-5142-a3d0-daf8530f0f1d"
  scope              = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lake-prod"
  role_definition_id = "/subscriptions/22222222-2222-2222-2222-222222222222/providers/Microsoft.Authorization/roleDefinitions/33333333-3333-3333-3333-333333333333"
  principal_id       = "bbbbbbbb-0000-0000-0000-000000000002"
  principal_type     = "ServicePrincipal"
  description        = "P002 Release Agent"
}

resource "kubernetes_role_binding" "p001_cluster_dev_edit_cce08a0e" {
  metadata {
    name      = "p001-edit-cce08a0e"
    namespace = "forecast-dev"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "edit"
  }
  subject {
    kind      = "Group"
    name      = "oidc:data-engineers"
    api_group = "rbac.authorization.k8s.io"
  }
}

resource "kubernetes_role_binding" "p001_cluster_prod_view_402106cc" {
  metadata {
    name      = "p001-view-402106cc"
    namespace = "forecast-prod"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "view"
  }
  subject {
    kind      = "Group"
    name      = "oidc:data-engineers"
    api_group = "rbac.authorization.k8s.io"
  }
}

# Written without an end: delete the assignment after its last day (2027-01-31)
resource "kubernetes_cluster_role_binding" "p001_cluster_prod_cluster_admin_69973613" {
  metadata {
    name = "p001-cluster-admin-69973613"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "cluster-admin"
  }
  subject {
    kind      = "Group"
    name      = "oidc:data-engineers"
    api_group = "rbac.authorization.k8s.io"
  }
}

resource "kubernetes_role_binding" "p002_cluster_prod_edit_f5ca0846" {
  metadata {
    name      = "p002-edit-f5ca0846"
    namespace = "forecast-prod"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "edit"
  }
  subject {
    kind      = "ServiceAccount"
    name      = "agent"
    namespace = "release"
  }
}

resource "github_team_repository" "p001_code_dev_write_3c268387" {
  team_id    = "data-engineers"
  repository = "forecast"
  permission = "push"
}

resource "github_repository_collaborator" "p002_code_dev_admin_fefc5f86" {
  repository = "forecast"
  username   = "release-bot"
  permission = "admin"
}

resource "aws_ssoadmin_account_assignment" "p001_cloud_dev_readonlyaccess_8a54ab21" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1111222233334444"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1111222233334444/ps-1111222233334444"
  principal_id       = "90670000-0000-0000-0000-000000000000"
  principal_type     = "GROUP"
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}

# Not written: P001 Engineer ${x} "quoted" on Code in prod, Read: further permissions on a repository, where everybody has one: the strongest is written
# Not written: P001 Engineer ${x} "quoted" on Data Lake in dev, Storage Blob Data Reader: conditions in words, which Azure cannot check (only from the office)
# Not written: P001 Engineer ${x} "quoted" on Data Lake in prod, Reader: grants that have not begun (2099-01-01)
# Not written: P001 Engineer ${x} "quoted" on Code in prod, Required reviewer: roles that are given elsewhere
