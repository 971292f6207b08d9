import type { Field, Item } from '@theme/PersonaTools';
import { readValues } from './readValues';

export interface TableRow extends Item {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly HTMLTableCellElement[];
  /** Index of the row's body. */
  readonly body: number;
}
export interface TableContent {
  readonly bodies: readonly { readonly element: HTMLTableSectionElement; readonly heading?: Element }[];
  readonly rows: readonly TableRow[];
}

/** Reads the table in the page. Each row is read only when its content is first needed: of thousands of rows, most are never needed. */
export function readTable(table: HTMLTableElement, columns: readonly Field[]): TableContent {
  const fields = columns.map(({ field }) => field);
  const bodies = Array.from(table.tBodies).map((element) => {
    const heading = element.querySelector('[scope="rowgroup"]')?.parentElement;
    return { element, ...(heading && { heading }) };
  });
  return {
    bodies,
    rows: bodies.flatMap(({ element, heading }, body) =>
      Array.from(element.rows)
        .filter((row) => row !== heading)
        .map((row) => toRow(row, body, fields)),
    ),
  };
}

function toRow(element: HTMLTableRowElement, body: number, fields: readonly string[]): TableRow {
  const valuesByField = new Map<string, readonly string[]>();
  return {
    element,
    body,
    get cells() {
      return Array.from(element.cells);
    },
    get text() {
      return element.textContent ?? '';
    },
    values(field) {
      const values = valuesByField.get(field) ?? read(field);
      valuesByField.set(field, values);
      return values;
    },
  };

  function read(field: string): readonly string[] {
    const cell = element.cells[fields.indexOf(field)];
    // A field without a column is an attribute of the row (`toRowsHtml.ts`).
    return cell ? readValues(cell) : (element.dataset[field]?.split('|') ?? []);
  }
}
