/** Names of services as their vendors write them, for sources that write them together or in other case. */
export const SERVICE_NAMES: readonly string[] = [
  'Azure API Management',
  'Azure Data Factory',
  'Azure DevOps',
  'Azure Event Hubs',
  'Azure Key Vault',
  'Azure Web App',
  'GitHub',
];
