import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Level } from '../model/enums.js';
import type { Person, Registry, Separation } from '../model/registry.js';
import { personasHeld } from '../organisation/personasHeld.js';
import type { AccessCell } from './accessCell.js';
import type { AccessIndex } from './accessIndex.js';
import { findSeparationConflicts, type SeparationConflict } from './findSeparationConflicts.js';
import { isPastItsEnd } from './isPastItsEnd.js';
import { highestLevel } from './roleLevels.js';

/** What a person may do on a service in an environment, with all their personas together. */
export interface PersonAccess {
  service: string;
  environment: string;
  /** The highest level of all ways. Absent if no role states its level. */
  level?: Level;
  /** The personas that give access here, with their cells, in the order in which the person holds them. */
  from: { persona: string; cell: AccessCell }[];
}

/**
 * The union of the access of all personas that a person holds at the registry's date, in the order of the services and environments. Only what is
 * granted is in the list: what one persona may not do, another may.
 */
export function buildPersonAccess(
  person: Pick<Person, 'personas'>,
  registry: Pick<Registry, 'personas' | 'services' | 'environments' | 'asOf'>,
  index: AccessIndex,
): PersonAccess[] {
  const byService = new Map<string, Map<string, PersonAccess['from']>>();
  const held = new Set(personasHeld(person, registry).map(({ persona }) => persona));
  for (const id of held) {
    const persona = getEntry(registry.personas, id);
    if (persona === undefined || isPastItsEnd(persona, registry)) continue;
    for (const [service, row] of index.byPersona.get(id) ?? []) {
      for (const cell of row.values()) {
        if (cell.state !== 'granted') continue;
        const cells = getOrAdd(byService, service, () => new Map<string, PersonAccess['from']>());
        getOrAdd(cells, cell.environment, () => []).push({ persona: id, cell });
      }
    }
  }
  const environments = entriesOf(registry.environments).map(({ id }) => id);
  const rank = (environment: string) => environments.indexOf(environment);
  return entriesOf(registry.services).flatMap(({ id: service }) =>
    [...(byService.get(service) ?? [])]
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([environment, from]) => {
        const level = highestLevel(
          from.flatMap(({ cell }) => index.effectiveAccess(service, cell).ways.map((way) => way.level)),
        );
        return { service, environment, ...(level !== undefined && { level }), from };
      }),
  );
}

/** The conflicts of a person with separations of duties: those of all their personas together, and those of a persona that they hold. */
export function findPersonConflicts(
  person: Pick<Person, 'id' | 'personas'>,
  separations: readonly Separation[],
  model: {
    registry: Pick<Registry, 'personas' | 'people' | 'duties' | 'asOf'>;
    index: AccessIndex;
  },
): { separation: Separation; conflict: SeparationConflict }[] {
  const held = new Set(personasHeld(person, model.registry).map(({ persona }) => persona));
  return separations.flatMap((separation) =>
    findSeparationConflicts(separation, {
      ...model,
      // Only this person and their personas are looked at, so that the pages of all people together stay linear.
      registry: { ...model.registry, people: { [person.id]: person as Person } },
      personas: [...held].flatMap((id) => getEntry(model.registry.personas, id) ?? []),
    }).map((conflict) => ({ separation, conflict })),
  );
}
