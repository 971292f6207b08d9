import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Staffing } from '../model/enums.js';
import type { HeldPersona, Person, Persona, Registry } from '../model/registry.js';
import { personasHeld } from './personasHeld.js';

/** Who holds a persona at the registry's date. */
export interface Holders {
  /** In data order. A person who holds it in several contexts has one entry per context. */
  holdings: { person: Person; held: HeldPersona }[];
  /** How many different people, with those that are not shown. */
  count: number;
}

/** Persona → its holders. A persona that nobody holds has no entry. */
export function buildHolders(registry: Pick<Registry, 'people' | 'personas' | 'asOf'>): Map<string, Holders> {
  const holders = new Map<string, Holders>();
  const holdersOf = (persona: string): Holders =>
    getOrAdd(holders, persona, () => ({ holdings: [], count: 0 }));
  for (const person of entriesOf(registry.people)) {
    for (const held of personasHeld(person, registry)) {
      const entry = holdersOf(held.persona);
      // The entries of one person follow one another.
      if (entry.holdings.at(-1)?.person !== person) entry.count++;
      entry.holdings.push({ person, held });
    }
  }
  for (const { id, hiddenHolders = 0 } of Object.values(registry.personas)) {
    if (hiddenHolders > 0) holdersOf(id).count += hiddenHolders;
  }
  return holders;
}

/**
 * How many people hold a persona, and how many should.
 * - `vacant`: fewer people hold it than are wanted; nobody, if `wanted` is not written.
 * - `too-many`: more people hold it than are wanted. Without `wanted`, any number is right.
 * - `one`: one person holds it, and nobody could stand in. That is right only if one person is wanted.
 */
export function toStaffing({ wanted }: Pick<Persona, 'wanted'>, count: number): Staffing {
  if (toMissing({ wanted }, count) > 0) return 'vacant';
  if (wanted !== undefined && count > wanted) return 'too-many';
  return count === 1 && wanted !== 1 ? 'one' : 'right';
}

/** How many people are missing, if `count` people hold a persona. One person is wanted, if `wanted` is not written. */
export const toMissing = ({ wanted = 1 }: { wanted?: number | undefined }, count: number): number =>
  Math.max(0, wanted - count);

const DAY = 24 * 60 * 60 * 1000;

/**
 * Persona → the day since which a holder is missing, as ISO 8601 date: the day after the latest `until` that has passed. Personas that nobody has
 * left have no entry, and none has one if the registry has no date. The registry must have the dates of people: public projections leave them out.
 */
export function buildVacantSince({ people, asOf }: Pick<Registry, 'people' | 'asOf'>): Map<string, string> {
  const lastDays = new Map<string, string>();
  for (const { personas } of asOf === undefined ? [] : Object.values(people)) {
    for (const { persona, until } of personas) {
      if (until !== undefined && until < (asOf ?? '') && until > (lastDays.get(persona) ?? ''))
        lastDays.set(persona, until);
    }
  }
  return new Map(
    Array.from(lastDays, ([persona, day]) => [
      persona,
      new Date(Date.parse(day) + DAY).toISOString().slice(0, 10),
    ]),
  );
}
