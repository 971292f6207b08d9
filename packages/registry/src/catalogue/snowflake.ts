import { type RoleCatalogue, roleMaker } from './role.js';

const role = roleMaker('snowflake', ['control', 'data']);

/**
 * System-defined roles. PUBLIC is left out: everybody has it, and what it allows is what an account gave it. `privileged` marks the roles that can do
 * everything, or give themselves everything by the privilege MANAGE GRANTS. Compared with the words of the documentation on 2026-11-30.
 */
export const SNOWFLAKE: RoleCatalogue = {
  system: 'snowflake',
  dated: '2026-11-30',
  sources: [
    {
      title: 'Overview of access control: system-defined roles',
      url: 'https://docs.snowflake.com/en/user-guide/security-access-control-overview#system-defined-roles',
    },
  ],
  roles: [
    role('ACCOUNTADMIN', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'SYSADMIN and SECURITYADMIN together, and the settings and bills of the account.',
    }),
    role('SECURITYADMIN', 'administer', {
      planes: ['control'],
      privileged: true,
      grantsAccess: true,
      description: 'Manages any grant, users and roles.',
    }),
    role('USERADMIN', 'manage', {
      planes: ['control'],
      grantsAccess: true,
      description: 'Creates users and roles, and manages those that it owns.',
    }),
    role('SYSADMIN', 'manage', {
      grantsAccess: true,
      description:
        'Creates warehouses, databases and other objects; owns them and those of the roles below it, and grants privileges on them.',
    }),
    role('ORGADMIN', 'manage', {
      planes: ['control'],
      description: 'Creates and manages the accounts of an organization.',
    }),
    role('GLOBALORGADMIN', 'manage', {
      planes: ['control'],
      grantsAccess: true,
      description:
        'Manages the organization, its accounts, users and groups of users from the organization account.',
    }),
  ],
};
