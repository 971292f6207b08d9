import type { AccessCell } from '../access/accessCell.js';
import type { EffectiveAccess, Way } from '../access/effectiveAccess.js';
import { LEVELS } from '../model/enums.js';
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
    const { words } = context;
    for (const persona of context.personas.filter(isForPeople)) {
      for (const [service, row] of context.accessOf(persona.id)) {
        let earlier: { environment: string; level: number } | undefined;
        for (const { id: environment } of context.environments) {
          const cell = row.get(environment);
          const effective = cell && context.index.effectiveAccess(service, cell);
          const level = cell && effective && levelOf(cell, effective);
          if (level === undefined) continue;
          // What is granted on an outer service is a finding there.
          const grant = effective?.ways.find((way) => way.from === undefined && gives(way, level))?.grant;
          // To read is what auditors do, often in production only.
          const isGrowth = earlier !== undefined && earlier.level < level && level > READ;
          if (earlier !== undefined && grant !== undefined && isGrowth) {
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

/** The highest active level as an index of `LEVELS`, -1 for no access. `undefined` if a level is not stated, or if all access is eligible. */
function levelOf({ state }: AccessCell, effective: EffectiveAccess): number | undefined {
  if (state === 'none') return -1;
  let highest = -1;
  for (const { grant, kind, level } of effective.ways) {
    if (grant.assignment !== 'active') continue;
    if (level !== undefined) highest = Math.max(highest, LEVELS.indexOf(level));
    // What keys give may be unknown. The role itself is then what counts.
    else if (kind !== 'keys') return undefined;
  }
  return highest === -1 ? undefined : highest;
}
