import { addName, type NameIndex } from '../lookup/findReference.js';
import { toId } from '../lookup/toId.js';
import type { Place } from '../model/diagnostic.js';
import type { Entity, EntityKind, Origins, Registry } from '../model/registry.js';

type AddEntry = (entity: Entity, registry: Registry) => void;

/** The kinds whose section may be absent, and what an entry that a name alone creates has besides the name. */
const OPEN_KINDS = {
  group: (entity, { groups }) => put(groups, entity),
  team: (entity, { teams }) => put(teams, entity),
  process: (entity, { processes }) => put(processes, { ...entity, stages: {}, learn: [] }),
  architecture: (entity, { architectures }) =>
    put(architectures, { ...entity, components: {}, flows: [], learn: [] }),
  service: (entity, { services, environments }) =>
    put(services, {
      ...entity,
      systems: ['azure'],
      learn: [],
      scopes: {},
      environments: Object.keys(environments),
    }),
  skill: (entity, { skills }) => put(skills, { ...entity, learn: [] }),
  duty: (entity, { duties }) => put(duties, { ...entity, levels: [] }),
} as const satisfies Partial<Record<EntityKind, AddEntry>>;

export type OpenKind = keyof typeof OPEN_KINDS;

export function isOpenKind(kind: EntityKind): kind is OpenKind {
  return Object.hasOwn(OPEN_KINDS, kind);
}

/** How an absent section gets its entries: each name that is used and not known makes one, with a slug for id. */
export function creatorOf(
  kind: OpenKind,
  index: NameIndex,
  registry: Registry,
  origins: Origins,
): (name: string, place: Place) => string {
  const taken = new Set<string>();
  return (name, place) => {
    const id = toId(kind, name, (candidate) => taken.has(candidate.toLowerCase()));
    taken.add(id.toLowerCase());
    const entity: Entity = { id, name, aliases: [], order: index.entries.length };
    OPEN_KINDS[kind](entity, registry);
    addName(index, entity);
    origins.set(`${kind}:${id}`, place);
    return id;
  };
}

export function put<T extends { id: string }>(record: Record<string, T>, entry: T): void {
  record[entry.id] = entry;
}
