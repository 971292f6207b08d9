import type { Person, Registry } from '../model/registry.js';

/** The personas that a person holds at the registry's date. `from` and `until` are inclusive. Without a date, all of them. */
export const personasHeld = (
  { personas }: Pick<Person, 'personas'>,
  { asOf }: Pick<Registry, 'asOf'>,
): Person['personas'] =>
  asOf === undefined
    ? personas
    : // ISO 8601 dates can be compared as texts.
      personas.filter(({ from = asOf, until = asOf }) => from <= asOf && asOf <= until);
