import { getEntry } from '../lookup/entries.js';
import type { Persona, Registry, Separation } from '../model/registry.js';
import type { AccessIndex } from './accessIndex.js';

/** A persona, or a person with all their personas together, that holds too many of the duties of a separation. */
export interface SeparationConflict {
  kind: 'persona' | 'person';
  /** Of the persona or person. */
  id: string;
  /** The persona alone, or those that the person holds. */
  personas: string[];
  /** At least as many as the separation's cardinality. */
  duties: string[];
}

/**
 * Who is at odds with a separation of duties: personas in the order given, then people. A person is not named where one of their personas is
 * already, nor for a dynamic separation, which forbids only to act in both duties at once.
 */
export function findSeparationConflicts(
  separation: Separation,
  {
    registry,
    personas,
    index,
  }: { registry: Pick<Registry, 'personas' | 'people'>; personas: readonly Persona[]; index: AccessIndex },
): SeparationConflict[] {
  const conflicts: SeparationConflict[] = [];
  const conflicting = new Set<string>();
  for (const persona of personas) {
    const duties = dutiesHeld([persona], separation, index);
    if (duties.length < separation.cardinality) continue;
    conflicting.add(persona.id);
    conflicts.push({ kind: 'persona', id: persona.id, personas: [persona.id], duties });
  }
  if (separation.kind === 'dynamic') return conflicts;
  for (const person of Object.values(registry.people)) {
    const ids = person.personas.map(({ persona }) => persona);
    // What one of the personas does alone has been told of that persona.
    if (ids.some((id) => conflicting.has(id))) continue;
    const held = ids.flatMap((id) => getEntry(registry.personas, id) ?? []);
    const duties = dutiesHeld(held, separation, index);
    if (duties.length < separation.cardinality) continue;
    conflicts.push({ kind: 'person', id: person.id, personas: ids, duties });
  }
  return conflicts;
}

/** The separated duties that these personas hold in the environments where the separation applies. */
function dutiesHeld(personas: readonly Persona[], separation: Separation, index: AccessIndex): string[] {
  const acting = personas.filter(({ id }) => mayActIn(id, separation.environments, index));
  return separation.duties.filter((duty) => acting.some(({ duties }) => duties.includes(duty)));
}

/** Whether it has access in one of the environments. Where nothing is said about its access, it is taken to have some. */
function mayActIn(persona: string, environments: readonly string[], { byPersona }: AccessIndex): boolean {
  const rows = [...(byPersona.get(persona)?.values() ?? [])];
  if (rows.length === 0 || environments.length === 0) return true;
  return rows.some((row) => environments.some((environment) => row.get(environment)?.state === 'granted'));
}
