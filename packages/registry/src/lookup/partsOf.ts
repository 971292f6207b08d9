import { KINDS, type PartedKind } from '../model/kinds.js';
import type { Architecture, Component, Process, Registry } from '../model/registry.js';
import { entriesOf, getEntry } from './entries.js';
import type { NamedEntry } from './findReference.js';

/** The stages of a process or the components of an architecture, by id. It is the registry's own record, not a copy. */
export function partsOf(registry: Registry, kind: PartedKind, id: string): Record<string, Component> {
  const { section, parts } = KINDS[kind];
  const whole: { stages?: Process['stages']; components?: Architecture['components'] } | undefined = getEntry<
    Process | Architecture
  >(registry[section], id);
  return whole?.[parts.section] ?? {};
}

/** The entries that a reference can name after the slash: the parts in data order, then the loops whose ids no part has. */
export function namedPartsOf(registry: Registry, kind: PartedKind, id: string): NamedEntry[] {
  const parts = partsOf(registry, kind, id);
  return [...entriesOf(parts), ...KINDS[kind].parts.loops.filter((loop) => !Object.hasOwn(parts, loop.id))];
}
