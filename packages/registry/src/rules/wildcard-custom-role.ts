import type { Rule } from './rule.js';

export const wildcardCustomRole: Rule = {
  id: 'wildcard-custom-role',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'Custom roles list their actions one by one.',
  why: 'A wildcard in a role definition also allows actions that are added to the service later, and it hides the purpose of the role from the reader.',
  source: {
    title: 'Azure RBAC best practices: avoid wildcards in custom roles',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices#avoid-using-wildcards-when-creating-custom-roles',
  },
  bad: `
roles:
  lake-keeper: { name: Lake Keeper, roleDefinitionId: 6e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa, wildcard: true }
`,
  good: `
roles:
  lake-keeper: { name: Lake Keeper, roleDefinitionId: 6e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa }
`,
  *check({ registry }) {
    for (const role of Object.values(registry.roles)) {
      if (role.wildcard !== true) continue;
      yield {
        message: `The definition of the custom role "${role.name}" contains wildcards.`,
        subject: { role: role.id },
        at: { entity: 'role' },
        hint: 'List the actions that the task needs, and import the role again.',
      };
    }
  },
};
