import type { Rule } from './rule.js';

export const serviceOnCardWithoutAccess: Rule = {
  id: 'service-on-card-without-access',
  group: 'gaps and size',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'The access to every service on a persona’s card is documented.',
  why: 'The card says that the persona needs the service. The next question of the reader is what the persona may do there.',
  source: { title: 'Introduction to Personas in AI, identity-based RBAC' },
  aggregate: {
    by: ['service'],
    message: ({ count, list, subject }, { words }) =>
      `${count} personas list ${words.service(subject.service ?? '')}, but their access to it is not documented: ${list}.`,
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
          message: `${words.persona(persona)} lists ${words.service(service)}, but its access to it is not documented.`,
          subject: { persona, service },
          at: { entity: 'persona' },
          item: words.persona(persona),
          hint: 'Write the grants under `access`, or `none` for no access.',
        };
      }
    }
  },
};
