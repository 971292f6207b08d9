import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { AccessModel } from 'persona-registry';
import {
  type AccessTable,
  REVIEW_RESULT_AT,
  REVIEW_RESULTS,
  toAccessSummary,
  toAccessTable,
} from 'persona-registry/formats';
import { createSheetNames } from './createSheetNames.js';
import { FONT, toColumn, toSheet, toText } from './toSheet.js';

const SUMMARY = 'Summary';
const LINK: CellStyle = {
  font: { ...FONT, underline: true, color: { rgb: '0563C1' } },
  alignment: { vertical: 'top', wrapText: true },
};

/**
 * The access as a workbook: a summary of services by environment, and a sheet per service with one row per grant, and per cell without one. Heads are
 * frozen, columns have filters. All cells are texts or numbers, so nothing is run as a formula. With `review`, each sheet has the columns of a reviewer.
 */
export async function writeWorkbook(model: AccessModel, review: boolean): Promise<Uint8Array> {
  const nameOf = createSheetNames([SUMMARY]);
  const sheetOf = new Map<string, string>();
  const tables = new Map<string, AccessTable>();
  for (const { id, name } of model.services) {
    const table = toAccessTable(model, id, review);
    if (table.rows.length === 0) continue;
    const sheet = nameOf(name);
    sheetOf.set(id, sheet);
    tables.set(sheet, table);
  }
  const isUsed = findUsedColumns([...tables.values()]);
  const sheets = Array.from(tables, ([sheet, table]) => toServiceSheet(sheet, table, isUsed));
  const { asOf, accessDetails } = model.registry;
  const description = `${asOf === undefined ? '' : `As of ${asOf}. `}Access details: ${accessDetails}.`;
  return writeXlsx({
    sheets: [toSummarySheet(model, sheetOf), ...sheets],
    defaultFont: FONT,
    properties: {
      title: 'Access (RBAC)',
      description,
      // The same data gives the same bytes.
      ...(asOf !== undefined && { created: new Date(asOf), modified: new Date(asOf) }),
    },
  });
}

/** All sheets have the same columns: those that any of them needs. Most of the forty describe what few grants have. */
function findUsedColumns(tables: readonly AccessTable[]): (title: string, index: number) => boolean {
  const [{ titles, review } = { titles: [], review: 0 }] = tables;
  const used = titles.map((_, index) => index >= titles.length - review);
  for (const { rows } of tables) {
    for (const row of rows) for (const [index, cell] of row.entries()) if (cell !== '') used[index] = true;
  }
  return (_, index) => used[index] === true;
}

function toSummarySheet(model: AccessModel, sheetOf: ReadonlyMap<string, string>): WriteSheet {
  const titles = [
    'service',
    'systems',
    'environment',
    'tier',
    'personas with access',
    'of them privileged',
    'of them eligible',
    'no access',
    'not documented',
  ];
  const summary = toAccessSummary(model);
  const rows = summary.map((row) => [
    toText(row.serviceName),
    toText(row.systems),
    toText(row.environment),
    row.tier,
    row.granted,
    row.privileged,
    row.eligible,
    row.none,
    row.undocumented,
  ]);
  const sheet = toSheet(SUMMARY, titles, rows, 1);
  // A page has all columns. Those of a service are too many for one.
  sheet.pageSetup = { ...sheet.pageSetup, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  for (const [index, { service }] of summary.entries()) {
    const target = sheetOf.get(service);
    if (target === undefined) continue;
    sheet.cells?.set(`${index + 1},0`, {
      hyperlink: { target: '', location: `'${target.replaceAll("'", "''")}'!A1` },
      style: LINK,
    });
  }
  return sheet;
}

function toServiceSheet(
  name: string,
  { titles: all, rows, review }: AccessTable,
  isUsed: (title: string, index: number) => boolean,
): WriteSheet {
  const titles = all.filter(isUsed);
  const sheet = toSheet(
    name,
    titles,
    rows.map((row) => row.filter(isUsed).map(toText)),
    2,
  );
  if (review > 0) {
    const column = toColumn(titles.length - review + REVIEW_RESULT_AT);
    sheet.dataValidations = [
      {
        type: 'list',
        values: [...REVIEW_RESULTS],
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Review result',
        errorMessage: `Choose ${REVIEW_RESULTS.join(', ')}.`,
        range: `${column}2:${column}${rows.length + 1}`,
      },
    ];
  }
  return sheet;
}
