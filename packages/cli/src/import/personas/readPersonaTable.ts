import { isAccessList, isTierWord } from 'persona-registry/formats';
import { type DefinedField, findDefinedField, fold, quote, suggestDefinedField } from 'persona-registry/text';
import type { Cell, SourceTable } from '../source/sourceDocument.js';
import { toNote } from '../toNote.js';
import type { Statements } from './statement.js';
import { type Part, toStatement } from './toStatement.js';

/** A table with one of these columns says who may do what. */
const ACCESS_LABELS = new Set(['environment', 'env', 'principal'].map(fold));

/**
 * Reads a table with one persona per row. A table needs a column of names and one more field.
 *
 * @returns `undefined`: this is no such table
 */
export function readPersonaTable({ file, line, head, rows }: SourceTable): Statements | undefined {
  const labels = head.map(({ prose }) => prose.replaceAll(/\s+/g, ' '));
  const exact = labels.map(findDefinedField);
  if (isAccessList(labels) || labels.some((label) => ACCESS_LABELS.has(fold(label)))) return undefined;
  // Columns of environments hold roles.
  if (labels.slice(1).filter(isTierWord).length > 1) return undefined;
  const isNamed = exact.includes('name');
  const guess = (label: string, column: number): DefinedField | undefined =>
    isNamed && hasSigns(rows, column) ? undefined : guessField(label, exact);
  const columns = labels.map((label, column) => exact[column] ?? guess(label, column));
  const fields = new Set(columns.filter((field) => field !== undefined));
  if (!fields.has('name') || fields.size < 2) return undefined;
  // Guesses alone make no table of personas.
  const known = exact.filter((field) => field !== undefined).length;
  if (!isNamed && known < 2) return undefined;
  // A grid of many services may have one, such as `Code`, whose name is like that of a field.
  const guessed = columns.filter((field) => field !== undefined).length - known;
  if (known === 1 && guessed * 2 < labels.filter((label) => label !== '').length - 1) return undefined;

  const statements: Statements['statements'] = [];
  const diagnostics: Statements['diagnostics'] = [];
  for (const [index, label] of labels.entries()) {
    const field = columns[index];
    if (field !== undefined && exact[index] === undefined)
      diagnostics.push(
        toNote('folded', 'info', `The column ${quote(label)} was taken as ${quote(field)}.`, file, line),
      );
    if (field === undefined && rows.some(({ cells }) => (cells[index]?.text ?? '') !== ''))
      diagnostics.push(
        toNote(
          'not-understood',
          'warning',
          `The column ${quote(label)} is no field of a persona, so it was left out.`,
          file,
          line,
        ),
      );
  }
  for (const row of rows) {
    if (row.cells.slice(labels.length).some(({ text }) => text !== ''))
      diagnostics.push(
        toNote(
          'not-understood',
          'warning',
          'The row has more cells than the table has columns, so the last ones were left out.',
          file,
          row.line,
        ),
      );
    const statement = toStatement({ file, line: row.line }, toParts(row.cells), undefined, diagnostics);
    if (statement !== undefined) statements.push(statement);
  }
  const count = statements.length;
  if (count > 0)
    diagnostics.push(
      toNote('taken', 'info', `Table of ${count === 1 ? '1 persona' : `${count} personas`}.`, file, line),
    );
  return { statements, diagnostics };

  function toParts(cells: readonly Cell[]): Part[] {
    const parts: Part[] = [];
    for (const [index, field] of columns.entries()) {
      const value = cells[index];
      if (field !== undefined && value !== undefined && value.text !== '')
        parts.push({ field, label: labels[index] ?? '', value });
    }
    return parts;
  }
}

/** Whether all cells of a column are blank or signs, as in a grid of roles: `R`, `KVA`, `?`. */
const hasSigns = (rows: SourceTable['rows'], column: number): boolean =>
  rows.every(({ cells }) => SIGN.test(cells[column]?.text ?? ''));
const SIGN = /^[\p{Lu}\p{N}\p{P}\p{S}\s]{0,5}$/u;

/** A label that other templates have, or that has a slip, if no other column has the field. */
function guessField(label: string, taken: readonly (DefinedField | undefined)[]): DefinedField | undefined {
  const field = isTierWord(label) ? undefined : suggestDefinedField(label)?.field;
  return field !== undefined && !taken.includes(field) ? field : undefined;
}
