import type { Diagnostic } from 'persona-registry';
import { fold, quote } from 'persona-registry/text';
import { SERVICE_NAMES } from '../serviceNames.js';
import { toNote } from '../toNote.js';
import { KIND_OF_FIELD, type Names, type NamingField } from './names.js';
import type { Fields, Statement } from './statement.js';

/** Gives each team, service, skill, process and architecture one spelling, and notes what was changed. */
export function foldStatements(
  statements: readonly Statement[],
  { listed }: Names,
): { statements: Statement[]; diagnostics: Diagnostic[] } {
  const spellings = new Map<string, string>();
  const learnName = (kind: string, name: string) => {
    const key = `${kind} ${fold(name)}`;
    if (!spellings.has(key)) spellings.set(key, name);
  };
  for (const [kind, name] of listed) learnName(kind, name);
  for (const name of SERVICE_NAMES) learnName('service', name);

  const diagnostics: Diagnostic[] = [];
  const fields = Object.entries(KIND_OF_FIELD) as [NamingField, string][];
  const folded = statements.map((statement) => {
    const { file, line } = statement;
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
    const result: Fields = { ...statement.fields };
    for (const [field, kind] of fields) {
      if (field === 'team' || field === 'sponsor' || field === 'replacedBy') {
        const name = result[field];
        if (name !== undefined) result[field] = spell(kind, name);
        continue;
      }
      const items = result[field];
      if (items !== undefined) result[field] = [...new Set(items.map((item) => spell(kind, item)))];
    }
    return { ...statement, fields: result };
  });
  return { statements: folded, diagnostics };
}
