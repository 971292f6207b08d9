import type { Rule } from './rule.js';

export const serviceOnCardWithoutAccess: Rule = {
  id: 'service-on-card-without-access',
  group: 'gaps and size',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'A service on a persona’s card has access documented for it.',
  why: 'The card says that the persona needs the service. What it may do there is the question that the reader has next.',
  source: { title: 'Introduction to Personas in AI, identity-based RBAC' },
  aggregate: {
    by: ['service'],
    message: ({ count, list, subject }, { words }) =>
      `${count} personas list ${words.service(subject.service ?? '')}, and nothing says what they may do there: ${list}.`,
  },
  bad: `
personas:
  P004: { name: Data Scientist, services: aml }
  P011: { name: Project Manager, services: aml }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [AzureML Data Scientist], stage: none, prod: none } }
`,
  good: `
personas:
  P004: { name: Data Scientist, services: aml }
  P011: { name: Project Manager, services: aml }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [AzureML Data Scientist], stage: none, prod: none } }
  P011: { aml: { dev: none, stage: none, prod: none } }
`,
  *check({ hasAccess, personas, accessOf, words }) {
    if (!hasAccess) return;
    for (const { id: persona, services } of personas) {
      for (const service of services) {
        if (accessOf(persona).has(service)) continue;
        yield {
          message: `${words.persona(persona)} lists ${words.service(service)}, and nothing says what it may do there.`,
          subject: { persona, service },
          at: { entity: 'persona' },
          item: words.persona(persona),
          hint: 'Write the access under `access`, `none` included.',
        };
      }
    }
  },
};
