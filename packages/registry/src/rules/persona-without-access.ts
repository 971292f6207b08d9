import type { Rule } from './rule.js';

export const personaWithoutAccess: Rule = {
  id: 'persona-without-access',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'info' },
  title: 'The access of every persona is documented, even if it has none.',
  why: 'A persona that is not in the access data has been forgotten, or needs no access. `none` makes the difference clear.',
  source: { title: 'Introduction to Personas in AI, security and access' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `The access of ${count} personas is not documented: ${list}.`,
  },
  bad: `
personas: { P004: { name: Data Scientist }, P011: { name: Project Manager } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [AzureML Data Scientist] } }
`,
  good: `
personas: { P004: { name: Data Scientist }, P011: { name: Project Manager } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [AzureML Data Scientist] } }
  P011: { aml: { dev: none } }
`,
  *check({ hasAccess, personas, accessOf, words }) {
    if (!hasAccess) return;
    for (const { id: persona } of personas) {
      if (accessOf(persona).size > 0) continue;
      yield {
        message: `The access of ${words.persona(persona)} is not documented.`,
        subject: { persona },
        at: { entity: 'persona' },
        item: words.persona(persona),
        hint: 'Write the grants under `access`, or `none` for no access.',
      };
    }
  },
};
