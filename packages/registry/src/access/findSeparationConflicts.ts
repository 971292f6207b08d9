import { getEntry } from '../lookup/entries.js';
import type { Persona, Registry, Separation } from '../model/registry.js';
import type { AccessIndex } from './accessIndex.js';

/** A persona, or a person with all their personas together, that holds too many of the duties of a separation. */
export interface SeparationConflict {
  kind: 'persona' | 'person';
  /** Id of the persona or person. */
  id: string;
  /** The persona itself, or all personas of the person. */
  personas: string[];
  /** At least as many as the separation's cardinality. */
  duties: string[];
}

/**
 * The conflicts with a separation of duties: first of personas, in the given order, then of people. A person has no conflict of their own if one of
 * their personas has one. A dynamic separation forbids only to use the duties at the same time, so it has no conflicts of people.
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
    // The conflict of one of these personas is already in the list.
    if (ids.some((id) => conflicting.has(id))) continue;
    const personasHeld = ids.flatMap((id) => getEntry(registry.personas, id) ?? []);
    const duties = dutiesHeld(personasHeld, separation, index);
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

/** Whether the persona has access in one of the environments. Without any data about its access, the answer is yes. */
function mayActIn(persona: string, environments: readonly string[], { byPersona }: AccessIndex): boolean {
  const rows = [...(byPersona.get(persona)?.values() ?? [])];
  if (rows.length === 0 || environments.length === 0) return true;
  return rows.some((row) => environments.some((environment) => row.get(environment)?.state === 'granted'));
}
