import { findProvider } from '../catalogue/findProvider.js';
import { addName, type NameIndex } from '../lookup/findReference.js';
import { toId } from '../lookup/toId.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { Place } from '../model/diagnostic.js';
import { KINDS, type OpenKind } from '../model/kinds.js';
import type { Origins } from '../model/origins.js';
import type { Entity, Registry } from '../model/registry.js';
import { isDeviceName } from '../values/ids.js';
import { toName } from '../values/toName.js';

/** The further fields of an entry that a name alone creates. */
const NEW_ENTRY: {
  [Kind in OpenKind]: (
    registry: Registry,
    name: string,
  ) => Omit<Registry[(typeof KINDS)[Kind]['section']][string], keyof Entity>;
} = {
  group: () => ({ contacts: [], links: [], meetings: [] }),
  team: () => ({ contacts: [], links: [], meetings: [] }),
  process: () => ({ stages: {}, learn: [] }),
  architecture: () => ({ components: {}, flows: [], learn: [] }),
  service: ({ environments }, name) => ({
    systems: ['azure'],
    learn: [],
    scopes: {},
    environments: Object.keys(environments),
    reviews: [],
    ...withoutUndefined({ provider: findProvider(name) }),
  }),
  skill: () => ({ learn: [] }),
  duty: () => ({ levels: [] }),
};

/** Gives the function that creates an entry of an open section from an unknown name. Its id is a slug of the name. */
export function creatorOf(
  kind: OpenKind,
  index: NameIndex,
  registry: Registry,
  origins: Origins,
): (name: string, place: Place) => string {
  const taken = new Set(index.ids.map((id) => id.toLowerCase()));
  return (text, place) => {
    const name = toName(text);
    const id = toId(kind, name, (candidate) => isDeviceName(candidate) || taken.has(candidate.toLowerCase()));
    taken.add(id.toLowerCase());
    const entity: Entity = { id, name, aliases: [], order: index.entries.length };
    put<Entity>(registry[KINDS[kind].section], { ...entity, ...NEW_ENTRY[kind](registry, name) });
    addName(index, entity);
    origins.entries.set(`${kind}:${id}`, place);
    return id;
  };
}

export function put<T extends { id: string }>(record: Record<string, T>, entry: T): void {
  record[entry.id] = entry;
}
