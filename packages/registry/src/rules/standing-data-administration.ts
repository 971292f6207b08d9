import { levelInPlane } from '../access/roleLevels.js';
import { LEVELS } from '../model/enums.js';
import type { Role } from '../model/registry.js';
import { findIneligible } from './findIneligible.js';
import { grantFindings, isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const standingDataAdministration: Rule = {
  id: 'standing-data-administration',
  group: 'time and approval',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'No person permanently administers data in production.',
  why: 'Key Vault Administrator and Storage Blob Data Owner are not among the privileged roles of Azure, and yet they open, change and delete all secrets or all blobs. A person needs that in production for a repair, and then for a few hours. (Other rules report privileged roles.)',
  source: {
    title: 'Azure Well-Architected Framework, identity and access management',
    url: 'https://learn.microsoft.com/azure/well-architected/security/identity-access',
  },
  aggregate: {
    by: ['service', 'role'],
    message: ({ list, subject }, { words }) =>
      `${words.role(subject.role ?? '')} administers the data of ${words.service(subject.service ?? '')} in production, and is granted permanently to ${list}.`,
  },
  bad: `
personas: { P005: { name: MLOps engineer, kind: person } }
services: { vault: { name: Azure Key Vault } }
access:
  P005:
    vault:
      prod: [Key Vault Administrator]
`,
  good: `
personas: { P005: { name: MLOps engineer, kind: person } }
services: { vault: { name: Azure Key Vault } }
access:
  P005:
    vault:
      prod: [Key Vault Secrets User, { role: Key Vault Administrator, assignment: eligible }]
`,
  check: (context) =>
    grantFindings(context, ({ grant, persona, role, isProduction }) => {
      if (!isProduction || !isForPeople(persona) || !administersData(role)) return undefined;
      if (grant.assignment !== 'active' || grant.until !== undefined) return undefined;
      const { words } = context;
      return {
        message: `${words.cell(grant)} administers the data permanently with ${words.role(role.id)}.`,
        item: `${persona.id} in ${words.environment(grant.environment)}`,
        hint: findIneligible({ grant, role, persona }, context.registry)
          ? 'Grant a role that uses the data, or add an end date as `until`.'
          : 'Grant a role that uses the data, set `assignment: eligible`, or add an end date as `until`.',
      };
    }),
};

const MANAGE = LEVELS.indexOf('manage');

/**
 * Whether the role does everything with the data. Other rules report the roles that are privileged or give access to others. In systems whose roles act on
 * both planes at once, such as GitHub, a maintainer is no administrator of data.
 */
function administersData(role: Role): boolean {
  const { system, planes, level, privileged } = role;
  const dataLevel = levelInPlane(role, 'data');
  if (dataLevel === undefined || LEVELS.indexOf(dataLevel) < MANAGE) return false;
  if (privileged || level === 'administer') return false;
  return system === 'azure' || !planes.includes('control');
}
