import { GROUP_FIELDS, PERSONA_COLUMNS, SORT_FIELDS } from '../model/columns.js';
import { CARD_VARIANTS } from '../model/enums.js';
import {
  type ColumnRequest,
  FILTER_NAMES,
  type Filter,
  type FilterValue,
  MATRIX_ROWS,
  type SortKey,
  type ViewKind,
  type ViewRequest,
} from '../model/request.js';
import { isDiagnostic } from './isDiagnostic.js';

/** The fields of each kind of request. A filter is written as one pair per filter name, so no field has the name of a filter. */
const FIELDS: Record<ViewKind, readonly Field[]> = {
  'persona-card': ['ref', 'variant'],
  'persona-link': ['ref'],
  'service-link': ['ref'],
  'person-link': ['ref'],
  'team-link': ['ref'],
  'service-card': ['ref'],
  'person-card': ['ref'],
  'team-card': ['ref'],
  'persona-table': ['filter', 'columns', 'sort', 'groupBy'],
  'persona-cards': ['filter', 'variant', 'sort'],
  'access-table': ['filter'],
  people: ['filter'],
  'persona-matrix': ['filter', 'rows'],
  'process-map': ['ref', 'filter'],
  'architecture-map': ['ref', 'filter'],
  'interaction-map': ['filter', 'depth'],
  'team-map': ['filter'],
  coverage: ['filter', 'gaps'],
  problem: ['diagnostic'],
};
type Field =
  | 'ref'
  | 'variant'
  | 'filter'
  | 'columns'
  | 'sort'
  | 'groupBy'
  | 'rows'
  | 'depth'
  | 'gaps'
  | 'diagnostic';

/** The keys of a diagnostic and of the places in it. `JSON.stringify` writes only these keys, in this order. */
const DIAGNOSTIC_KEYS = [
  'code',
  'severity',
  'message',
  'place',
  'file',
  'line',
  'column',
  'path',
  'target',
  'valid',
  'suggestion',
  'hint',
  'related',
];

/**
 * A request and its place (`at`: `file:line:column`) as the query of an inline bundler request:
 * `persona-table&team=ai,~devops&columns=persona,team~Area&sort=~name&at=docs/a.md:3:1`. Canonical: equal requests give equal strings. Only letters,
 * digits and `-_.~/:,&=%` occur: bundlers give a meaning to other characters (`!`, `?`, `#`, `|`, spaces, quotes). `validateQuery` is
 * the inverse. A URL cannot hold half of a surrogate pair, which comes back as U+FFFD.
 */
export function toQuery(request: ViewRequest, at?: string): string {
  const pairs: string[] = [request.kind];
  const add = (key: string, value: string) => pairs.push(`${key}=${value}`);
  if ('ref' in request) add('ref', encode(request.ref));
  if ('variant' in request) add('variant', request.variant);
  if ('filter' in request) {
    for (const name of FILTER_NAMES) {
      const values = request.filter[name];
      if (values !== undefined && values.length > 0) add(name, values.map(encodeFilterValue).join(','));
    }
  }
  if ('columns' in request && request.columns !== undefined && request.columns.length > 0) {
    add('columns', request.columns.map(encodeColumn).join(','));
  }
  if ('sort' in request && request.sort !== undefined && request.sort.length > 0) {
    add('sort', request.sort.map(encodeSortKey).join(','));
  }
  if ('groupBy' in request && request.groupBy !== undefined) add('groupBy', request.groupBy);
  if ('rows' in request) add('rows', request.rows);
  if ('gaps' in request && request.gaps !== undefined && request.gaps.length > 0) {
    add('gaps', request.gaps.map(encode).join(','));
  }
  if ('depth' in request && request.depth !== undefined) add('depth', String(request.depth));
  if ('diagnostic' in request) {
    add('diagnostic', encode(JSON.stringify(request.diagnostic, DIAGNOSTIC_KEYS)));
  }
  if (at !== undefined && at !== '') add('at', encode(at));
  return pairs.join('&');
}

/** Reads what `toQuery` wrote; a leading `?` is allowed. `undefined` for any other text. Never throws. */
export function validateQuery(query: string): { request: ViewRequest; at?: string } | undefined {
  const [kind = '', ...pairs] = query.replace(/^\?/, '').split('&');
  if (!isViewKind(kind)) return undefined;
  const values = readPairs(pairs, new Set(keysOf(kind)));
  if (values === undefined) return undefined;
  const request = toRequest(kind, values);
  if (request === undefined) return undefined;
  const at = decode(values.get('at') ?? '');
  if (at === undefined) return undefined;
  return at === '' ? { request } : { request, at };
}

const isViewKind = (text: string): text is ViewKind => Object.hasOwn(FIELDS, text);

const keysOf = (kind: ViewKind): string[] => [
  ...FIELDS[kind].flatMap((field): readonly string[] => (field === 'filter' ? FILTER_NAMES : [field])),
  'at',
];

function readPairs(pairs: readonly string[], allowed: ReadonlySet<string>): Map<string, string> | undefined {
  const values = new Map<string, string>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, equals);
    if (equals < 0 || !allowed.has(key) || values.has(key)) return undefined;
    values.set(key, pair.slice(equals + 1));
  }
  return values;
}

function toRequest(kind: ViewKind, values: ReadonlyMap<string, string>): ViewRequest | undefined {
  const text = (key: string) => decode(values.get(key));
  const variant = CARD_VARIANTS.find((name) => name === values.get('variant'));
  const ref = text('ref');
  const filter = decodeFilter(values);
  const isUnreadable = (key: string, value: unknown) => value === undefined && values.has(key);
  switch (kind) {
    case 'persona-card':
      return ref === undefined || variant === undefined ? undefined : { kind, ref, variant };
    case 'persona-link':
    case 'service-link':
    case 'person-link':
    case 'team-link':
    case 'service-card':
    case 'person-card':
    case 'team-card':
      return ref === undefined ? undefined : { kind, ref };
    case 'access-table':
    case 'people':
    case 'team-map':
      return filter && { kind, filter };
    case 'persona-matrix': {
      const rows = MATRIX_ROWS.find((name) => name === values.get('rows'));
      return filter === undefined || rows === undefined ? undefined : { kind, filter, rows };
    }
    case 'process-map':
    case 'architecture-map':
      return ref === undefined || filter === undefined ? undefined : { kind, ref, filter };
    case 'persona-cards': {
      const sort = decodeList(values.get('sort'), decodeSortKey);
      if (filter === undefined || variant === undefined || isUnreadable('sort', sort)) return undefined;
      return { kind, filter, variant, ...(sort && { sort }) };
    }
    case 'coverage': {
      const gaps = decodeList(values.get('gaps'), decode);
      if (filter === undefined || isUnreadable('gaps', gaps)) return undefined;
      return { kind, filter, ...(gaps && { gaps }) };
    }
    case 'interaction-map': {
      const depth = values.get('depth');
      if (filter === undefined || (depth !== undefined && !/^\d$/.test(depth))) return undefined;
      return { kind, filter, ...(depth !== undefined && { depth: Number(depth) }) };
    }
    case 'persona-table': {
      const columns = decodeList(values.get('columns'), decodeColumn);
      const sort = decodeList(values.get('sort'), decodeSortKey);
      const groupBy = GROUP_FIELDS.find((field) => field === values.get('groupBy'));
      const unreadable =
        isUnreadable('columns', columns) || isUnreadable('sort', sort) || isUnreadable('groupBy', groupBy);
      if (filter === undefined || unreadable) return undefined;
      return {
        kind,
        filter,
        ...(columns && { columns }),
        ...(sort && { sort }),
        ...(groupBy && { groupBy }),
      };
    }
    case 'problem': {
      const diagnostic = parseJson(text('diagnostic'));
      return isDiagnostic(diagnostic) ? { kind, diagnostic } : undefined;
    }
  }
}

function decodeFilter(values: ReadonlyMap<string, string>): Filter | undefined {
  const filter: Filter = {};
  for (const name of FILTER_NAMES) {
    if (!values.has(name)) continue;
    const list = decodeList(values.get(name), decodeFilterValue);
    if (list === undefined) return undefined;
    filter[name] = list;
  }
  return filter;
}

/** `undefined` when there is no list or an item is unreadable. */
function decodeList<T>(text: string | undefined, item: (text: string) => T | undefined): T[] | undefined {
  if (text === undefined) return undefined;
  const items: T[] = [];
  for (const part of text.split(',')) {
    const value = item(part);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

/** `~` marks a negated value, because `!` would end the loader. `encode` leaves no bare `~`. */
const encodeFilterValue = ({ value, negate }: FilterValue) => `${negate ? '~' : ''}${encode(value)}`;

function decodeFilterValue(text: string): FilterValue | undefined {
  const negate = text.startsWith('~');
  const value = decode(negate ? text.slice(1) : text);
  if (value === undefined) return undefined;
  return negate ? { value, negate } : { value };
}

/** `team~Area`: a field is a word, and `encode` leaves no bare `~`. */
const encodeColumn = ({ field, title }: ColumnRequest) =>
  title === undefined ? field : `${field}~${encode(title)}`;

function decodeColumn(text: string): ColumnRequest | undefined {
  const [name, encodedTitle, ...rest] = text.split('~');
  const field = PERSONA_COLUMNS.find((column) => column === name);
  const title = decode(encodedTitle);
  if (field === undefined || rest.length > 0 || (encodedTitle !== undefined && title === undefined))
    return undefined;
  return { field, ...(title !== undefined && { title }) };
}

/** `~team` is descending; `~` also marks a negated filter value. */
const encodeSortKey = ({ field, descending }: SortKey) => `${descending ? '~' : ''}${field}`;

function decodeSortKey(text: string): SortKey | undefined {
  const descending = text.startsWith('~');
  const field = SORT_FIELDS.find((name) => name === (descending ? text.slice(1) : text));
  return field && { field, ...(descending && { descending }) };
}

/** `/` and `:` stay readable for names and positions; `encodeURIComponent` leaves `!~*'()` alone. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/[!~*'()]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':');
}

function decode(text: string): string;
function decode(text: string | undefined): string | undefined;
function decode(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
