import { expect, it } from 'vitest';
import { toCell } from './toCell.js';
import { toSheetTables } from './toSheetTables.js';

const read = (...rows: string[]) =>
  toSheetTables(
    'a.xlsx',
    'A',
    rows.map((row, index) => ({ line: index + 1, cells: row.split('|').map((text) => toCell(text)) })),
  ).map(({ line, head, rows: below }) => [
    `${line}: ${head.map(({ text }) => text).join('|')}`,
    ...below.flatMap(({ cells }) => cells.map(({ text }) => text).join('|') || []),
  ]);

it('two tables below each other are two, with a title or without', () => {
  expect(
    read(
      'Team|Persona',
      'X|A',
      '',
      'Access',
      '',
      'Persona|Service|Role',
      'A|Vault|Reader',
      '',
      'Persona|Skills',
      'B|SQL',
    ),
  ).toEqual([
    ['1: Team|Persona', 'X|A'],
    ['6: Persona|Service|Role', 'A|Vault|Reader'],
    ['9: Persona|Skills', 'B|SQL'],
  ]);
});

it('two tables side by side are two', () => {
  expect(read('Persona|Team||Persona|Skills', 'A|X||B|SQL', 'C|Y||')).toEqual([
    ['1: Persona|Team', 'A|X', 'C|Y'],
    ['1: Persona|Skills', 'B|SQL'],
  ]);
});

it.each([
  ['a blank row between rows', ['Persona|Team', 'A|X', '', 'B|Y']],
  ['a blank column between labels', ['Persona|Team||Skills', 'A|X||SQL']],
  ['a title above', ['Our personas', '', 'Persona|Team', 'A|X']],
  ['a text in the column without a label', ['Persona|Team||Persona', 'A|X|note|B']],
  ['a blank row below the labels', ['Persona|Team', '', 'A|X']],
])('%s makes no second table', (_, rows) => {
  expect(read(...rows)).toHaveLength(1);
});
