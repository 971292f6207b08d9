import type { AccessRow } from '../access/accessCell.js';
import type { AccessIndex } from '../access/accessIndex.js';
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
    let written: ReturnType<typeof toWrittenRows> | undefined;
    for (const [persona, rows] of index.byPersona) {
      if (!current.has(persona)) continue;
      for (const [service, row] of rows) {
        const missing = missingIn(row, service, index);
        if (missing.length === 0) continue;
        // Most rows are whole, so that most registries need no such list.
        written ??= toWrittenRows(registry);
        const entry = written.get(persona)?.get(service);
        if (entry === undefined) continue;
        for (const environment of missing) {
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

const NONE: readonly string[] = [];

/** The environments in which the service exists and the row says nothing. */
function missingIn(
  row: AccessRow,
  service: string,
  { existsIn, environments }: Pick<AccessIndex, 'existsIn' | 'environments'>,
): readonly string[] {
  const existing = existsIn.get(service);
  // A row has a cell only where the service exists.
  if (row.size === existing?.size) return NONE;
  return environments.filter((environment) => (existing?.has(environment) ?? true) && !row.has(environment));
}

/** persona → service → what the data says first about the two. */
function toWrittenRows({
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
