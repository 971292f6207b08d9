import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { partsOf } from '../lookup/partsOf.js';
import { LOOPS } from '../model/enums.js';
import { type EntityKind, KINDS, type PartedKind } from '../model/kinds.js';
import type { Link, PartLink } from '../model/link.js';
import type { Entity, InteractionRef, PartRef, Registry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { toHref } from './toHref.js';

/** Links to everything that has an id. A link to an unknown id shows the id; a built registry holds no unknown ids. */
export interface Links {
  to(kind: EntityKind, id: string): Link;
  toAll(kind: EntityKind, ids: readonly string[]): Link[];
  toParts(kind: PartedKind, refs: readonly PartRef[]): PartLink[];
  toInteractions(refs: readonly InteractionRef[]): Link[];
}

/** The link for `interactsWith: all`. No entity can have the id `*`. */
export const toEveryone = (words: Words): Link => ({
  id: '*',
  name: say(words, 'interactionMap.everyone'),
});

/** Makes each link once and shares it, because most links are used many times. */
export function buildLinks(registry: Registry, routes: RouteOptions, words: Words): Links {
  const everyone = toEveryone(words);
  const linksByKind = new Map<EntityKind, Map<string, Link>>();

  const to = (kind: EntityKind, id: string): Link => {
    const linksById = getOrAdd(linksByKind, kind, () => new Map<string, Link>());
    return getOrAdd(linksById, id, () => {
      const href = toHref(kind, id, routes);
      const entity = getEntry<Entity>(registry[KINDS[kind].section], id);
      return {
        id,
        name: entity?.name ?? id,
        ...(kind === 'persona' && getEntry(registry.personas, id)?.idRepeats && { idRepeats: true as const }),
        ...(href !== undefined && { href }),
      };
    });
  };

  const partName = (kind: PartedKind, id: string, part: string): string => {
    const name = getEntry(partsOf(registry, kind, id), part)?.name;
    const loop = LOOPS.find((one) => one === part);
    return name ?? (kind === 'process' && loop ? say(words, `processMap.${loop}`) : part);
  };

  return {
    to,
    toAll: (kind, ids) => ids.map((id) => to(kind, id)),
    toParts: (kind, refs) =>
      refs.map(({ id, parts }) => ({
        ...to(kind, id),
        parts: parts.map((part) => partName(kind, id, part)),
      })),
    toInteractions: (refs) => refs.map((ref) => (ref.kind === 'all' ? everyone : to(ref.kind, ref.id))),
  };
}
