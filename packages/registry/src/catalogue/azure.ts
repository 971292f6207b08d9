import { AI_ROLES } from './azureAi.js';
import { APP_ROLES } from './azureApp.js';
import { DATA_ROLES } from './azureData.js';
import { GENERAL_ROLES } from './azureGeneral.js';
import { OPERATIONS_ROLES } from './azureOperations.js';
import type { RoleCatalogue } from './role.js';

/**
 * Azure built-in roles. Names, GUIDs, former names and preview marks are facts of the data set. Levels, descriptions and other marks are our own.
 *
 * `privileged` marks only Microsoft's privileged administrator roles. The documentation lists five: Owner, Contributor, User Access
 * Administrator, Role Based Access Control Administrator, and Reservations Administrator. The last is left out here, because it can be assigned only
 * on reservations, and no service of a persona is a reservation. Community lists call many more roles privileged. To treat such a role as privileged,
 * declare it with `privileged: true`.
 *
 * `readsKeys` is set if the role is known to list keys, connection strings or stored credentials. A role without it may list them too.
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
