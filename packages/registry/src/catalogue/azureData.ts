import { roleMaker } from './role.js';

const role = roleMaker('azure', ['control']);

/** Roles of the services that store and move data: Storage, Event Hubs, SQL, Cosmos DB, Data Factory, Stream Analytics. */
export const DATA_ROLES = [
  role('Data Factory Contributor', 'manage', {
    roleDefinitionId: '673868aa-7521-48a0-acc6-0f60742d39f5',
    description:
      'Creates and runs data factories with their pipelines, datasets, linked services and triggers.',
  }),
  role('Storage Account Contributor', 'manage', {
    roleDefinitionId: '17d1049b-9a84-46fb-8f53-869881c3d3ab',
    readsKeys: true,
    description: 'Manages storage accounts, and reaches all data in them by their keys.',
  }),
  role('Storage Account Key Operator Service Role', 'manage', {
    roleDefinitionId: '81a9662b-bebf-436f-a333-f67b29880f12',
    readsKeys: true,
    exact: true,
    description: 'Lists and renews the keys of storage accounts, which open all data in them.',
  }),
  role('Storage Blob Data Owner', 'manage', {
    roleDefinitionId: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
    planes: ['data'],
    grantsAccess: true,
    description: 'Everything on blobs and containers, and the POSIX access control lists of a data lake.',
  }),
  role('Storage Blob Data Contributor', 'write', {
    roleDefinitionId: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
    planes: ['data'],
    description: 'Reads, writes and deletes blobs and containers.',
  }),
  role('Storage Blob Data Reader', 'read', {
    roleDefinitionId: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
    planes: ['data'],
    description: 'Reads and lists blobs and containers.',
  }),
  role('Storage Blob Delegator', 'read', {
    roleDefinitionId: 'db58b8e5-c6ad-4a2a-8342-4190687cbf4a',
    description: 'Gets a user delegation key, with which shared access signatures are signed.',
  }),
  role('Storage Queue Data Contributor', 'write', {
    roleDefinitionId: '974c5e8b-45b9-4653-ba55-5f855dd0fb88',
    planes: ['data'],
    description: 'Reads, writes and deletes queues and messages.',
  }),
  role('Storage Queue Data Reader', 'read', {
    roleDefinitionId: '19e7f393-937e-4f77-808e-94535e297925',
    planes: ['data'],
    description: 'Reads queues and peeks at messages.',
  }),
  role('Storage Queue Data Message Processor', 'write', {
    roleDefinitionId: '8a0f0c08-91a1-4084-bc3d-661d67233fed',
    planes: ['data'],
    description: 'Takes messages from queues.',
  }),
  role('Storage Queue Data Message Sender', 'write', {
    roleDefinitionId: 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a',
    planes: ['data'],
    exact: true,
    description: 'Puts messages into queues.',
  }),
  role('Storage Table Data Contributor', 'write', {
    roleDefinitionId: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
    planes: ['data'],
    description: 'Reads, writes and deletes tables and entities.',
  }),
  role('Storage Table Data Reader', 'read', {
    roleDefinitionId: '76199698-9eea-4c19-bc75-cec21354c6b6',
    planes: ['data'],
    description: 'Reads tables and entities.',
  }),
  role('Storage File Data SMB Share Contributor', 'write', {
    roleDefinitionId: '0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb',
    planes: ['data'],
    description: 'Reads, writes and deletes files in file shares over SMB.',
  }),
  role('Storage File Data SMB Share Reader', 'read', {
    roleDefinitionId: 'aba4ae5f-2193-4029-9191-0cb91df5e314',
    planes: ['data'],
    description: 'Reads files in file shares over SMB.',
  }),
  role('Storage File Data Privileged Contributor', 'write', {
    roleDefinitionId: '69566ab7-960f-475b-8e7c-b3118f30c6bd',
    planes: ['data'],
    description: 'Reads, writes and deletes files in file shares, and changes their permissions.',
  }),
  role('Storage File Data Privileged Reader', 'read', {
    roleDefinitionId: 'b8eda974-7b85-4f76-af95-65846b26df6d',
    planes: ['data'],
    description: 'Reads all files in file shares, whatever their own permissions say.',
  }),
  role('Azure Event Hubs Data Owner', 'manage', {
    roleDefinitionId: 'f526a384-b230-433a-b45c-95f59c4a2dec',
    planes: ['control', 'data'],
    readsKeys: true,
    description: 'Everything on Event Hubs: namespaces, hubs, events, and the keys.',
  }),
  role('Azure Event Hubs Data Receiver', 'read', {
    roleDefinitionId: 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde',
    planes: ['data'],
    description: 'Receives events.',
  }),
  role('Azure Event Hubs Data Sender', 'write', {
    roleDefinitionId: '2b629674-e913-4c01-ae53-ef4638d8f975',
    planes: ['data'],
    exact: true,
    description: 'Sends events.',
  }),
  role('Schema Registry Contributor', 'write', {
    roleDefinitionId: '5dffeca3-4936-4216-b2bc-10343a5abb25',
    formerNames: ['Schema Registry Contributor (Preview)'],
    planes: ['data'],
    description: 'Reads, writes and deletes schema groups and schemas.',
  }),
  role('Schema Registry Reader', 'read', {
    roleDefinitionId: '2c56ea50-c6b3-40a6-83c0-9d98858bc7d2',
    formerNames: ['Schema Registry Reader (Preview)'],
    planes: ['data'],
    description: 'Reads schema groups and schemas.',
  }),
  role('Azure Service Bus Data Owner', 'manage', {
    roleDefinitionId: '090c5cfd-751d-490a-894a-3ce6f1109419',
    planes: ['control', 'data'],
    readsKeys: true,
    description: 'Everything on Service Bus: namespaces, queues, topics, messages, and the keys.',
  }),
  role('Azure Service Bus Data Receiver', 'read', {
    roleDefinitionId: '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0',
    planes: ['data'],
    description: 'Receives messages.',
  }),
  role('Azure Service Bus Data Sender', 'write', {
    roleDefinitionId: '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39',
    planes: ['data'],
    exact: true,
    description: 'Sends messages.',
  }),
  role('SQL DB Contributor', 'manage', {
    roleDefinitionId: '9b7fa17d-e63e-47b0-bb0a-15c516ac86ec',
    description: 'Manages SQL databases, not their servers and not the data in them.',
  }),
  role('SQL Server Contributor', 'manage', {
    roleDefinitionId: '6d8ee4ec-f05a-4a1d-8b00-a9b17e38b437',
    description: 'Manages SQL servers and databases, not their security policies and not the data in them.',
  }),
  role('SQL Security Manager', 'manage', {
    roleDefinitionId: '056cd41c-7e88-42e1-933e-88ba6a50c9c3',
    description: 'Manages the security policies of SQL servers and databases, such as auditing and masking.',
  }),
  role('SQL Managed Instance Contributor', 'manage', {
    roleDefinitionId: '4939a1f6-9ae0-4e48-a1e0-f2cbe897382d',
    description: 'Manages SQL managed instances and their network settings.',
  }),
  role('DocumentDB Account Contributor', 'manage', {
    roleDefinitionId: '5bd9cd88-fe45-4216-938b-f97437e15450',
    readsKeys: true,
    description: 'Manages Cosmos DB accounts, and reaches all data in them by their keys.',
  }),
  role('Cosmos DB Operator', 'manage', {
    roleDefinitionId: '230815da-be43-4aae-9cb4-875f7bd000aa',
    description: 'Manages Cosmos DB accounts, databases and containers, without their keys and data.',
  }),
  role('Cosmos DB Account Reader Role', 'read', {
    roleDefinitionId: 'fbdf93bf-df7d-467e-a4d2-9458aa1360c8',
    readsKeys: true,
    description: 'Sees Cosmos DB accounts and lists their read-only keys, which open all data for reading.',
  }),
  role('Stream Analytics Contributor', 'manage', {
    roleDefinitionId: '6e0c8711-85a0-4490-8365-8ec13c4560b4',
    description: 'Manages Stream Analytics clusters and jobs.',
  }),
  role('Stream Analytics Reader', 'read', {
    roleDefinitionId: '1dfc38e8-6ce7-447f-807c-029c65262c5f',
    description: 'Sees Stream Analytics clusters and jobs.',
  }),
];
