import type { Field, Item } from '@theme/PersonaTools';
import { readValues } from './readCell';

export interface TableRow extends Item {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly HTMLTableCellElement[];
  /** Index of its body. */
  readonly body: number;
}
export interface TableContent {
  readonly bodies: readonly { readonly element: HTMLTableSectionElement; readonly heading?: Element }[];
  readonly rows: readonly TableRow[];
}

/** The table as it stands in the page. Rows are read when they are first asked for something: at thousands of them, most never are. */
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
  const known = new Map<string, readonly string[]>();
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
      const values = known.get(field) ?? read(field);
      known.set(field, values);
      return values;
    },
  };

  function read(field: string): readonly string[] {
    const cell = element.cells[fields.indexOf(field)];
    // What has no column is an attribute of the row (`toRowsHtml.ts`).
    return cell ? readValues(cell) : (element.dataset[field]?.split('|') ?? []);
  }
}
