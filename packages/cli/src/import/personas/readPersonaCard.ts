import { type DefinedField, findDefinedField, fold, quote } from 'persona-registry/text';
import type { SourceCard } from '../source/sourceDocument.js';
import { toNote } from '../toNote.js';
import { splitName } from './splitName.js';
import type { Statements } from './statement.js';
import { toStatement } from './toStatement.js';

/** `Persona Template Card: AI Data Engineer` */
const PREFIX = /^(?:[^:：]*\b(?:persona|card|template|role)\b[^:：]*)[:：]\s*/i;

/**
 * Reads a template card: at least two lines with the fields of a persona, which are at least half of its lines. The name may be in the heading only.
 *
 * @returns `undefined`: this is no card
 */
export function readPersonaCard({ file, line, title, lines, others }: SourceCard): Statements | undefined {
  const parts = lines.flatMap((one) => {
    const field = findDefinedField(one.label);
    return field === undefined ? [] : [{ ...one, field }];
  });
  const fields = new Set<DefinedField>(parts.map(({ field }) => field));
  if (fields.size < 2 || parts.length * 2 < lines.length + others.length) return undefined;
  const heading = title?.replace(PREFIX, '').trim();
  if (!fields.has('name') && (heading === undefined || heading === '')) return undefined;
  const diagnostics: Statements['diagnostics'] = [];
  for (const one of lines) {
    if (findDefinedField(one.label) === undefined)
      diagnostics.push(toLeftOut(`${one.label}: ${one.value.text}`, file, one.line));
  }
  for (const other of others) diagnostics.push(toLeftOut(other.text, file, other.line));
  const statement = toStatement({ file, line }, parts, fields.has('name') ? undefined : heading, diagnostics);
  if (statement === undefined) return { statements: [], diagnostics };
  diagnostics.push(toNote('taken', 'info', `Card ${quote(title ?? statement.name)}.`, file, line));
  if (title !== undefined && heading !== undefined && PREFIX.test(title)) {
    const named = splitName(heading).name;
    if (fold(named) !== fold(statement.name))
      diagnostics.push(
        toNote(
          'conflict',
          'warning',
          `${quote(statement.name)} here, but ${quote(named)} in the heading above, which was left out.`,
          file,
          line,
        ),
      );
  }
  return { statements: [statement], diagnostics };
}

const toLeftOut = (text: string, file: string, line: number) =>
  toNote(
    'not-understood',
    'warning',
    `The line ${quote(text.split('\n', 1)[0]?.slice(0, 80) ?? '')} is no field of a persona, so it was left out.`,
    file,
    line,
  );
