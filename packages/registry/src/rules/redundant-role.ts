import { grantsIn } from '../access/accessCell.js';
import { getCatalogueRoleByGuid } from '../access/findCatalogueRole.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { LEVELS } from '../model/enums.js';
import type { Grant, Role } from '../model/registry.js';
import { subjectOf } from './grantFindings.js';
import type { Rule, RuleContext } from './rule.js';

const WORKSPACE = ['Viewer', 'Contributor', 'Member', 'Admin'];
/** Roles of which each contains the ones before it. Other roles of these systems, such as a reviewer, are something else. */
const LADDERS: Readonly<Record<string, readonly string[]>> = {
  fabric: WORKSPACE,
  'power-bi': WORKSPACE,
  github: ['Read', 'Triage', 'Write', 'Maintain', 'Admin', 'Organization owner'],
};
/** The roles of Azure that do everything on the control plane of every service; Owner also gives access. */
const GENERAL = ['Contributor', 'Owner'];
/** The endings of a family of roles of one service, the weakest first: `Storage Blob Data Reader`. */
const FAMILY = / (Reader|Contributor|Owner)$/;
const MEMBERS = ['Reader', 'Contributor', 'Owner'];

export const redundantRole: Rule = {
  id: 'redundant-role',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'info' },
  title: 'No role stands beside a stronger one that contains it.',
  why: 'Reader beside Contributor gives nothing. Readers of the page wonder what it is for, and when the strong role is taken away, the weak one stays and nobody knows whether it is still needed.',
  source: {
    title: 'Azure RBAC best practices',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
  },
  aggregate: {
    by: ['service', 'role'],
    message: ({ list, subject }, { words }) =>
      `${words.role(subject.role ?? '')} on ${words.service(subject.service ?? '')} is contained in a stronger role of ${list}.`,
  },
  bad: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [Reader, Contributor]
`,
  good: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [Reader, { role: Contributor, assignment: eligible }]
`,
  *check(context) {
    const { words } = context;
    const isContained = createIsContained(context);
    for (const rows of context.index.byPersona.values()) {
      for (const row of rows.values()) {
        for (const cell of row.values()) {
          if (cell.grants.length === 0 || cell.grants.length + cell.inherited.length < 2) continue;
          const all = grantsIn(cell);
          for (const grant of cell.grants) {
            // What everybody gets by a baseline cannot be taken from one persona.
            if (grant.sameAs !== undefined || grant.baseline !== undefined) continue;
            const stronger = all.find((other) => isContained(grant, other));
            if (stronger === undefined) continue;
            const outer = stronger.service === grant.service ? '' : ` on ${words.service(stronger.service)}`;
            yield {
              message: `${words.role(grant.role)} of ${words.cell(grant)} gives nothing beside ${words.role(stronger.role)}${outer}.`,
              subject: subjectOf(grant),
              at: { grant },
              item: `${grant.persona} in ${words.environment(grant.environment)}`,
              hint: 'Remove the weaker role.',
            };
          }
        }
      }
    }
  },
};

/**
 * Makes a function that says whether a grant gives nothing beside another one. Two roles are compared once, because the same few stand beside each other
 * again and again.
 */
function createIsContained({ roleOf, isJudged }: RuleContext): (grant: Grant, other: Grant) => boolean {
  const containedIn = new Map<string, Map<string, boolean>>();
  return (grant, other) => {
    const byRole = getOrAdd(containedIn, other.role, () => new Map<string, boolean>());
    const isWeaker = getOrAdd(byRole, grant.role, () => {
      const [role, otherRole] = [roleOf(grant), roleOf(other)];
      return role !== undefined && otherRole !== undefined && containsRole(otherRole, role);
    });
    return isWeaker && holdsAsLong(grant, other) && isJudged(grant) && isJudged(other);
  };
}

/** Whether the other grant lasts as long and holds without activation and condition, or under the same. */
function holdsAsLong(grant: Grant, other: Grant): boolean {
  if (other.assignment === 'eligible' && grant.assignment === 'active') return false;
  if (other.condition !== undefined && other.condition !== grant.condition) return false;
  // On an outer service, the scope is that service.
  if (other.scope !== undefined && other.scope !== grant.scope && other.service === grant.service)
    return false;
  return other.until === undefined || (grant.until !== undefined && grant.until <= other.until);
}

/** Whether the stronger role can certainly do everything that the weaker one can do. In doubt it cannot. */
function containsRole(stronger: Role, weaker: Role): boolean {
  // An exact role gives its level only. It contains nothing, and a role that nests may lack just that level's operations.
  if (stronger.exact === true || weaker.exact === true) return false;
  if (stronger.system === undefined || stronger.system !== weaker.system || weaker.level === undefined)
    return false;
  if (rankOf(weaker) > rankOf(stronger)) return false;
  const ladder = getEntry(LADDERS, stronger.system);
  if (ladder !== undefined) {
    const position = ladder.indexOf(weaker.name);
    return position !== -1 && position < ladder.indexOf(stronger.name);
  }
  if (stronger.system !== 'azure' || weaker.name === stronger.name) return false;
  if (GENERAL.includes(stronger.name)) {
    const actsOnData = weaker.planes.length === 0 || weaker.planes.includes('data');
    return !actsOnData && (weaker.grantsAccess !== true || stronger.name === 'Owner');
  }
  return (
    isBuiltIn(stronger) &&
    isBuiltIn(weaker) &&
    familyOf(stronger) === familyOf(weaker) &&
    weaker.planes.every((plane) => stronger.planes.includes(plane)) &&
    memberOf(weaker) < memberOf(stronger)
  );
}

const isBuiltIn = ({ from, roleDefinitionId = '' }: Role): boolean =>
  from === 'catalogue' || getCatalogueRoleByGuid(roleDefinitionId) !== undefined;
const rankOf = ({ level }: Role): number => (level === undefined ? -1 : LEVELS.indexOf(level));
/** The whole name for a role that is of no family. */
const familyOf = ({ name }: Role): string => name.replace(FAMILY, '');
const memberOf = ({ name }: Role): number => MEMBERS.indexOf(FAMILY.exec(name)?.[1] ?? '');
