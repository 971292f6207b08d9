import { isId } from 'persona-registry';
import { fold } from 'persona-registry/text';
import type { SourceTable } from '../source/sourceDocument.js';
import type { Statement } from './statement.js';

/**
 * What a table of access says about its personas, once each: `personas export` writes their id, name, kind and sponsor in columns of their own. Another
 * table says nothing.
 */
export function readAccessPersonas({ file, head, rows }: SourceTable): Statement[] {
  const labels = head.map(({ text }) => fold(text));
  const [idAt, nameAt, kindAt, sponsorAt] = ['persona', 'persona name', 'kind', 'sponsor'].map((label) =>
    labels.indexOf(fold(label)),
  );
  if (idAt === undefined || idAt === -1 || nameAt === undefined || nameAt === -1) return [];
  const statements = new Map<string, Statement>();
  for (const { line, cells } of rows) {
    const id = cells[idAt]?.text ?? '';
    if (statements.has(id) || !isId(id)) continue;
    const name = cells[nameAt]?.text ?? '';
    const kind = cells[kindAt ?? -1]?.text ?? '';
    const sponsor = cells[sponsorAt ?? -1]?.text ?? '';
    statements.set(id, {
      file,
      line,
      id,
      name: name === '' ? id : name,
      // A persona without a kind is a person.
      fields: { ...(kind !== '' && kind !== 'person' && { kind }), ...(sponsor !== '' && { sponsor }) },
    });
  }
  return [...statements.values()];
}
