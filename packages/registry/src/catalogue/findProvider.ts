import { fold } from '../lookup/fold.js';
import { PROVIDERS } from './builtInRolesData.js';

/**
 * The names of well-known Azure services that differ from their resource provider, by provider without `Microsoft.`. A name is here only if it can mean
 * nothing else: Azure Monitor and Azure Backup have several providers. The list is our own. The ids of resources show it
 * (`…/providers/Microsoft.KeyVault/vaults/…`).
 */
const NAMES: Readonly<Record<string, string>> = {
  App: 'Azure Container Apps, Container Apps',
  Automation: 'Azure Automation',
  Batch: 'Azure Batch',
  Cache: 'Azure Cache for Redis, Azure Managed Redis, Azure Redis',
  CognitiveServices:
    'Azure OpenAI, Azure OpenAI Service, Azure AI services, Azure Cognitive Services, Microsoft Foundry, Azure AI Content Safety, Azure AI Document Intelligence, Azure AI Language, Azure AI Speech, Azure AI Translator, Azure AI Vision',
  Compute: 'Azure Virtual Machines, Azure VM',
  ContainerRegistry: 'ACR',
  ContainerService: 'Azure Kubernetes Service, AKS',
  Dashboard: 'Azure Managed Grafana',
  DataFactory: 'ADF',
  Databricks: 'Azure Databricks',
  DBforMySQL: 'Azure Database for MySQL',
  DBforPostgreSQL: 'Azure Database for PostgreSQL',
  DesktopVirtualization: 'Azure Virtual Desktop',
  Devices: 'Azure IoT Hub',
  DocumentDB: 'Azure Cosmos DB, Cosmos DB',
  HDInsight: 'Azure HDInsight',
  HealthcareApis: 'Azure Health Data Services',
  Insights: 'Application Insights, Azure Application Insights',
  Kusto: 'Azure Data Explorer, ADX',
  Logic: 'Azure Logic Apps, Logic Apps',
  MachineLearningServices: 'Azure Machine Learning, Azure ML, AzureML',
  ManagedIdentity: 'Azure Managed Identities',
  Maps: 'Azure Maps',
  OperationalInsights: 'Log Analytics, Azure Log Analytics, Log Analytics workspace',
  Purview: 'Microsoft Purview, Azure Purview',
  Search: 'Azure AI Search, Azure Cognitive Search, Azure Search',
  Security: 'Microsoft Defender for Cloud, Defender for Cloud',
  SecurityInsights: 'Microsoft Sentinel, Azure Sentinel',
  SignalRService: 'Azure SignalR Service, Azure SignalR',
  Sql: 'Azure SQL, Azure SQL Database, Azure SQL Managed Instance',
  Storage:
    'Azure Storage, Azure Storage account, Azure Blob Storage, Azure Data Lake Storage, Azure Data Lake Storage Gen2, ADLS, Azure Files, Azure Queue Storage, Azure Table Storage',
  Synapse: 'Azure Synapse Analytics, Azure Synapse',
  Web: 'Azure App Service, Azure Functions, Azure Function App, Azure Web App, Azure Web Apps, Azure Static Web Apps',
};

const byName = new Map(
  Object.entries(NAMES).flatMap(([provider, names]) =>
    names.split(', ').map((name) => [fold(name), `Microsoft.${provider}`] as const),
  ),
);

/**
 * Providers whose name is that of their service: Key Vault, Event Hubs, Service Bus. Only those of two words, because one word may mean something else:
 * Microsoft.Kubernetes is Azure Arc, and Microsoft.Monitor a part of Azure Monitor.
 */
const byOwnName = new Map(
  PROVIDERS.split(' ')
    .filter((provider) => /^Microsoft\.[A-Z][a-z]+[A-Z]/.test(provider))
    .map((provider) => [fold(provider.replace('Microsoft.', '')), provider]),
);

/** The resource provider of the Azure service with this name, such as `Microsoft.KeyVault`. */
export function findProvider(name: string): string | undefined {
  const key = fold(name);
  const ownName = key.replace(/^(?:azure|microsoft)/, '');
  return byName.get(key) ?? byOwnName.get(ownName) ?? byOwnName.get(ownName.replace(/s$/, ''));
}
