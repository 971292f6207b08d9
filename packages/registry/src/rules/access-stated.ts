import { cellsOf } from '../access/accessIndex.js';
import type { Rule } from './rule.js';

export const accessStated: Rule = {
  id: 'access-stated',
  group: 'gaps and size',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'If a persona’s access to a service is documented, it is documented for every environment.',
  why: 'An empty cell may mean no access, or that nobody has thought about it. In Microsoft’s own example, 93 of 192 cells are empty. Writing `none` takes two seconds and makes the meaning clear.',
  source: {
    title: 'Azure Well-Architected Framework, identity and access management',
    url: 'https://learn.microsoft.com/azure/well-architected/security/identity-access',
  },
  aggregate: {
    by: ['service'],
    message: ({ count, list, subject }, { words }) =>
      `${count} cells of ${words.service(subject.service ?? '')} are not documented: ${list}.`,
  },
  bad: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [AzureML Data Scientist]
      stage: [Reader]
`,
  good: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [AzureML Data Scientist]
      stage: [Reader]
      prod: none
`,
  *check({ index, personas, accessOf, words }) {
    for (const { id: persona } of personas) {
      for (const service of accessOf(persona).keys()) {
        for (const { environment, state } of cellsOf(index, persona, service)) {
          if (state !== 'undocumented') continue;
          const subject = { persona, service, environment };
          yield {
            message: `The access of ${words.cell(subject)} is not documented.`,
            subject,
            at: { entity: 'persona' },
            item: `${persona} in ${words.environment(environment)}`,
            hint: 'Write the grants, or `none` for no access.',
          };
        }
      }
    }
  },
};
