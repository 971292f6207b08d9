import { entriesOf, getEntry } from '../lookup/entries.js';
import {
  buildNameIndex,
  lookUp,
  type Match,
  type NamedEntry,
  type NameIndex,
} from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { namedPartsOf } from '../lookup/partsOf.js';
import { toRecord } from '../lookup/toRecord.js';
import { KINDS, NAMED_KINDS, type NamedKind, PARTED_KINDS, type PartedKind } from '../model/kinds.js';
import type { Entity, Registry } from '../model/registry.js';

/** The names of all entities that a directive can refer to. Plain JSON: the content of `names.json`. */
export interface Names {
  entries: Record<NamedKind, NamedEntry[]>;
  /** By id: the stages and loops of a process, the components of an architecture. */
  parts: Record<PartedKind, Record<string, NamedEntry[]>>;
}

/** Finds the entity or part that a reference means. */
export interface NameLookup {
  lookUp(kind: NamedKind, text: string): Match | undefined;
  indexOf(kind: NamedKind): NameIndex;
  partsOf(kind: PartedKind, id: string): NameIndex;
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

/** Makes the index of a kind at its first use, so that a lookup costs only the kinds that it needs. */
export function buildNameLookup(names: Names): NameLookup {
  const indexes = new Map<NamedKind, NameIndex>();
  const partIndexes = toRecord(PARTED_KINDS, () => new Map<string, NameIndex>());
  const indexOf = (kind: NamedKind) => getOrAdd(indexes, kind, () => buildNameIndex(names.entries[kind]));
  return {
    lookUp: (kind, text) => lookUp(indexOf(kind), text),
    indexOf,
    partsOf: (kind, id) =>
      getOrAdd(partIndexes[kind], id, () => buildNameIndex(getEntry(names.parts[kind], id) ?? [])),
  };
}
