import { COLUMNS, FIELDS, FIELDS_OF_ALL, REVIEW, toCell, toFields } from './accessColumns.js';
import type { AccessFormat } from './exporter.js';
import { toCsv, toCsvField } from './toCsv.js';

/** Access as CSV: one line per grant, and one per cell without a grant. The two files differ in the order of the columns. */
export const accessCsv: AccessFormat = {
  toBody(records, model, { review = false } = {}) {
    const fields = toFields(FIELDS, model);
    const positions = toFields(FIELDS_OF_ALL, model).map((field) => fields.indexOf(field));
    const end = review ? `${','.repeat(REVIEW.length)}\r\n` : '\r\n';
    let ofService = '';
    let ofAll = '';
    for (const record of records) {
      const cells = fields.map((field) => toCsvField(toCell(field, record[field])));
      ofService += cells.join(',') + end;
      ofAll += positions.map((position) => cells[position]).join(',') + end;
    }
    return { ofService, ofAll };
  },
  toText({ model, service }, bodies, { review = false } = {}) {
    const fields = toFields(service === undefined ? FIELDS_OF_ALL : FIELDS, model);
    const titles = fields.map((field) => COLUMNS[field]);
    return toCsv([review ? [...titles, ...REVIEW] : titles]) + bodies.join('');
  },
};
