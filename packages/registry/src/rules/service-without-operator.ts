import { LEVELS } from '../access/toAccessPhrases.js';
import type { Rule } from './rule.js';

export const serviceWithoutOperator: Rule = {
  id: 'service-without-operator',
  group: 'gaps and size',
  severity: { recommended: 'warning', strict: 'warning' },
  isGap: true,
  title: 'Every service has a persona that can do more than read.',
  why: 'A service that everybody may look at and nobody may operate has an operator who is not written down, or none. The options are to train, to recruit, or to redesign.',
  source: { title: 'Introduction to Personas in AI, find resource gaps' },
  bad: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [Reader], stage: none, prod: none } }
`,
  good: `
personas: { P004: { name: Data Scientist }, P005: { name: MLOps engineer } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [Reader], stage: none, prod: none } }
  P005: { aml: { dev: [AzureML Data Scientist], stage: none, prod: none } }
`,
  *check({ services, grants, index, words }) {
    // A role whose level is not known may be the operator's.
    const operated = new Set(
      grants
        .filter(({ role }) => role.level === undefined || LEVELS.indexOf(role.level) > 0)
        .map(({ grant }) => grant.service),
    );
    for (const { id: service } of services) {
      if (operated.has(service) || !index.byService.has(service)) continue;
      yield {
        message: `No persona can do more than read on ${words.service(service)}.`,
        subject: { service },
        at: { entity: 'service' },
        hint: 'Document who operates it.',
      };
    }
  },
};
