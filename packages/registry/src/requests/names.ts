import { entriesOf, getEntry } from '../lookup/entries.js';
import {
  buildNameIndex,
  type FoundReference,
  findReference,
  type NamedEntry,
  type NameIndex,
} from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Entity, Registry } from '../model/registry.js';
import { LOOP_PARTS, type PartedKind } from '../resolve/resolveParts.js';

/** The kinds that a directive can name, by reference or in a filter of the same name. */
export const NAMED_KINDS = [
  'persona',
  'service',
  'team',
  'group',
  'process',
  'architecture',
  'skill',
  'environment',
] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

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
  const named = (record: Readonly<Record<string, Entity>>) => entriesOf(record).map(toNamedEntry);
  return {
    entries: {
      persona: named(registry.personas),
      service: named(registry.services),
      team: named(registry.teams),
      group: named(registry.groups),
      process: named(registry.processes),
      architecture: named(registry.architectures),
      skill: named(registry.skills),
      environment: named(registry.environments),
    },
    parts: {
      process: Object.fromEntries(
        entriesOf(registry.processes).map(({ id, stages }) => [
          id,
          [...named(stages), ...LOOP_PARTS.filter((loop) => !Object.hasOwn(stages, loop.id))],
        ]),
      ),
      architecture: Object.fromEntries(
        entriesOf(registry.architectures).map(({ id, components }) => [id, named(components)]),
      ),
    },
  };
}

const toNamedEntry = ({ id, name, aliases }: Entity): NamedEntry => ({ id, name, aliases });

/** Indexes are made when first asked for, so that a lookup costs only the kinds that it is used for. */
export function buildNameLookup(names: Names): NameLookup {
  const index = memoize((kind: NamedKind) => buildNameIndex(names.entries[kind]));
  const valid = memoize((kind: NamedKind) => toIds(names.entries[kind]));
  const partIndexes: Record<PartedKind, Map<string, NameIndex>> = {
    process: new Map(),
    architecture: new Map(),
  };
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
