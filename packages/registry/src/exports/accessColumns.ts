import type { ExceptionInput } from '../model/data.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import type { AccessRecord } from './toAccessRecords.js';

/** The column titles of CSV and spreadsheets, by field of a record. New columns come last, so that programs that read columns by position still work. */
export const COLUMNS: Record<keyof AccessRecord, string> = {
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
export type Field = keyof AccessRecord;
export const FIELDS = Object.keys(COLUMNS) as Field[];
/** A reader of the file of all services looks for the service first. */
const FIRST_OF_ALL: readonly Field[] = ['service', 'serviceName'];
export const FIELDS_OF_ALL = [...FIRST_OF_ALL, ...FIELDS.filter((field) => !FIRST_OF_ALL.includes(field))];
const DETAILS: ReadonlySet<Field> = new Set(['scope', 'identity', 'evidence', 'exceptions']);

/** What a reviewer may write. */
export const REVIEW_RESULTS = ['keep', 'change', 'remove'] as const;
const REVIEW_RESULT = `review result (${REVIEW_RESULTS.slice(0, -1).join(', ')} or ${REVIEW_RESULTS.at(-1)})`;

/** The empty columns that a reviewer fills in. They say what to write, because a CSV cannot offer a choice. */
export const REVIEW = ['reviewed by', 'review date', REVIEW_RESULT, 'review comment'];
/** Where the result is among them. */
export const REVIEW_RESULT_AT = REVIEW.indexOf(REVIEW_RESULT);

export const toFields = (fields: readonly Field[], { registry }: Pick<AccessModel, 'registry'>): Field[] =>
  fields.filter((field) => registry.accessDetails === 'full' || !DETAILS.has(field));

/** A space separates the items of a list. A semicolon separates items that may have several words. */
export function toCell<Key extends Field>(field: Key, value: AccessRecord[Key]): string {
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
