import { entriesOf, getEntry } from '../lookup/entries.js';
import {
  buildNameIndex,
  type FoundReference,
  findReference,
  type NamedEntry,
  type NameIndex,
} from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { namedPartsOf } from '../lookup/partsOf.js';
import { toRecord } from '../lookup/toRecord.js';
import { KINDS, NAMED_KINDS, type NamedKind, PARTED_KINDS, type PartedKind } from '../model/kinds.js';
import type { Entity, Registry } from '../model/registry.js';

/** What a directive's references and filter values are looked up in: plain JSON, the content of `names.json`. */
export interface Names {
  entries: Record<NamedKind, NamedEntry[]>;
  /** By id: the stages and loops of a process, the components of an architecture. */
  parts: Record<PartedKind, Record<string, NamedEntry[]>>;
}

/** Answers references. `valid` are the ids: what an author can always write, whatever the names. */
export interface NameLookup {
  find(kind: NamedKind, text: string): FoundReference;
  valid(kind: NamedKind): readonly string[];
  findPart(kind: PartedKind, id: string, text: string): FoundReference;
  validParts(kind: PartedKind, id: string): readonly string[];
}

/** The names of everything that a directive can ask for. */
export function toNames(registry: Registry): Names {
  return {
    entries: toRecord(NAMED_KINDS, (kind) =>
      entriesOf<Entity>(registry[KINDS[kind].section]).map(toNamedEntry),
    ),
    parts: toRecord(PARTED_KINDS, (kind) =>
      Object.fromEntries(
        entriesOf<Entity>(registry[KINDS[kind].section]).map(({ id }) => [
          id,
          namedPartsOf(registry, kind, id).map(toNamedEntry),
        ]),
      ),
    ),
  };
}

/** The names of a registry without entries. */
export const NO_NAMES: Names = {
  entries: toRecord(NAMED_KINDS, () => []),
  parts: toRecord(PARTED_KINDS, () => ({})),
};

const toNamedEntry = ({ id, name, aliases }: NamedEntry): NamedEntry => ({ id, name, aliases });

/** Indexes are made when first asked for, so that a lookup costs only the kinds that it is used for. */
export function buildNameLookup(names: Names): NameLookup {
  const index = memoize((kind: NamedKind) => buildNameIndex(names.entries[kind]));
  const valid = memoize((kind: NamedKind) => toIds(names.entries[kind]));
  const partIndexes = toRecord(PARTED_KINDS, () => new Map<string, NameIndex>());
  const partsOf = (kind: PartedKind, id: string) => getEntry(names.parts[kind], id) ?? [];
  const partIndex = (kind: PartedKind, id: string): NameIndex =>
    getOrAdd(partIndexes[kind], id, () => buildNameIndex(partsOf(kind, id)));
  return {
    find: (kind, text) => findReference(index(kind), text),
    valid,
    findPart: (kind, id, text) => findReference(partIndex(kind, id), text),
    validParts: (kind, id) => toIds(partsOf(kind, id)),
  };
}

const toIds = (entries: readonly NamedEntry[]) => entries.map(({ id }) => id);

function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => getOrAdd(made, key, () => make(key));
}
