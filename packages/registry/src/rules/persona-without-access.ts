import type { Rule } from './rule.js';

export const personaWithoutAccess: Rule = {
  id: 'persona-without-access',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Every persona has its access documented, be it none.',
  why: 'A persona that does not occur in the access data has been forgotten, or needs no access; `none` says which.',
  source: { title: 'Introduction to Personas in AI, security and access' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `Nothing is said about the access of ${count} personas: ${list}.`,
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
        message: `Nothing is said about the access of ${words.persona(persona)}.`,
        subject: { persona },
        at: { entity: 'persona' },
        item: words.persona(persona),
        hint: 'Write it under `access`, `none` included.',
      };
    }
  },
};
