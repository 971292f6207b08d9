import { entriesOf, getEntry } from '../lookup/entries.js';
import type { Entity, Registry } from '../model/registry.js';
import type { DiffKind, EntityChange, FieldChange } from './accessDiff.js';
import { DIFF_KINDS, type Matches, sectionOf } from './matchEntities.js';

/** Fields that say nothing of their own: the place in the data, and what follows from other fields. */
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'order', 'reviewed', 'hiddenHolders']);

/** The entries that are new, gone or different. */
export function diffEntities(before: Registry, after: Registry, matches: Matches): EntityChange[] {
  const toNewText = createRenaming(matches);
  return DIFF_KINDS.flatMap((kind): EntityChange[] => {
    const [olds, news] = [sectionOf(before, kind), sectionOf(after, kind)];
    const seen = new Set<string>();
    const changed = entriesOf(news)
      .filter(isWritten)
      .flatMap((entry): EntityChange[] => {
        const old = getEntry(olds, matches.toOld(kind, entry.id));
        const { id, name } = entry;
        if (old === undefined || !isWritten(old)) return [{ kind, id, name, change: 'added', fields: [] }];
        seen.add(old.id);
        // Nearly all entries are equal, and this comparison makes no texts.
        if (matches.renames.length === 0 && isEqual(old, entry)) return [];
        const fields = diffFields(old, entry, toNewText);
        return fields.length === 0 ? [] : [{ kind, id, name, change: 'changed', fields }];
      });
    const gone = entriesOf(olds)
      .filter((entry) => isWritten(entry) && !seen.has(entry.id))
      .map(({ id, name }): EntityChange => ({ kind, id, name, change: 'removed', fields: [] }));
    return [...changed, ...gone];
  });
}

/** Roles and systems of the catalogue, and roles that are known by their use, are not of the data. */
const isWritten = (entry: Entity): boolean =>
  !('from' in entry) || entry.from === 'data' || !isOrigin(entry.from);
const isOrigin = (from: unknown): boolean => from === 'catalogue' || from === 'use';

/** The fields that differ. The order of lists and keys is not compared. */
export function diffFields(
  before: object,
  after: object,
  toNewText: (text: string) => string = (text) => text,
): FieldChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field): FieldChange[] => {
    if (LEFT_OUT.has(field)) return [];
    const [one, other] = [old.get(field), now.get(field)];
    if (toText(one, toNewText) === toText(other, (text) => text)) return [];
    return [
      { field, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) },
    ];
  });
}

/** Whether two values are equal, also in the order of their lists. The place in the data is not compared. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => isEqual(item, other[index]));
  }
  if (Array.isArray(other)) return false;
  const [old, now] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  for (const key in old) if (key !== 'order' && !isEqual(old[key], now[key])) return false;
  for (const key in now) if (now[key] !== undefined && old[key] === undefined) return false;
  return true;
}

/** A value as a text that is equal for values that say the same. */
function toText(value: unknown, toNewText: (text: string) => string): string {
  if (typeof value === 'string') return JSON.stringify(toNewText(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) {
    return `[${value
      .map((one) => toText(one, toNewText))
      .sort()
      .join()}]`;
  }
  const fields = Object.entries(value)
    .filter(([key, one]) => key !== 'order' && one !== undefined)
    .map(([key, one]) => `${JSON.stringify(toNewText(key))}:${toText(one, toNewText)}`);
  return `{${fields.sort().join()}}`;
}

/** A field that names a renamed entry says the same as before. */
function createRenaming({ renames }: Matches): (text: string) => string {
  const byId = new Map<string, string>(renames.map(({ from, to }) => [from, to]));
  return byId.size === 0 ? (text) => text : (text) => byId.get(text) ?? text;
}

/** The kinds and fields that differ, as texts such as `service:lake within`. */
export const toFieldKeys = (changes: readonly EntityChange[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ kind, id, fields }) => [
      toEntityKey(kind, id),
      ...fields.map(({ field }) => `${toEntityKey(kind, id)} ${field}`),
    ]),
  );
export const toEntityKey = (kind: DiffKind, id: string): string => `${kind}:${id}`;
