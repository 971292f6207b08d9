import type { ExceptionInput } from '../model/data.js';
import type { ServiceAccess } from './exporter.js';
import type { AccessRecord } from './toAccessRecords.js';
import { toCsv } from './toCsv.js';

/** The column titles of the CSV, by field of a record. New columns come last, so that programs that read columns by position still work. */
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
  condition: 'condition',
  require: 'requires',
  formerName: 'former role name',
  system: 'system',
  readsKeys: 'reads keys',
  grantsAccess: 'grants access',
  wildcard: 'wildcard',
  preview: 'preview',
  exceptions: 'exceptions',
};
const FIELDS = Object.keys(COLUMNS) as (keyof AccessRecord)[];
const DETAILS: ReadonlySet<keyof AccessRecord> = new Set(['scope', 'identity', 'evidence', 'exceptions']);

/** The access of one service as CSV: one line per grant, and one per cell without a grant. */
export function toAccessCsv({ model, records }: ServiceAccess): string {
  const keys = FIELDS.filter((key) => model.registry.accessDetails === 'full' || !DETAILS.has(key));
  return toCsv(toRows(keys, records));
}

function* toRows(
  keys: readonly (keyof AccessRecord)[],
  records: readonly AccessRecord[],
): Iterable<readonly string[]> {
  yield keys.map((key) => COLUMNS[key]);
  for (const record of records) yield keys.map((key) => toCell(key, record[key]));
}

/** A space separates the items of a list. A semicolon separates items that may have several words. */
function toCell<Key extends keyof AccessRecord>(key: Key, value: AccessRecord[Key]): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return value.map(toItem).join(key === 'require' || key === 'exceptions' ? '; ' : ' ');
}

const toItem = (item: string | ExceptionInput): string =>
  typeof item === 'string'
    ? item
    : `${item.rule}${item.until === undefined ? '' : ` until ${item.until}`}: ${item.reason}`;
