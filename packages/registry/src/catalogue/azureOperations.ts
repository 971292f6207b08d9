import { roleMaker } from './role.js';

const role = roleMaker('azure', ['control']);

/** Roles for secrets and for monitoring: Key Vault, Azure Monitor, Log Analytics, Application Insights. */
export const OPERATIONS_ROLES = [
  role('Key Vault Administrator', 'manage', {
    roleDefinitionId: '00482a5a-887f-4fb3-b363-3b7fe8e74483',
    planes: ['data'],
    description:
      'Everything on the keys, secrets and certificates of a vault; not the vault itself, not who has access.',
  }),
  role('Key Vault Contributor', 'manage', {
    roleDefinitionId: 'f25e0fa2-a7c8-4377-a976-54943a77a395',
    description:
      'Manages vaults, not what is in them. On a vault with access policies it can give itself that access.',
  }),
  role('Key Vault Reader', 'read', {
    roleDefinitionId: '21090545-7ca7-4776-b22c-e363652d74d2',
    planes: ['data'],
    description: 'Sees the names and metadata of keys, secrets and certificates, never their values.',
  }),
  role('Key Vault Secrets User', 'read', {
    roleDefinitionId: '4633458b-17de-408a-b874-0445c86b69e6',
    planes: ['data'],
    description: 'Reads the values of secrets.',
  }),
  role('Key Vault Secrets Officer', 'write', {
    roleDefinitionId: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
    planes: ['data'],
    description: 'Reads, writes and deletes secrets.',
  }),
  role('Key Vault Crypto User', 'write', {
    roleDefinitionId: '12338af0-0e69-4776-bea7-57ae8d297424',
    planes: ['data'],
    description: 'Encrypts, decrypts, signs and verifies with keys.',
  }),
  role('Key Vault Crypto Officer', 'write', {
    roleDefinitionId: '14b46e9e-c2b7-41b4-b07b-48a6ebf60603',
    planes: ['data'],
    description: 'Creates, changes and deletes keys.',
  }),
  role('Key Vault Crypto Service Encryption User', 'read', {
    roleDefinitionId: 'e147488a-f6f5-4113-8e2d-b22465e65bf6',
    planes: ['data'],
    description: 'Wraps and unwraps with keys, for encryption at rest by another service.',
  }),
  role('Key Vault Certificate User', 'read', {
    roleDefinitionId: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
    planes: ['data'],
    description: 'Reads certificates with their private keys.',
  }),
  role('Key Vault Certificates Officer', 'write', {
    roleDefinitionId: 'a4417e6f-fecd-4de8-b567-7b0420556985',
    planes: ['data'],
    description: 'Creates, changes and deletes certificates.',
  }),
  role('Key Vault Data Access Administrator', 'administer', {
    roleDefinitionId: '8b54135c-b56d-4d72-a534-26097cfdc8d8',
    grantsAccess: true,
    description: 'Gives others the data roles of Key Vault.',
  }),
  role('Key Vault Purge Operator', 'manage', {
    roleDefinitionId: 'a68e7c17-0ab2-4c09-9a58-125dae29748c',
    exact: true,
    description: 'Permanently deletes vaults that were deleted before.',
  }),
  role('Monitoring Reader', 'read', {
    roleDefinitionId: '43d0d8ad-25c7-4714-9337-8ba259a9fe05',
    description: 'Sees all metrics, logs settings and alerts.',
  }),
  role('Monitoring Contributor', 'write', {
    roleDefinitionId: '749f88d5-cbae-40b8-bcfc-e573ddc772fa',
    readsKeys: true,
    description: 'Sees all monitoring data; changes alerts and diagnostic settings.',
  }),
  role('Monitoring Data Reader', 'read', {
    roleDefinitionId: 'b0d8363b-8ddd-447d-831f-62ca05bff136',
    planes: ['data'],
    description: 'Queries the data of an Azure Monitor workspace.',
  }),
  role('Monitoring Metrics Publisher', 'write', {
    roleDefinitionId: '3913510d-42f4-4e42-8a64-420c390055eb',
    planes: ['data'],
    exact: true,
    description: 'Publishes metrics of resources.',
  }),
  role('Log Analytics Reader', 'read', {
    roleDefinitionId: '73c42c96-874c-492b-b04d-ab87d138a893',
    planes: ['control', 'data'],
    description: 'Searches all logs and sees the settings of monitoring.',
  }),
  role('Log Analytics Contributor', 'manage', {
    roleDefinitionId: '92aaf0da-9dab-42b6-94a3-d43ce8d16293',
    planes: ['control', 'data'],
    readsKeys: true,
    planeLevels: { control: 'manage', data: 'read' },
    description:
      'Searches all logs and changes the settings of monitoring; lists keys of storage accounts to collect from them.',
  }),
  role('Log Analytics Data Reader', 'read', {
    roleDefinitionId: '3b03c2da-16b3-4a49-8834-0f8130efdd3b',
    planes: ['data'],
    description: 'Searches the logs that it is allowed to see, table by table.',
  }),
  role('Application Insights Component Contributor', 'manage', {
    roleDefinitionId: 'ae349356-3a1b-4a5e-921d-050484c6347e',
    description: 'Manages Application Insights resources.',
  }),
  role('Application Insights Snapshot Debugger', 'read', {
    roleDefinitionId: '08954f03-6346-4c2e-81c0-ec3a5cfae23b',
    description: 'Sees and downloads debug snapshots, which may hold personal data.',
  }),
  role('Workbook Reader', 'read', {
    roleDefinitionId: 'b279062a-9be3-42a0-92ae-8b3cf002ec4d',
    description: 'Sees workbooks.',
  }),
  role('Workbook Contributor', 'write', {
    roleDefinitionId: 'e8ddcd69-c73f-4f9f-9844-4100522f16ad',
    description: 'Writes workbooks for everyone.',
  }),
  role('Grafana Viewer', 'read', {
    roleDefinitionId: '60921a7e-fef1-4a43-9b16-a26c52ad4769',
    planes: ['data'],
    description: 'Sees dashboards.',
  }),
  role('Grafana Editor', 'write', {
    roleDefinitionId: 'a79a5197-3a5c-4973-a920-486035ffd60f',
    planes: ['data'],
    description: 'Writes dashboards and alerts.',
  }),
  role('Grafana Admin', 'administer', {
    roleDefinitionId: '22926164-76b3-42b3-bc55-97df8dab3e41',
    planes: ['data'],
    grantsAccess: true,
    description: 'Manages the settings of Grafana and who has access to it.',
  }),
  role('Azure Monitor Dashboards with Grafana Contributor', 'write', {
    roleDefinitionId: '0618ae3d-2930-4bb7-aa00-718db34ee9f9',
    description: "Manages dashboards in the portal's Grafana.",
  }),
];
