import { type RoleCatalogue, roleMaker } from './role.js';

const role = roleMaker('cosmos-db', ['data']);

/** Built-in roles of Cosmos DB's own data plane. Their ids are the same in every account. They are not role definitions of Azure RBAC. */
export const COSMOS_DB: RoleCatalogue = {
  system: 'cosmos-db',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Azure Cosmos DB data plane roles',
      url: 'https://learn.microsoft.com/azure/cosmos-db/nosql/reference-data-plane-security',
    },
  ],
  roles: [
    role('Cosmos DB Built-in Data Reader', 'read', {
      id: 'cosmos-db-built-in-data-reader',
      roleDefinitionId: '00000000-0000-0000-0000-000000000001',
      description: 'Reads items and queries containers.',
    }),
    role('Cosmos DB Built-in Data Contributor', 'write', {
      id: 'cosmos-db-built-in-data-contributor',
      roleDefinitionId: '00000000-0000-0000-0000-000000000002',
      description: 'Reads and writes items, and calls stored procedures; no databases or containers.',
    }),
  ],
};
