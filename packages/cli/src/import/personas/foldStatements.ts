import { type Diagnostic, normalizeList } from 'persona-registry';
import { fold, isRecord, quote } from 'persona-registry/text';
import { SERVICE_NAMES } from '../serviceNames.js';
import { toNote } from '../toNote.js';
import type { Fields, ListField, Statement } from './statement.js';

/** Fields whose values name entries. One entry has one spelling in all of the source. */
const NAMES: Partial<Record<ListField | 'team', string>> = {
  team: 'team',
  teams: 'team',
  interactsWith: 'team',
  services: 'service',
  skills: 'skill',
  processes: 'process',
  architectures: 'architecture',
};

/** Gives each team, service, skill, process and architecture one spelling, and notes what was changed. */
export function foldStatements(
  statements: readonly Statement[],
  existingNames: Readonly<Record<string, readonly string[]>>,
): { statements: Statement[]; diagnostics: Diagnostic[] } {
  const spellings = new Map<string, string>();
  const learnName = (kind: string, name: string) => {
    const key = `${kind} ${fold(name)}`;
    if (!spellings.has(key)) spellings.set(key, name);
  };
  for (const [kind, names] of Object.entries(existingNames)) for (const name of names) learnName(kind, name);
  for (const name of SERVICE_NAMES) learnName('service', name);

  const diagnostics: Diagnostic[] = [];
  const folded = statements.map((statement) => {
    const { fields, file, line } = statement;
    const spell = (kind: string, written: string): string => {
      const isAll = kind === 'team' && /^(?:all|all teams|everyone|everybody)$/i.test(written);
      learnName(kind, written);
      const name = isAll ? 'all' : (spellings.get(`${kind} ${fold(written)}`) ?? written);
      if (name !== written)
        diagnostics.push(
          toNote('folded', 'info', `The ${kind} ${quote(written)} was taken as ${quote(name)}.`, file, line),
        );
      return name;
    };
    const result: Fields = { ...fields };
    for (const [field, kind] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
      if (field === 'team') {
        if (fields.team !== undefined) result.team = spell(kind, fields.team);
        continue;
      }
      const items = fields[field];
      if (items !== undefined) result[field] = [...new Set(items.map((item) => spell(kind, item)))];
    }
    return { ...statement, fields: result };
  });
  return { statements: folded, diagnostics };
}

/** Whether two values say the same. The order of a list does not matter. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return toKey(one) === toKey(other);
}

function toKey(value: unknown): string {
  const items = Array.isArray(value) ? value.map(toWords) : normalizeList(toWords(value));
  return items.map(fold).sort().join('\n');
}

function toWords(value: unknown): string {
  if (typeof value === 'string') return value;
  const { title = '', url } = isRecord(value) ? value : {};
  return url === undefined ? String(value) : `[${title}](${url})`;
}
