import { entriesOf, getEntry } from '../lookup/entries.js';
import { ENTITY_KINDS, KINDS } from '../model/kinds.js';
import type { Entity, Registry } from '../model/registry.js';
import type { DiffKind, Rename } from './accessDiff.js';

export const DIFF_KINDS: readonly DiffKind[] = [...ENTITY_KINDS, 'baseline'];

/** The entries of a kind, by id. */
export function sectionOf(registry: Registry, kind: DiffKind): Readonly<Record<string, Entity>> {
  return kind === 'baseline' ? registry.baselines : registry[KINDS[kind].section];
}

/** Which entry of one side is which of the other. */
export interface Matches {
  renames: readonly Rename[];
  toNew(kind: DiffKind, id: string): string;
  /** An id that the old side does not have, if the entry is new. */
  toOld(kind: DiffKind, id: string): string;
}

/**
 * Matches entries by id, and those whose id is on one side only by what shows that both are one: the GUID of a role, `replacedBy`, an alias that is the
 * former id or name, or an equal name.
 */
export function matchEntities(before: Registry, after: Registry): Matches {
  return createMatches(DIFF_KINDS.flatMap((kind) => findRenames(kind, before, after)));
}

export function createMatches(renames: readonly Rename[]): Matches {
  const news = new Map<DiffKind, Map<string, string>>();
  const olds = new Map<DiffKind, Map<string, string>>();
  for (const { kind, from, to } of renames) {
    news.set(kind, (news.get(kind) ?? new Map<string, string>()).set(from, to));
    olds.set(kind, (olds.get(kind) ?? new Map<string, string>()).set(to, from));
  }
  return {
    renames,
    toNew: (kind, id) => news.get(kind)?.get(id) ?? id,
    toOld: (kind, id) => olds.get(kind)?.get(id) ?? (news.get(kind)?.has(id) ? NOTHING : id),
  };
}

/** No id. What has given its past to another entry has none. */
const NOTHING = '';

function findRenames(kind: DiffKind, before: Registry, after: Registry): Rename[] {
  const [old, now] = [sectionOf(before, kind), sectionOf(after, kind)];
  const gone = entriesOf(old).filter(({ id }) => getEntry(now, id) === undefined);
  const fresh = entriesOf(now).filter(({ id }) => getEntry(old, id) === undefined);
  if (gone.length === 0 || fresh.length === 0) return [];
  const taken = new Set<string>();
  const byKey = SIGNS.map(({ keysOfNew }) => toIndex(fresh, keysOfNew));
  return gone.flatMap((entry): Rename[] => {
    for (const [index, { by, keysOfOld }] of SIGNS.entries()) {
      for (const key of keysOfOld(entry)) {
        const match = byKey[index]?.get(key);
        if (match === undefined || taken.has(match)) continue;
        taken.add(match);
        return [{ kind, from: entry.id, to: match, by }];
      }
    }
    return [];
  });
}

/** The keys of entries. Where two have one key, it says nothing. */
function toIndex(
  entries: readonly Entity[],
  keysOf: (entry: Entity) => readonly string[],
): ReadonlyMap<string, string | undefined> {
  const index = new Map<string, string | undefined>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) index.set(key, index.has(key) ? undefined : entry.id);
  }
  return index;
}

interface Sign {
  by: Rename['by'];
  keysOfOld(entry: Entity): readonly string[];
  keysOfNew(entry: Entity): readonly string[];
}

const guidsOf = (entry: Entity): string[] =>
  'roleDefinitionId' in entry ? [String(entry.roleDefinitionId).toLowerCase()] : [];

/** What shows that two entries are one, the surest first. */
const SIGNS: readonly Sign[] = [
  { by: 'guid', keysOfOld: guidsOf, keysOfNew: guidsOf },
  {
    by: 'replacedBy',
    keysOfOld: (entry) => ('replacedBy' in entry ? [String(entry.replacedBy)] : []),
    keysOfNew: ({ id }) => [id],
  },
  { by: 'alias', keysOfOld: ({ id, name }) => [id, name], keysOfNew: ({ aliases }) => aliases },
  { by: 'alias', keysOfOld: ({ aliases }) => aliases, keysOfNew: ({ id, name }) => [id, name] },
  { by: 'name', keysOfOld: ({ name }) => [name], keysOfNew: ({ name }) => [name] },
];
