import { isRecord } from '../lookup/isRecord.js';
import { toId } from '../lookup/toId.js';
import type { DataPath } from '../model/diagnostic.js';
import type { SchemaNode } from '../schema/nodes.js';
import { isId } from '../values/ids.js';
import { normalizeList } from '../values/normalizeList.js';
import { entryWordOf } from './describePath.js';

export type Notation = 'yaml' | 'json';
type Fields = Readonly<Record<string, unknown>>;

/** Names that people use for a field with the id. */
const ID_KEYS = ['id', 'key', 'code', 'ref', 'slug'];
const NAME_KEYS = ['name', 'title', 'label'];
/** Names that lists of grants use for the keys of the access grid, from the outside in. */
const GRID_KEYS = [['persona'], ['service'], ['environment', 'env', 'stage']];
/** How many fields of an entry are shown. */
const MAX_FIELDS = 3;

/**
 * A hint how to write a map by id instead of a list, with the first entry rewritten, such as ``Write `P001: { name: Engineer }` instead of
 * `- name: Engineer` ``. `undefined` if there is nothing to rewrite.
 */
export function rewriteAsMap(
  value: unknown,
  path: DataPath,
  schema: SchemaNode,
  notation: Notation = 'yaml',
): string | undefined {
  if (typeof value === 'string' && schema.properties?.name !== undefined)
    return hintForName(value, path, notation);
  const items = typeof value === 'string' ? normalizeList(value) : value;
  if (!Array.isArray(items)) return undefined;
  const first: unknown = items.find((item) => item !== null && item !== '');
  if (path.length === 0) return hintForFile(first, notation);
  if (schema.properties !== undefined) return hintForFields(items, notation);
  if (isRow(path) && !hasEnvironment(first)) return hintForRow(items, notation);
  if (isRows(path) && items.every((item) => typeof item === 'string')) return hintForRows(items, notation);
  const entry = toEntry(first, path, fieldsOf(schema));
  if (entry === undefined) return undefined;
  const before = typeof value === 'string' ? 'a text' : `\`${showItem(first, notation)}\``;
  return `Write \`${showFields({ [entry.id]: entry.value }, notation)}\` instead of ${before}: each entry is below its id.`;
}

/** The whole file is a list. */
function hintForFile(first: unknown, notation: Notation): string | undefined {
  const entry = isRecord(first) ? toEntry(first, ['personas']) : { id: 'P001', value: { name: '…' } };
  if (entry === undefined) return undefined;
  return notation === 'yaml'
    ? `Begin with \`personas:\`, and write each persona below it: \`${showFields({ [entry.id]: entry.value }, notation)}\`.`
    : `Write \`{ "personas": { ${showFields({ [entry.id]: entry.value }, notation)} } }\`.`;
}

/** An entry that is only a text, which is probably its name: `P001: Engineer`. */
function hintForName(name: string, path: DataPath, notation: Notation): string {
  const fields = { name: name.trim() };
  const key = path.at(-1);
  // The step of an item in a list is its position, which nobody writes.
  const example =
    typeof key === 'number' ? showValue(fields, notation) : showFields({ [String(key)]: fields }, notation);
  return `Write its fields as a map: \`${example}\`.`;
}

/** Fields of one entry, each with a dash: `- name: A` and `- team: B`. */
function hintForFields(items: readonly unknown[], notation: Notation): string | undefined {
  if (items.length === 0 || !items.every(isRecord)) return undefined;
  const fields = Object.assign({}, ...items) as Fields;
  return `Write its fields as a map: \`${braces(showFields(fields, notation))}\`.`;
}

/** Whether the path leads to the access to one service, whose keys are environments. */
const isRow = ([section, , ...rest]: DataPath): boolean =>
  (section === 'access' && rest.length === 1) ||
  (section === 'baselineAccess' && rest[0] === 'access' && rest.length === 2);

/** Whether the path leads to the access of a persona or a baseline, whose keys are services. */
const isRows = ({ 0: section, 2: field, length }: DataPath): boolean =>
  (section === 'access' && length === 2) ||
  (section === 'baselineAccess' && field === 'access' && length === 3);

const hasEnvironment = (item: unknown): boolean =>
  isRecord(item) &&
  (findKey(item, GRID_KEYS[2] ?? []) !== undefined || Object.values(item).every((value) => isRecord(value)));

/** Roles that name no environment. */
function hintForRow(items: readonly unknown[], notation: Notation): string {
  const roles = items.length === 1 ? items[0] : items;
  return `Write the environment first: \`${showFields({ dev: roles }, notation)}\`. The access to a service with \`environments: shared\` stands under \`all\`.`;
}

/** Roles, or `none`, that name no service. */
function hintForRows(items: readonly unknown[], notation: Notation): string {
  const roles = items.length === 1 ? items[0] : items;
  return `Write the service and the environment first: \`${showFields({ 'my-service': { dev: roles } }, notation)}\`.`;
}

interface Entry {
  id: string;
  value: unknown;
}

/** The fields of one entry of a map by id. A map with one of them alone is not an entry below its id. */
function fieldsOf({ additionalProperties: entry }: SchemaNode): readonly string[] {
  return typeof entry === 'object' ? Object.keys(entry.properties ?? {}) : [];
}

function toEntry(item: unknown, path: DataPath, fields: readonly string[] = []): Entry | undefined {
  const word = entryWordOf(path.at(-1)) ?? 'entry';
  if (path[0] === 'access') return toGridEntry(item, path.length - 1);
  if (typeof item === 'string' || typeof item === 'number') return nameOnly(String(item), word);
  if (!isRecord(item)) return undefined;
  const [[only, inner] = ['', undefined], ...others] = Object.entries(item);
  if (others.length === 0 && isId(only) && !fields.includes(only) && (isRecord(inner) || inner === null))
    return { id: only, value: inner ?? {} };
  const idKey = findKey(item, ID_KEYS);
  const written = idKey === undefined ? undefined : String(item[idKey]);
  const nameKey = findKey(item, NAME_KEYS);
  const name = nameKey === undefined ? undefined : String(item[nameKey]);
  const { [idKey ?? '']: _, ...value } = item;
  if (written !== undefined && isId(written)) return { id: written, value };
  return { id: newId(word, name ?? written), value };
}

/** An id for an entry without one. Personas are mostly numbered. Other entries get the id that their name alone would give them. */
function newId(word: string, name: string | undefined): string {
  if (word === 'persona') return 'P001';
  return name === undefined ? `my-${word.replace(/ .*/, '')}` : toId(word, name, () => false);
}

function nameOnly(name: string, word: string): Entry {
  if (word === 'persona') return { id: isId(name) ? name : 'P001', value: { name } };
  return isId(name) ? { id: name, value: {} } : { id: toId(word, name, () => false), value: { name } };
}

/** Moves a grant of a flat list below its persona, service and environment. */
function toGridEntry(item: unknown, depth: number): Entry | undefined {
  if (typeof item === 'string') return { id: item, value: {} };
  if (!isRecord(item)) return undefined;
  const keys = GRID_KEYS.slice(depth).map((words) => findKey(item, words));
  const [key] = keys;
  const [only] = Object.entries(item);
  if (key === undefined) return only && isRecord(only[1]) ? { id: only[0], value: only[1] } : undefined;
  const used = keys.slice(0, keys.includes(undefined) ? keys.indexOf(undefined) : keys.length) as string[];
  const rest = Object.fromEntries(Object.entries(item).filter(([field]) => !used.includes(field)));
  const [[field, roles] = ['', undefined], ...more] = Object.entries(rest);
  const grant = /^roles?$/i.test(field) && more.length === 0 ? roles : rest;
  const value = used
    .slice(1)
    .reduceRight<unknown>((inner, level) => ({ [String(item[level])]: inner }), grant);
  return { id: String(item[key]), value };
}

function findKey(fields: Fields, words: readonly string[]): string | undefined {
  const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  return Object.keys(fields).find((key) => words.includes(key.toLowerCase()) && isText(fields[key]));
}

function showItem(item: unknown, notation: Notation): string {
  if (notation === 'json') return showValue(item, notation);
  return `- ${isRecord(item) ? showFields(item, notation, 1) : showValue(item, notation)}`;
}

function showFields(fields: Fields, notation: Notation, max = MAX_FIELDS): string {
  const entries = Object.entries(fields);
  const shown = entries
    .slice(0, max)
    .map(([key, value]) => `${showText(key, notation)}: ${showValue(value, notation)}`);
  return [...shown, ...(entries.length > max && max > 1 ? ['…'] : [])].join(', ');
}

const braces = (fields: string): string => (fields === '' ? '{}' : `{ ${fields} }`);

function showValue(value: unknown, notation: Notation): string {
  if (typeof value === 'string') return showText(value, notation);
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_FIELDS).map((item) => showValue(item, notation));
    return `[${[...items, ...(value.length > MAX_FIELDS ? ['…'] : [])].join(', ')}]`;
  }
  return isRecord(value) ? braces(showFields(value, notation)) : String(value);
}

const MAX_TEXT = 40;

/** Puts a text in quotes if it needs them inside braces. */
function showText(text: string, notation: Notation): string {
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  const isPlain =
    /^[\p{L}\p{N}…][^,:#{}[\]"'\n`]*$/u.test(shown) && !/^(?:true|false|null|\d[\d._]*)$/i.test(shown);
  return notation === 'yaml' && isPlain ? shown.trim() : JSON.stringify(shown).replaceAll('`', "'");
}
