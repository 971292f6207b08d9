import { findDefinedField } from 'persona-registry/text';
import type { CardLine, Cell, SourceCard, SourceTable } from '../source/sourceDocument.js';

const LABELLED = /^([^:：\n]{1,60})[:：]\s*(.*)$/;

/**
 * A table whose first column has the labels: each further column is a persona. It is turned, so that each row is one.
 *
 * @returns `undefined`: the labels are not in the first column
 */
export function turnTable(table: SourceTable): SourceTable | undefined {
  const { head, rows } = table;
  const lines = [{ line: table.line, cells: head }, ...rows];
  const labels = lines.map(({ cells }) => findDefinedField(cells[0]?.prose ?? ''));
  const known = new Set(labels.filter((field) => field !== undefined));
  const isTurned = head.slice(1).every(({ prose }) => findDefinedField(prose) === undefined);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  if (!isTurned || known.size < 2 || !known.has('name') || width < 2) return undefined;
  return {
    ...table,
    head: lines.map(({ cells }) => cells[0] ?? EMPTY),
    rows: Array.from({ length: width - 1 }, (_, index) => ({
      line: table.line,
      cells: lines.map(({ cells }) => cells[index + 1] ?? EMPTY),
    })),
  };
}

/**
 * A table with one column and lines `Label: value`, or with two columns, the labels and the values: a card. Without a name among them, the head or
 * the heading above has it.
 */
export function toTableCard({ file, line, title, head, rows }: SourceTable): SourceCard | undefined {
  const width = Math.max(head.length, ...rows.map(({ cells }) => cells.length));
  const cells = [{ line, cells: head }, ...rows];
  if (width === 2 && head.every(({ text }) => findDefinedField(text) === undefined)) {
    const lines = cells.slice(1).map(
      (row): CardLine => ({
        line: row.line,
        label: row.cells[0]?.prose ?? '',
        value: row.cells[1] ?? EMPTY,
      }),
    );
    return { file, line, ...(title !== undefined && { title }), lines, others: [] };
  }
  if (width !== 1) return undefined;
  const lines: CardLine[] = [];
  const others: { line: number; text: string }[] = [];
  for (const row of cells) {
    const cell = row.cells[0] ?? EMPTY;
    for (const text of cell.text.split('\n')) {
      const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
      const last = lines.at(-1);
      if (findDefinedField(label) !== undefined || (label !== '' && !value.startsWith('//')))
        lines.push({ line: row.line, label: label.trim(), value: toPartOf(cell, value) });
      else if (last !== undefined && last.line === row.line)
        lines[lines.length - 1] = { ...last, value: toPartOf(cell, joinLines(last.value.text, text)) };
      else if (text.trim() !== '') others.push({ line: row.line, text: text.trim() });
    }
  }
  // A text without a label in the head is the name, or a title.
  const hasName = lines.some(({ label }) => findDefinedField(label) === 'name');
  const [first, ...rest] = others;
  if (first === undefined || first.line !== line)
    return { file, line, ...(title !== undefined && { title }), lines, others };
  const name: CardLine = { line, label: 'Name', value: toPartOf(head[0] ?? EMPTY, first.text) };
  return { file, line, title: first.text, lines: hasName ? lines : [name, ...lines], others: rest };
}

/** Each column as a table of its own, made when it is asked for. Columns without text are left out. */
export function* splitColumns({ head, rows, ...place }: SourceTable): Generator<SourceTable> {
  for (const [index, cell] of head.entries()) {
    if (cell.text === '' && rows.every(({ cells }) => (cells[index] ?? EMPTY).text === '')) continue;
    yield {
      ...place,
      head: [cell],
      rows: rows.map(({ line, cells }) => ({ line, cells: [cells[index] ?? EMPTY] })),
    };
  }
}

const EMPTY: Cell = { text: '', prose: '', links: [] };

const joinLines = (one: string, other: string): string => (one === '' ? other : `${one}\n${other}`);

/** A part of a cell, with the links that are in it. */
function toPartOf(cell: Cell, text: string): Cell {
  const links = cell.links.filter(({ title, url }) => text.includes(title === '' ? url : title));
  return { text, prose: text, links };
}
