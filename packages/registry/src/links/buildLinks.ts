import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link, PartLink } from '../model/link.js';
import type { Entity, EntityKind, InteractionRef, PartRef, Registry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import { LOOP_PARTS } from '../resolve/resolveParts.js';
import { toHref } from './toHref.js';

/** Links to everything that has an id. An id without an entry, which a built registry does not hold, links nowhere and shows itself. */
export interface Links {
  to(kind: EntityKind, id: string): Link;
  toAll(kind: EntityKind, ids: readonly string[]): Link[];
  toParts(kind: 'process' | 'architecture', refs: readonly PartRef[]): PartLink[];
  toInteractions(refs: readonly InteractionRef[]): Link[];
}

/** `interactsWith: all`. `*` is nobody's id. */
const EVERYONE: Link = { id: '*', name: 'Everyone' };

/** Each link is made once and shared: most are asked for many times. */
export function buildLinks(registry: Registry, routes: RouteOptions): Links {
  const records: Record<EntityKind, Readonly<Record<string, Entity>>> = {
    environment: registry.environments,
    group: registry.groups,
    team: registry.teams,
    process: registry.processes,
    architecture: registry.architectures,
    service: registry.services,
    role: registry.roles,
    skill: registry.skills,
    duty: registry.duties,
    persona: registry.personas,
    person: registry.people,
  };
  const made = new Map<EntityKind, Map<string, Link>>();

  const to = (kind: EntityKind, id: string): Link => {
    const ofKind = getOrAdd(made, kind, () => new Map<string, Link>());
    return getOrAdd(ofKind, id, () => {
      const href = toHref(kind, id, routes);
      return { id, name: getEntry(records[kind], id)?.name ?? id, ...(href !== undefined && { href }) };
    });
  };

  const partName = (kind: 'process' | 'architecture', id: string, part: string): string => {
    const parts: Readonly<Record<string, Entity>> | undefined =
      kind === 'process'
        ? getEntry(registry.processes, id)?.stages
        : getEntry(registry.architectures, id)?.components;
    return (
      (parts && getEntry(parts, part)?.name) ?? LOOP_PARTS.find(({ id: loop }) => loop === part)?.name ?? part
    );
  };

  return {
    to,
    toAll: (kind, ids) => ids.map((id) => to(kind, id)),
    toParts: (kind, refs) =>
      refs.map(({ id, parts }) => ({
        ...to(kind, id),
        parts: parts.map((part) => partName(kind, id, part)),
      })),
    toInteractions: (refs) => refs.map((ref) => (ref.kind === 'all' ? EVERYONE : to(ref.kind, ref.id))),
  };
}
