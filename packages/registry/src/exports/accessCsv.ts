import type { ExceptionInput } from '../model/data.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import type { AccessFormat } from './exporter.js';
import type { AccessRecord } from './toAccessRecords.js';
import { toCsv, toCsvField } from './toCsv.js';

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
  service: 'service',
  serviceName: 'service name',
  tier: 'tier',
  sponsor: 'sponsor',
  from: 'from',
  baseline: 'baseline',
  inheritedFrom: 'inherited from',
  controlLevel: 'control level reached',
  dataLevel: 'data level reached',
  planeLevels: 'level by plane',
  exact: 'exact level',
  saysNone: 'data says no access',
  scopeKind: 'kind of scope',
  unstatedPlanes: 'unstated planes',
};
type Field = keyof AccessRecord;
const FIELDS = Object.keys(COLUMNS) as Field[];
/** A reader of the file of all services looks for the service first. */
const FIRST_OF_ALL: readonly Field[] = ['service', 'serviceName'];
const FIELDS_OF_ALL = [...FIRST_OF_ALL, ...FIELDS.filter((field) => !FIRST_OF_ALL.includes(field))];
const DETAILS: ReadonlySet<Field> = new Set(['scope', 'identity', 'evidence', 'exceptions']);

/** The empty columns that a reviewer fills in. They say what to write, because a CSV cannot offer a choice. */
const REVIEW = ['reviewed by', 'review date', 'review result (keep, change or remove)', 'review comment'];

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

const toFields = (fields: readonly Field[], { registry }: Pick<AccessModel, 'registry'>): Field[] =>
  fields.filter((field) => registry.accessDetails === 'full' || !DETAILS.has(field));

/** A space separates the items of a list. A semicolon separates items that may have several words. */
function toCell<Key extends Field>(field: Key, value: AccessRecord[Key]): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) {
    return typeof value === 'object' ? Object.entries(value).flat().join(' ') : String(value);
  }
  return value.map(toItem).join(field === 'require' || field === 'exceptions' ? '; ' : ' ');
}

const toItem = (item: string | ExceptionInput): string =>
  typeof item === 'string'
    ? item
    : `${item.rule}${item.by === undefined ? '' : ` by ${item.by}`}${item.until === undefined ? '' : ` until ${item.until}`}: ${item.reason}`;
