import { fold } from '../lookup/fold.js';

/**
 * The names of well-known Azure services, by resource provider without `Microsoft.`. A name is here only if it can mean nothing else: Azure Monitor and
 * Azure Backup have several providers. The list is our own. The ids of resources show it (`…/providers/Microsoft.KeyVault/vaults/…`).
 */
const NAMES: Readonly<Record<string, string>> = {
  ApiManagement: 'Azure API Management',
  App: 'Azure Container Apps, Container Apps',
  AppConfiguration: 'Azure App Configuration',
  Automation: 'Azure Automation',
  Batch: 'Azure Batch',
  Cache: 'Azure Cache for Redis, Azure Managed Redis, Azure Redis',
  CognitiveServices:
    'Azure OpenAI, Azure OpenAI Service, Azure AI services, Azure Cognitive Services, Microsoft Foundry, Azure AI Content Safety, Azure AI Document Intelligence, Azure AI Language, Azure AI Speech, Azure AI Translator, Azure AI Vision',
  Compute: 'Azure Virtual Machines, Azure VM',
  ContainerRegistry: 'Azure Container Registry, ACR',
  ContainerService: 'Azure Kubernetes Service, AKS',
  Dashboard: 'Azure Managed Grafana',
  DataFactory: 'Azure Data Factory, ADF',
  Databricks: 'Azure Databricks',
  DBforMySQL: 'Azure Database for MySQL',
  DBforPostgreSQL: 'Azure Database for PostgreSQL',
  DesktopVirtualization: 'Azure Virtual Desktop',
  Devices: 'Azure IoT Hub',
  DocumentDB: 'Azure Cosmos DB, Cosmos DB',
  EventGrid: 'Azure Event Grid, Event Grid',
  EventHub: 'Azure Event Hubs, Azure Event Hub, Event Hubs',
  HDInsight: 'Azure HDInsight',
  HealthcareApis: 'Azure Health Data Services',
  Insights: 'Application Insights, Azure Application Insights',
  KeyVault: 'Azure Key Vault, Key Vault',
  Kusto: 'Azure Data Explorer, ADX',
  Logic: 'Azure Logic Apps, Logic Apps',
  MachineLearningServices: 'Azure Machine Learning, Azure ML, AzureML',
  ManagedIdentity: 'Azure Managed Identity, Azure Managed Identities',
  Maps: 'Azure Maps',
  OperationalInsights: 'Log Analytics, Azure Log Analytics, Log Analytics workspace',
  Purview: 'Microsoft Purview, Azure Purview',
  Search: 'Azure AI Search, Azure Cognitive Search, Azure Search',
  Security: 'Microsoft Defender for Cloud, Defender for Cloud',
  SecurityInsights: 'Microsoft Sentinel, Azure Sentinel',
  ServiceBus: 'Azure Service Bus, Service Bus',
  SignalRService: 'Azure SignalR Service, Azure SignalR',
  Sql: 'Azure SQL, Azure SQL Database, Azure SQL Managed Instance',
  Storage:
    'Azure Storage, Azure Storage account, Azure Blob Storage, Azure Data Lake Storage, Azure Data Lake Storage Gen2, ADLS, Azure Files, Azure Queue Storage, Azure Table Storage',
  StreamAnalytics: 'Azure Stream Analytics',
  Synapse: 'Azure Synapse Analytics, Azure Synapse',
  Web: 'Azure App Service, Azure Functions, Azure Function App, Azure Web App, Azure Web Apps, Azure Static Web Apps',
};

const byName = new Map(
  Object.entries(NAMES).flatMap(([provider, names]) =>
    names.split(', ').map((name) => [fold(name), `Microsoft.${provider}`] as const),
  ),
);

/** The resource provider of the Azure service with this name, such as `Microsoft.KeyVault`. */
export const findProvider = (name: string): string | undefined => byName.get(fold(name));
