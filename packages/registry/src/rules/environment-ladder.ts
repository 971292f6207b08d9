import type { AccessCell } from '../access/accessIndex.js';
import { LEVELS } from '../model/enums.js';
import { isForPeople } from './grantFindings.js';
import type { Rule, RuleContext } from './rule.js';

export const environmentLadder: Rule = {
  id: 'environment-ladder',
  group: 'least privilege',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'A person’s access does not grow from environment to environment towards production.',
  why: 'People try things out in development and leave production to pipelines. More access in a later environment than in an earlier one is nearly always a mistake. If it is intended, it needs a reason. Eligible access and agents are not checked: an agent may deploy to production and nowhere else.',
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
          const level = cell && levelOf(cell, context);
          if (level === undefined) continue;
          const [grant] = cell?.grants ?? [];
          if (earlier !== undefined && grant !== undefined && earlier.level < level) {
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

/** The highest active level as an index of `LEVELS`, -1 for no access. `undefined` if a role has no known level, or if all access is eligible. */
function levelOf({ state, grants }: AccessCell, { roleOf }: RuleContext): number | undefined {
  if (state === 'none') return -1;
  let highest: number | undefined;
  for (const grant of grants) {
    if (grant.assignment !== 'active') continue;
    const level = roleOf(grant)?.level;
    if (level === undefined) return undefined;
    highest = Math.max(highest ?? -1, LEVELS.indexOf(level));
  }
  return highest;
}
