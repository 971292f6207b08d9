// Quoting, and cells that a spreadsheet would run as formulas, are its business.
import { stringify } from 'csv-stringify/sync';
import type { ViewModel } from '../views/buildViewModel.js';
import type { AccessRecord } from './toServiceRecords.js';

/** What a column of the CSV is called, by field of a record. */
const COLUMNS = {
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
} as const;
const DETAILS = ['scope', 'identity', 'evidence'];

/** The access of one service as CSV, one line per grant, and per cell without one; with a byte order mark, so that Excel reads UTF-8. */
export function toServiceCsv({ registry }: ViewModel, records: readonly AccessRecord[]): string {
  const columns = Object.entries(COLUMNS)
    .filter(([key]) => registry.accessDetails === 'full' || !DETAILS.includes(key))
    .map(([key, header]) => ({ key, header }));
  return stringify([...records], {
    header: true,
    columns,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // Planes and evidence are lists.
    cast: {
      boolean: String,
      object: (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value)),
    },
  });
}
