// csv-parse reads CSV with all its quotes.
import { CsvError, parse } from 'csv-parse/sync';
import type { Outcome } from 'persona-registry';
import { toFileProblem } from '../../readNamedFile.js';
import { toNote } from '../toNote.js';
import type { SourceDocument, SourceRow } from './sourceDocument.js';
import { createCells } from './toCell.js';
import { toSheetTables } from './toSheetTables.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** Excel reads the delimiter from such a first line. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** An export writes an apostrophe before a text that a spreadsheet would run as a formula. */
const GUARDED = /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Reads CSV. The delimiter is the one that the first line has most often. */
export function readCsv(file: string, written: string): Outcome<SourceDocument> {
  const bare = written.replace(/^\uFEFF/, '');
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(bare) ?? [];
  const text = bare.slice(separatorLine.length);
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: separator ?? findDelimiter(text),
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { diagnostics: [toFileProblem(file, 'invalid-csv', `The file is no CSV: ${error.message}.`)] };
  }
  const rows: SourceRow[] = [];
  const toCell = createCells();
  let guarded = 0;
  let line = separatorLine === '' ? 1 : 2;
  for (const record of records) {
    rows.push({
      line,
      cells: record.map((cell) => {
        if (!GUARDED.test(cell)) return toCell(cell);
        guarded++;
        return toCell(cell.slice(1));
      }),
    });
    line++;
    // A cell with quotes may have several lines.
    for (const cell of record) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  const tables = toSheetTables(file, undefined, rows);
  const diagnostics =
    guarded === 0
      ? []
      : [
          toNote(
            'folded',
            'info',
            `Cells whose first apostrophe was left out, because an export writes it before a formula: ${guarded}.`,
            file,
          ),
        ];
  return {
    value: { file, tables, cards: [], texts: [], diagnostics },
    diagnostics: [],
  };
}

function findDelimiter(text: string): string {
  const [first = ''] = text
    .trimStart()
    .replaceAll(/"[^"]*"/g, '')
    .split('\n', 1);
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
