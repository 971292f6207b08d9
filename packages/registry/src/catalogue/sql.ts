import { type RoleCatalogue, roleMaker } from './role.js';

const role = roleMaker('sql', ['data']);

/** Fixed database roles, and the administrator of a server. Roles that deny access (db_denydatareader) grant nothing and are left out. */
export const SQL: RoleCatalogue = {
  system: 'sql',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Database-level roles',
      url: 'https://learn.microsoft.com/sql/relational-databases/security/authentication-access/database-level-roles',
    },
  ],
  roles: [
    role('db_datareader', 'read', { description: 'Reads all data of all user tables and views.' }),
    role('db_datawriter', 'write', {
      exact: true,
      description: 'Adds, changes and deletes data in all user tables; does not read it.',
    }),
    role('db_ddladmin', 'manage', {
      exact: true,
      description: 'Creates, changes and drops tables, views and procedures.',
    }),
    role('db_backupoperator', 'manage', { exact: true, description: 'Backs up the database.' }),
    role('db_accessadmin', 'administer', {
      grantsAccess: true,
      exact: true,
      description: 'Decides who may enter the database.',
    }),
    role('db_securityadmin', 'administer', {
      grantsAccess: true,
      exact: true,
      description: 'Manages members of custom roles and permissions, and so can raise its own.',
    }),
    role('db_owner', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in the database, its settings, its deletion, and who has access.',
    }),
    role('Microsoft Entra admin', 'administer', {
      formerNames: ['Azure Active Directory admin'],
      planes: ['control', 'data'],
      privileged: true,
      grantsAccess: true,
      description: 'Administrator of a logical server and all its databases.',
    }),
  ],
};
