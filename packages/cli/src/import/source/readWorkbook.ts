import type { Outcome } from 'persona-registry';
import { quote } from 'persona-registry/text';
import { toFileProblem } from '../../readNamedFile.js';
import { toNote } from '../toNote.js';
import { readSheets, type SheetContent } from './readSheets.js';
import type { Cell, SourceDocument, SourceFile, SourceRow, SourceTable } from './sourceDocument.js';
import { sumInflatedSizes } from './sumInflatedSizes.js';
import { createCells } from './toCell.js';
import { toSheetTables } from './toSheetTables.js';

/** In bytes. A workbook with 100,000 grants has about 120 MB. */
const MAX_INFLATED = 400 * 1024 * 1024;

/**
 * Reads the shown sheets of a workbook. No formula is evaluated: a cell has the value that was saved with it.
 * The read runs in a worker with limits, because a small file can be a huge workbook.
 */
export async function readWorkbook({ file, bytes }: SourceFile): Promise<Outcome<SourceDocument>> {
  const fail = (code: string, message: string, hint?: string): Outcome<SourceDocument> => ({
    diagnostics: [toFileProblem(file, code, message, hint)],
  });
  const size = sumInflatedSizes(bytes);
  if (size === undefined)
    return fail('invalid-workbook', 'The file is no workbook.', 'Save it as .xlsx without a password.');
  if (size > MAX_INFLATED)
    return fail('too-large', 'The content of this workbook is too large.', 'Split it.');
  const sheets = await readSheets(bytes);
  if (typeof sheets === 'string')
    return fail('invalid-workbook', `The workbook cannot be read: ${sheets}`, 'Save it again as .xlsx.');
  const tables: SourceTable[] = [];
  const diagnostics: SourceDocument['diagnostics'] = [];
  const toCell = createCells();
  for (const sheet of sheets) {
    const place = `${file}#${sheet.name}`;
    if (sheet.hidden || sheet.veryHidden) {
      diagnostics.push(
        toNote('left-out', 'warning', `The sheet ${quote(sheet.name)} is hidden, so it was left out.`, file),
      );
      continue;
    }
    const { rows, notes, leftOut } = toRows(sheet, toCell);
    for (const note of notes) diagnostics.push(toNote('folded', 'info', note, place));
    for (const note of leftOut) diagnostics.push(toNote('left-out', 'warning', note, place));
    tables.push(...toSheetTables(place, sheet.name, rows));
  }
  return { value: { file, tables, cards: [], texts: [], diagnostics }, diagnostics: [] };
}

function toRows(
  { rows, merges, hiddenLines: hidden, links, formulas, comments, struck, marked }: SheetContent,
  toCell: (text: string) => Cell,
): { rows: SourceRow[]; notes: string[]; leftOut: string[] } {
  const notes: string[] = [];
  const leftOut: string[] = [];
  let errors = 0;
  const texts = rows.map((row) =>
    row.map((value) => {
      const text = toText(value);
      if (!text.startsWith('#') || !ERROR.test(text)) return text;
      errors++;
      return '';
    }),
  );
  let strikes = 0;
  for (const { row, column, text } of struck) {
    const line = texts[row];
    if (line === undefined || line[column] === '' || line[column] === text) continue;
    line[column] = text;
    strikes++;
  }
  if (strikes > 0) leftOut.push(`Cells with text that is struck out, which was left out: ${strikes}.`);
  for (const { row, column, text } of marked) {
    const line = texts[row];
    if (line !== undefined) line[column] = text;
  }
  if (marked.length > 0)
    leftOut.push(
      `Cells with the mark of a footnote, which was left out: ${marked.length}. The footnote may say more.`,
    );
  if (comments > 0) leftOut.push(`Comments on cells, which are not read: ${comments}.`);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = texts[startRow]?.[startCol] ?? '';
    for (let row = startRow; row <= Math.min(endRow, texts.length - 1); row++)
      for (let column = startCol; column <= endCol; column++) {
        const line = texts[row];
        if (line !== undefined) line[column] = value;
      }
  }
  if (merges.length > 0)
    notes.push(`Merged areas, whose value counts in all of their cells: ${merges.length}.`);
  if (errors > 0) notes.push(`Cells with an error such as #REF!, which were left out: ${errors}.`);
  if (hidden > 0) notes.push(`Hidden rows and columns, which were read like the others: ${hidden}.`);
  if (formulas > 0) notes.push(`Cells with formulas, of which the saved value was taken: ${formulas}.`);
  return {
    rows: texts.map((row, index) => ({
      line: index + 1,
      cells: toCells(row, index),
    })),
    notes,
    leftOut,
  };

  function toCells(row: readonly (string | undefined)[], index: number): Cell[] {
    const made: Cell[] = [];
    // A merged area may leave holes, which `map` would leave out.
    for (let column = 0; column < row.length; column++) {
      const cell = toCell(row[column] ?? '');
      const url = links.size === 0 ? undefined : links.get(`${index},${column}`);
      made.push(url === undefined ? cell : { ...cell, links: [{ title: cell.text, url }] });
    }
    return made;
  }
}

/** What a spreadsheet shows where a formula fails. */
const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

function toText(value: SheetContent['rows'][number][number]): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
