import { expect, it } from 'vitest';
import { readHtmlTables } from './readHtmlTables.js';
import type { Cell, SourceTable } from './sourceDocument.js';
import { toCell } from './toCell.js';
import { toSheetTables } from './toSheetTables.js';

const toTexts = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join(' | ');
const show = (tables: readonly SourceTable[]) =>
  tables.map(({ headings = [], head, rows }) => ({
    headings: headings.join(' > '),
    head: toTexts(head),
    rows: rows.map(({ cells }) => toTexts(cells)),
  }));
const readHtml = (html: string) =>
  show(readHtmlTables(html, { file: 'a.md', line: 1, toInner: toCell, struck: [] }));
const readSheet = (...rows: string[]) =>
  show(
    toSheetTables(
      'a.xlsx',
      'Access',
      rows.map((row, index) => ({ line: index + 1, cells: row.split('|').map((text) => toCell(text)) })),
    ),
  );

const byEnvironment = (outer = '') => [
  { headings: `${outer}Dev`, head: 'Persona | Vault | Lake', rows: ['Ops | R | C', 'BI | O | O'] },
  { headings: `${outer}Prod`, head: 'Persona | Vault | Lake', rows: ['Ops | R | -', 'BI | R | R'] },
];

it.each([
  ['a head with a spanned label', '<tr><th rowspan=2>Persona', '<tr><th>Vault<th>Lake<th>Vault<th>Lake'],
  ['labels without `<th>`', '<tr><td rowspan=2>Persona', '<tr><td>Vault<td>Lake<td>Vault<td>Lake'],
  ['a blank label', '<tr><th>', '<tr><th>Persona<th>Vault<th>Lake<th>Vault<th>Lake'],
  ['`<thead>`', '<thead><tr><td>', '<tr><td>Persona<td>Vault<td>Lake<td>Vault<td>Lake</thead>'],
])('groups of columns in HTML are tables of their own: %s', (_, first, second) => {
  const top = first.includes('<th>') || first.includes('<th ') ? 'th' : 'td';
  expect(
    readHtml(`<table>${first}<${top} colspan=2>Dev<${top} colspan=2>Prod</tr>${second}</tr>
      <tr><td>Ops<td>R<td>C<td rowspan=2>R<td>-</tr><tr><td>BI<td colspan=2>O<td>R</tr></table>`),
  ).toEqual(byEnvironment());
});

it('a label above all columns, and a caption, are headings', () => {
  expect(
    readHtml(
      '<table><caption>Vault</caption><tr><th colspan=2>Dev</tr><tr><th>Persona<th>Role</tr><tr><td>A<td>R</table>',
    ),
  ).toEqual([{ headings: 'Vault > Dev', head: 'Persona | Role', rows: ['A | R'] }]);
});

it('a cell behind the last column stays, so that it is told', () => {
  const html =
    '<table><tr><th rowspan=2>P<th colspan=2>Dev</tr><tr><th>A<th>B</tr><tr><td>1<td>2<td>3<td>4</table>';
  expect(readHtml(html)).toEqual([{ headings: 'Dev', head: 'P | A | B', rows: ['1 | 2 | 3 | 4'] }]);
});

it('a head of one row that spans columns is the head', () => {
  const html = '<table><tr><th>P<th colspan=2>Dev</tr><tr><td>1<td>2<td>3</table>';
  expect(readHtml(html)).toEqual([{ headings: '', head: 'P | Dev | Dev', rows: ['1 | 2 | 3'] }]);
});

it.each([
  ['merged with the label above', 'Persona|Dev|Dev|Prod|Prod', 'Persona|Vault|Lake|Vault|Lake'],
  ['below a blank cell', '|Dev|Dev|Prod|Prod', 'Persona|Vault|Lake|Vault|Lake'],
])('groups of columns of a sheet are tables of their own: the label %s', (_, top, lower) => {
  expect(readSheet(top, lower, 'Ops|R|C|R|-', 'BI|O|O|R|R')).toEqual(byEnvironment('Access > '));
});

it('a sheet with one row of labels is one table', () => {
  expect(readSheet('Persona|Dev|Dev', 'Ops|R|C')).toEqual([
    { headings: '', head: 'Persona | Dev | Dev', rows: ['Ops | R | C'] },
  ]);
});
