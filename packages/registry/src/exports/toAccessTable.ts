import type { AccessModel } from '../viewModel/viewModel.js';
import { COLUMNS, FIELDS, REVIEW, toCell, toFields } from './accessColumns.js';
import { toServiceRecords } from './toAccessRecords.js';

/** The access of one service as a table of texts: the columns and cells of its CSV. `review` is the number of empty columns at the end. */
export interface AccessTable {
  titles: string[];
  rows: string[][];
  review: number;
}

export function toAccessTable(model: AccessModel, service: string, review: boolean): AccessTable {
  const fields = toFields(FIELDS, model).filter((field) => field !== 'service' && field !== 'serviceName');
  const empty = review ? REVIEW.map(() => '') : [];
  return {
    titles: [...fields.map((field) => COLUMNS[field]), ...(review ? REVIEW : [])],
    rows: toServiceRecords(model, service).map((record) => [
      ...fields.map((field) => toCell(field, record[field])),
      ...empty,
    ]),
    review: empty.length,
  };
}
