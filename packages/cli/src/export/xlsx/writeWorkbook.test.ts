import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { assignedModel } from '../../../../registry/src/testing/assignmentFixtures.js';
import { createSheetNames } from './createSheetNames.js';
import { writeWorkbook } from './writeWorkbook.js';

const NASTY = `
services:
  a: { name: "=HYPERLINK(\\"x\\") [a]/b", system: azure }
  b: { name: "=HYPERLINK(\\"x\\") [a]:b", system: azure }
  c: { name: Nothing, system: azure }
personas:
  P001: { name: "=cmd|'/c calc'!A1" }
access:
  P001:
    a: { dev: { role: Reader, why: "+1\\u0007\\uD83D \\uFFFF end" } }
    b: { prod: none }
`;

it('has a summary and a sheet per service, with frozen heads and filters', async () => {
  const { sheets } = await readXlsx(await writeWorkbook(assignedModel(), false), { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual([
    'Summary',
    'Data Lake',
    'Cluster',
    'Code',
    'Cloud',
    'Board',
  ]);
  for (const { freezePane, autoFilter } of sheets) {
    expect(freezePane?.rows).toBe(1);
    expect(autoFilter?.range).toMatch(/^A1:/);
  }
  expect(sheets[0]?.rows.slice(0, 3)).toMatchSnapshot();
  expect(sheets[1]?.rows.slice(0, 2)).toMatchSnapshot();
});

it('breaks long texts into lines', async () => {
  const why = 'Because the nightly load has to be started again by hand. '.repeat(4);
  const data = `services: { lake: { system: azure } }\npersonas: { P001: { name: Engineer } }\naccess: { P001: { lake: { dev: { role: Reader, why: "${why}" } } } }`;
  const workbook = await writeWorkbook(assignedModel(data), false);
  const [, lake] = (await readXlsx(workbook, { readStyles: true })).sheets;
  const at = lake?.rows[0]?.indexOf('why') ?? -1;
  expect(lake?.cells?.get(`1,${at}`)?.style?.alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  expect(lake?.cells?.get('1,0')?.style?.alignment?.wrapText).toBeUndefined();
});

it('has no formula, and no character that a workbook cannot have', async () => {
  const { sheets } = await readXlsx(await writeWorkbook(assignedModel(NASTY), false));
  expect(sheets.map(({ name }) => name)).toEqual([
    'Summary',
    '=HYPERLINK("x") a b',
    '=HYPERLINK("x") a b (2)',
  ]);
  for (const { cells = new Map() } of sheets) {
    for (const cell of cells.values()) expect(cell).not.toHaveProperty('formula');
  }
  const rows = sheets[1]?.rows ?? [];
  expect(rows[1]?.[1]).toBe("=cmd|'/c calc'!A1");
  expect(rows[1]?.[rows[0]?.indexOf('why') ?? 0]).toBe('+1  end');
});

it('has the columns of a reviewer, with a choice of results', async () => {
  const { sheets } = await readXlsx(await writeWorkbook(assignedModel(), true));
  const [, lake] = sheets;
  expect(lake?.rows[0]?.slice(-4)[0]).toBe('reviewed by');
  expect(lake?.dataValidations?.[0]).toMatchObject({ type: 'list' });
});

it('the same data gives the same bytes', async () => {
  const [one, other] = [
    await writeWorkbook(assignedModel(), true),
    await writeWorkbook(assignedModel(), true),
  ];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

it('gives every sheet a name of its own that Excel accepts', () => {
  const nameOf = createSheetNames(['Summary']);
  const names = [
    'summary',
    '',
    "'a'",
    'x'.repeat(40),
    'X'.repeat(40),
    '📊'.repeat(20),
    'History',
    'a:b\\c/d?e*f[g]',
  ].map(nameOf);
  expect(names).toMatchSnapshot();
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});
