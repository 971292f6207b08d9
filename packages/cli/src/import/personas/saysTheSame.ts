import { normalizeList } from 'persona-registry';
import { fold, isRecord } from 'persona-registry/text';
import { KIND_OF_FIELD, type NamedKind, type Names } from './names.js';
import type { Fields } from './statement.js';

/** Whether two values of a field say the same. The order of a list does not matter, and an entry may have several names. */
export function saysTheSame(field: keyof Fields, one: unknown, other: unknown, names: Names): boolean {
  return isEqual(one, other) || toKey(field, one, names) === toKey(field, other, names);
}

/** Most rows of a long table repeat what the first one says. */
function isEqual(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function toKey(field: keyof Fields, value: unknown, names: Names): string {
  const items = Array.isArray(value) ? value.map(toWords) : normalizeList(toWords(value));
  const kind = (KIND_OF_FIELD as Partial<Record<keyof Fields, NamedKind>>)[field];
  return items
    .map((item) => (kind === undefined ? fold(item) : names.toKey(kind, item)))
    .sort()
    .join('\n');
}

function toWords(value: unknown): string {
  if (typeof value === 'string') return value;
  const { title = '', url } = isRecord(value) ? value : {};
  return url === undefined ? (JSON.stringify(value) ?? '') : `[${title}](${url})`;
}
