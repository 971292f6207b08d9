import { type RoleCatalogue, roleMaker } from './role.js';

const role = roleMaker('kusto', ['data']);

/**
 * The data plane of Azure Data Explorer, and of KQL databases in Fabric: roles of the whole cluster, of a database, and of its contents. Roles of Azure
 * RBAC create and delete clusters and databases. If the documentation says *Admin* in a row for databases, the name here is *Database Admin*, as in its
 * text. `privileged` marks roles that can do everything in a database and give access to it.
 */
export const KUSTO: RoleCatalogue = {
  system: 'kusto',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Kusto, role-based access control',
      url: 'https://learn.microsoft.com/kusto/access-control/role-based-access-control',
    },
    {
      title: 'Kusto, security roles',
      url: 'https://learn.microsoft.com/kusto/management/security-roles',
    },
  ],
  roles: [
    role('AllDatabasesAdmin', 'administer', {
      id: 'kusto-all-databases-admin',
      privileged: true,
      grantsAccess: true,
      description: 'Everything in all databases of a cluster, and some of its policies.',
    }),
    role('AllDatabasesViewer', 'read', {
      id: 'kusto-all-databases-viewer',
      description: 'Reads data and metadata of all databases of a cluster.',
    }),
    role('AllDatabasesMonitor', 'read', {
      id: 'kusto-all-databases-monitor',
      description: 'Sees schemas, operations and permissions of all databases of a cluster, not their data.',
    }),
    role('Database Admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in a database, and who has access to it.',
    }),
    role('Database User', 'write', {
      description: 'Reads a database, and creates tables and functions and becomes their admin.',
    }),
    role('Database Viewer', 'read', {
      description: 'Reads a database, without tables under restricted view access.',
    }),
    role('Database Unrestricted Viewer', 'read', {
      description: 'Also reads tables under restricted view access; for users and viewers of the database.',
    }),
    role('Database Ingestor', 'write', {
      exact: true,
      description: 'Puts data into all tables of a database, without reading it.',
    }),
    role('Database Monitor', 'read', {
      description: 'Sees schemas, operations and permissions of a database, not its data.',
    }),
    role('Table Admin', 'administer', {
      grantsAccess: true,
      description: 'Everything in one table, and who has access to it.',
    }),
    role('Table Ingestor', 'write', {
      exact: true,
      description: 'Puts data into one table, without reading it.',
    }),
    role('External Table Admin', 'administer', {
      grantsAccess: true,
      description: 'Everything about one external table, and who else administers it.',
    }),
    role('Materialized View Admin', 'administer', {
      grantsAccess: true,
      description: 'Changes and deletes one materialized view, and decides who else administers it.',
    }),
    role('Function Admin', 'administer', {
      grantsAccess: true,
      description: 'Changes and deletes one stored function, and decides who else administers it.',
    }),
  ],
};
