import { AI_ROLES } from './azureAi.js';
import { APP_ROLES } from './azureApp.js';
import { DATA_ROLES } from './azureData.js';
import { GENERAL_ROLES } from './azureGeneral.js';
import { OPERATIONS_ROLES } from './azureOperations.js';
import type { RoleCatalogue } from './role.js';

/**
 * Azure built-in roles. Names, GUIDs, former names and preview marks are facts of the data set; levels, descriptions and marks are ours.
 *
 * `privileged` marks Microsoft's privileged administrator roles and no others. The documentation lists five: Owner, Contributor, User Access
 * Administrator, Role Based Access Control Administrator, and Reservations Administrator. The last is left out here, because it can be
 * assigned on reservations only and no service of a persona is one. Community lists call many more roles privileged; declare such a
 * role with `privileged: true` to treat it so.
 *
 * `readsKeys` is set where keys, connection strings or stored credentials are known to be listed; that it is missing proves nothing.
 */
export const AZURE: RoleCatalogue = {
  system: 'azure',
  dated: '2026-08-22',
  sources: [
    { title: 'iam-dataset, Azure built-in roles', url: 'https://github.com/iann0036/iam-dataset' },
    {
      title: 'Azure built-in roles',
      url: 'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
    },
    {
      title: 'Azure built-in roles for Privileged',
      url: 'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged',
    },
  ],
  roles: [...GENERAL_ROLES, ...DATA_ROLES, ...AI_ROLES, ...APP_ROLES, ...OPERATIONS_ROLES],
};
