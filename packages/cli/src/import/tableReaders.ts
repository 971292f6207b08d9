import type { Diagnostic } from 'persona-registry';
import type { ImportedTable } from 'persona-registry/formats';
import { quote } from 'persona-registry/text';
import { readAccessPersonas } from './personas/readAccessPersonas.js';
import { readPersonaCard } from './personas/readPersonaCard.js';
import { readPersonaTable } from './personas/readPersonaTable.js';
import type { Statements } from './personas/statement.js';
import { splitColumns, toTableCard, turnTable } from './personas/turnTable.js';
import type { SourceDocument, SourceTable } from './source/sourceDocument.js';
import { toNote } from './toNote.js';

/** Reads one table. `undefined`: it is a table of something else. */
type TableReader = (table: SourceTable, document: SourceDocument) => Statements | undefined;

/** A card has fewer lines. A table with more rows is not looked at as one, because it may have a million. */
const MAX_CARD_ROWS = 500;
const isShort = ({ rows }: SourceTable): boolean => rows.length <= MAX_CARD_ROWS;

/** What tables may be, in any format. The first reader that knows a table reads it. */
const tableReaders: readonly TableReader[] = [
  readPersonaTable,
  (table) => {
    const turned = isShort(table) ? turnTable(table) : undefined;
    return turned === undefined ? undefined : readPersonaTable(turned);
  },
  (table) => {
    const card = isShort(table) ? toTableCard(table) : undefined;
    return card === undefined ? undefined : readPersonaCard(card);
  },
  (table) => (isShort(table) ? readCardsSideBySide(table) : undefined),
];

/** Each column is a card of its own. The first column that is none decides, because most tables have none. */
function readCardsSideBySide(table: SourceTable): Statements | undefined {
  if (table.head.length < 2) return undefined;
  const cards: Statements[] = [];
  for (const column of splitColumns(table)) {
    const card = toTableCard(column);
    const read = card === undefined ? undefined : readPersonaCard(card);
    if (read === undefined) return undefined;
    cards.push(read);
  }
  return {
    statements: cards.flatMap(({ statements }) => statements),
    diagnostics: cards.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reads all tables and cards of a document, from top to bottom. A table that no reader knows is reported. */
export function readTables(document: SourceDocument): Statements {
  const statements: Statements['statements'] = [];
  const diagnostics: Diagnostic[] = [...document.diagnostics];
  const take = (found: Statements): void => {
    for (const statement of found.statements) statements.push(statement);
    for (const diagnostic of found.diagnostics) diagnostics.push(diagnostic);
  };
  const others = new Map<ImportedTable, Diagnostic>();
  for (const table of document.tables) {
    const found = readTable(table, document);
    take(found);
    const [note] = found.diagnostics;
    if (found.isOther === true && note !== undefined) {
      others.set(toImportedTable(table), note);
      for (const statement of readAccessPersonas(table)) statements.push(statement);
    }
  }
  for (const card of document.cards) {
    const found = readPersonaCard(card);
    if (found !== undefined) take(found);
  }
  // What stands first in the file counts. Sheets of a workbook have files of their own.
  const order = new Map<string, number>();
  for (const { file } of statements) if (!order.has(file)) order.set(file, order.size);
  const positionOf = (file: string): number => order.get(file) ?? 0;
  statements.sort((a, b) => positionOf(a.file) - positionOf(b.file) || a.line - b.line);
  const lines = document.texts.map(({ text }) => text);
  return { statements, others: { tables: others, lines }, diagnostics };
}

function readTable(table: SourceTable, document: SourceDocument): Statements & { isOther?: true } {
  for (const read of tableReaders) {
    const found = read(table, document);
    if (found !== undefined) return found;
  }
  const { file, line, head, rows } = table;
  if (rows.length === 0 && head.every(({ text }) => text === '')) return { statements: [], diagnostics: [] };
  const labels = head.slice(0, MAX_LABELS).map(({ text }) => quote(text));
  const more = head.length > MAX_LABELS ? ` and ${head.length - MAX_LABELS} more` : '';
  const message = `The table with the columns ${labels.join(', ')}${more} is not a table of personas.`;
  return {
    statements: [],
    isOther: true,
    diagnostics: [toNote('not-understood', 'warning', message, file, line)],
  };
}

const toImportedTable = ({ file, line, title, headings, head, rows }: SourceTable): ImportedTable => ({
  file,
  line,
  headings: headings ?? (title === undefined ? [] : [title]),
  labels: head.map(({ text }) => text),
  rows: rows.map((row) => ({ line: row.line, cells: row.cells.map(({ text }) => text) })),
});

const MAX_LABELS = 12;
