import { findKnownRole, formerNameOf, getKnownRoleByGuid } from '../access/findCatalogueRole.js';
import type { Role } from '../model/registry.js';
import { isGuid } from '../values/formats.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';

export const roleIdAgrees: Rule = {
  id: 'role-id-agrees',
  group: 'integrity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'Name, GUID and system of a declared role belong to the same role.',
  why: 'Exports, diff and drift use the GUID; readers use the name. If the two disagree, the page documents one role and the deployment assigns another. Public lists contain mistyped and made-up GUIDs.',
  source: {
    title: 'Azure built-in roles',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
  },
  bad: `
roles:
  reader: { name: Reader, roleDefinitionId: b24988ac-6180-42a0-ab88-20f7382dd24c }
`,
  good: `
roles:
  reader: { name: Reader, roleDefinitionId: acdd72a7-3385-48ef-bd42-f606fba81ae7 }
`,
  *check({ registry }) {
    for (const role of Object.values(registry.roles)) {
      const finding = role.from === 'data' ? disagreementOf(role) : undefined;
      if (finding !== undefined) yield { subject: { role: role.id }, at: { entity: 'role' }, ...finding };
    }
  },
};

function disagreementOf(role: Role): Pick<Finding, 'message' | 'suggestion' | 'hint'> | undefined {
  const { name, roleDefinitionId: guid, system } = role;
  if (guid === undefined) return undefined;
  const roleWithGuid = getKnownRoleByGuid(guid);
  if (roleWithGuid !== undefined && system !== undefined && roleWithGuid.system !== system) {
    return {
      message: `The ${wordOf(guid)} of "${name}" belongs to "${roleWithGuid.name}", a role of ${roleWithGuid.system}, but the entry says ${system}.`,
      suggestion: roleWithGuid.system,
    };
  }
  const word = wordOf(guid);
  const roleWithName = findKnownRole(name, system);
  if (roleWithName === undefined || roleWithName.roleDefinitionId === roleWithGuid?.roleDefinitionId)
    return undefined;
  // A former name of the role with this GUID is fine, even if another role has that name now: the GUID identifies the role.
  if (roleWithGuid !== undefined && formerNameOf(roleWithGuid, name) !== undefined) return undefined;
  const belongsTo = roleWithGuid === undefined ? '' : `, which belongs to "${roleWithGuid.name}"`;
  return {
    message: `The role "${name}" has the ${word} ${roleWithName.roleDefinitionId}, but the entry has the ${word} ${guid}${belongsTo}.`,
    ...(roleWithName.roleDefinitionId !== undefined && { suggestion: roleWithName.roleDefinitionId }),
    hint: `Correct the ${word} or the name; a custom role needs a name of its own.`,
  };
}

/** Azure, Cosmos DB and Entra ID have GUIDs, other systems have ids of their own. */
const wordOf = (nativeId: string): string => (isGuid(nativeId) ? 'GUID' : 'id');
