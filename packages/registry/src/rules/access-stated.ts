import { cellsOf } from '../access/accessIndex.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Grant, NoAccess, Registry } from '../model/registry.js';
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
  *check({ registry, personas, index, words }) {
    const current = new Set(personas.map(({ id }) => id));
    for (const [persona, rows] of writtenRows(registry)) {
      if (!current.has(persona)) continue;
      for (const [service, entry] of rows) {
        for (const { environment, state } of cellsOf(index, persona, service)) {
          if (state !== 'undocumented') continue;
          const subject = { persona, service, environment };
          yield {
            message: `The access of ${words.cell(subject)} is not documented.`,
            subject,
            at: { rowOf: entry },
            item: `${persona} in ${words.environment(environment)}`,
            hint: 'Write the grants, or `none` for no access.',
          };
        }
      }
    }
  },
};

/** persona → service → what the data says first about the two. */
function writtenRows({
  grants,
  noAccess,
}: Pick<Registry, 'grants' | 'noAccess'>): Map<string, Map<string, Grant | NoAccess>> {
  const rows = new Map<string, Map<string, Grant | NoAccess>>();
  for (const entries of [grants, noAccess]) {
    for (const entry of entries) {
      // What everybody gets says nothing about this persona.
      if ('baseline' in entry) continue;
      const services = getOrAdd(rows, entry.persona, () => new Map<string, Grant | NoAccess>());
      if (!services.has(entry.service)) services.set(entry.service, entry);
    }
  }
  return rows;
}
