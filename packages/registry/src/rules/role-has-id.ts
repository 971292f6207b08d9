import { findCatalogueRole } from '../access/findCatalogueRole.js';
import type { Rule } from './rule.js';

export const roleHasId: Rule = {
  id: 'role-has-id',
  group: 'integrity',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'Azure roles carry the GUID of their role definition.',
  why: 'Role names change, and custom roles may share a name. Exports and drift need the GUID to identify the role definition.',
  source: {
    title: 'Azure RBAC best practices: assign roles using the unique role ID',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices#assign-roles-using-the-unique-role-id-instead-of-the-role-name',
  },
  bad: `
roles:
  lake-keeper: { name: Lake Keeper, system: azure, level: write }
`,
  good: `
roles:
  lake-keeper: { name: Lake Keeper, system: azure, level: write, roleDefinitionId: 6e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa }
`,
  *check({ registry }) {
    for (const role of Object.values(registry.roles)) {
      if (role.from !== 'data' || role.system !== 'azure' || role.roleDefinitionId !== undefined) continue;
      // A bundle is no role of Azure. Its roles have GUIDs.
      if (role.includes !== undefined) continue;
      // Nothing is then filled in, because the entry says something else than the shipped role.
      const named = findCatalogueRole(role.name, role.system)?.role;
      yield {
        message:
          named?.roleDefinitionId === undefined
            ? `The Azure role "${role.name}" has no GUID.`
            : `The Azure role "${role.name}" has no GUID, and other powers than the shipped role of that name: nothing is taken from that role.`,
        subject: { role: role.id },
        at: { entity: 'role' },
        hint:
          named?.roleDefinitionId === undefined
            ? 'Add its `roleDefinitionId`; `personas roles import` reads it from `az role definition list`.'
            : `If it is that role, add \`roleDefinitionId: ${named.roleDefinitionId}\`; a custom role needs a name of its own.`,
      };
    }
  },
};
