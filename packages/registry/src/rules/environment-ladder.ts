import { type AccessCell, grantsIn } from '../access/accessCell.js';
import type { AccessIndex } from '../access/accessIndex.js';
import type { Way } from '../access/effectiveAccess.js';
import { LEVELS } from '../model/enums.js';
import type { Power } from '../model/power.js';
import { isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const environmentLadder: Rule = {
  id: 'environment-ladder',
  group: 'least privilege',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'A person’s access does not grow from environment to environment towards production.',
  why: 'People try things out in development and leave production to pipelines. More access in a later environment than in an earlier one is nearly always a mistake. If it is intended, it needs a reason. Access to read is not checked, because auditors read in production. Eligible access and agents are not checked either: an agent may deploy to production and nowhere else.',
  source: {
    title: 'Cloud Adoption Framework, landing zone identity and access management',
    url: 'https://learn.microsoft.com/azure/cloud-adoption-framework/ready/landing-zone/design-area/identity-access',
  },
  bad: `
personas: { P005: { name: MLOps engineer } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      dev: [Reader]
      stage: [Reader]
      prod: [AzureML Data Scientist]
`,
  good: `
personas: { P005: { name: MLOps engineer } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      dev: [AzureML Data Scientist]
      stage: [AzureML Data Scientist]
      prod: [Reader]
`,
  *check(context) {
    const { words, index } = context;
    const levelOf = createLevelOf(index);
    for (const persona of context.personas.filter(isForPeople)) {
      for (const [service, row] of context.accessOf(persona.id)) {
        let earlier: { environment: string; level: number } | undefined;
        for (const { id: environment } of context.environments) {
          const cell = row.get(environment);
          const level = cell && levelOf(service, cell);
          if (cell === undefined || level === undefined) continue;
          // To read is what auditors do, often in production only.
          const isGrowth = earlier !== undefined && earlier.level < level && level > READ;
          const ways = isGrowth ? index.effectiveAccess(service, cell).ways : [];
          // What is granted on an outer service is a finding there.
          const grant = ways.find((way) => way.from === undefined && gives(way, level))?.grant;
          if (earlier !== undefined && grant !== undefined) {
            const subject = { persona: persona.id, service, environment };
            const less = earlier.level < 0 ? 'it has no access' : `it may only ${LEVELS[earlier.level]}`;
            yield {
              message: `${words.cell(subject)} may ${LEVELS[level]}, but in ${words.environment(earlier.environment)} ${less}.`,
              subject,
              at: { grant },
              hint: 'Lower the access in the later environment, raise it in the earlier one, or make the later grant eligible.',
            };
          }
          earlier = { environment, level };
        }
      }
    }
  },
};

const gives = ({ level, grant }: Way, rank: number): boolean =>
  grant.assignment === 'active' && level !== undefined && LEVELS.indexOf(level) === rank;

const READ = LEVELS.indexOf('read');

/**
 * Makes a function that gives the highest active level of a cell as an index of `LEVELS`, -1 for no access. `undefined` if a level is not stated, or if
 * all access is eligible. It looks at powers and not at ways, because it is asked for every cell.
 */
function createLevelOf({ powersOf }: AccessIndex): (service: string, cell: AccessCell) => number | undefined {
  const levels = new Map<readonly Power[], number | undefined>();
  return (service, cell) => {
    if (cell.state === 'none') return -1;
    let highest = -1;
    for (const { assignment, role } of grantsIn(cell)) {
      if (assignment !== 'active') continue;
      const powers = powersOf(service, role);
      if (!levels.has(powers)) levels.set(powers, toLevel(powers));
      const level = levels.get(powers);
      if (level === undefined) return undefined;
      highest = Math.max(highest, level);
    }
    return highest === -1 ? undefined : highest;
  };
}

/** The highest level of a role, -1 if it has none. `undefined` if a level is not stated. What keys give may be unknown: the role itself then counts. */
function toLevel(powers: readonly Power[]): number | undefined {
  let highest = -1;
  for (const { level, byKeys } of powers) {
    if (level !== undefined) highest = Math.max(highest, LEVELS.indexOf(level));
    else if (byKeys !== true) return undefined;
  }
  return highest;
}
