import { findCatalogueRole, getCatalogueRoleByGuid } from '../access/findCatalogueRole.js';
import type { Role } from '../model/registry.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const roleNameCurrent: Rule = {
  id: 'role-name-current',
  group: 'integrity',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'Roles are called by their current name.',
  why: 'Azure renames roles and keeps the GUID: in 2026 Azure AI User became Foundry User. A reader who looks for the old name in the portal does not find it.',
  source: {
    title: 'Azure built-in roles',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
  },
  aggregate: {
    by: ['role'],
    message: ({ list, subject }, { words }) =>
      `${words.role(subject.role ?? '')} is called by a former name in ${list}.`,
  },
  bad: `
personas: { P006: { name: GenAI Data Scientist } }
services: { foundry: { name: Microsoft Foundry } }
access:
  P006:
    foundry:
      dev: [Azure AI User]
`,
  good: `
personas: { P006: { name: GenAI Data Scientist } }
services: { foundry: { name: Microsoft Foundry } }
access:
  P006:
    foundry:
      dev: [Foundry User]
`,
  *check(context) {
    for (const role of Object.values(context.registry.roles)) {
      const current = role.from === 'data' ? currentNameOf(role) : undefined;
      if (current === undefined) continue;
      yield {
        message: `The role "${role.name}" is called "${current}" today.`,
        subject: { role: role.id },
        at: { entity: 'role' },
        suggestion: current,
        item: `the entry "${role.id}" of \`roles\``,
      };
    }
    yield* grantFindings(context, ({ grant, role }) => {
      if (grant.formerName === undefined || grant.sameAs !== undefined) return undefined;
      return {
        message: `The role "${grant.formerName}" is called "${role.name}" today.`,
        suggestion: role.name,
        item: context.words.cell(grant),
      };
    });
  },
};

/** The name in the catalogue, if the entry uses a former name of the same role. */
function currentNameOf(role: Role): string | undefined {
  const match = findCatalogueRole(role.name, role.system);
  if (match?.formerName === undefined) return undefined;
  const roleWithGuid =
    role.roleDefinitionId === undefined ? match.role : getCatalogueRoleByGuid(role.roleDefinitionId);
  return roleWithGuid === match.role ? match.role.name : undefined;
}
