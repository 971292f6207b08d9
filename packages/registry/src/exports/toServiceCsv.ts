import type { ViewModel } from '../viewModel/viewModel.js';
import { toCsv } from './toCsv.js';
import type { AccessRecord } from './toServiceRecords.js';

/** What a column of the CSV is called, by field of a record. */
const COLUMNS: Record<keyof AccessRecord, string> = {
  persona: 'persona',
  personaName: 'persona name',
  kind: 'kind',
  environment: 'environment',
  state: 'state',
  role: 'role',
  roleDefinitionId: 'role definition id',
  level: 'level',
  planes: 'planes',
  privileged: 'privileged',
  assignment: 'assignment',
  until: 'until',
  maxDuration: 'max duration',
  approver: 'approver',
  sameAs: 'same as',
  why: 'why',
  scope: 'scope',
  identity: 'identity',
  evidence: 'evidence',
};
const FIELDS = Object.keys(COLUMNS) as (keyof AccessRecord)[];
const DETAILS: ReadonlySet<keyof AccessRecord> = new Set(['scope', 'identity', 'evidence']);

/** The access of one service as CSV, one line per grant, and per cell without one. */
export function toServiceCsv({ registry }: ViewModel, records: readonly AccessRecord[]): string {
  const keys = FIELDS.filter((key) => registry.accessDetails === 'full' || !DETAILS.has(key));
  return toCsv(toRows(keys, records));
}

function* toRows(
  keys: readonly (keyof AccessRecord)[],
  records: readonly AccessRecord[],
): Iterable<readonly string[]> {
  yield keys.map((key) => COLUMNS[key]);
  for (const record of records) yield keys.map((key) => toCell(record[key]));
}

/** Planes and evidence are lists. */
function toCell(value: AccessRecord[keyof AccessRecord]): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
