import type { Persona, Registry } from '../model/registry.js';

/** Whether the last day of a persona is over at the registry's date. ISO 8601 dates can be compared as texts. */
export const isPastItsEnd = ({ until }: Pick<Persona, 'until'>, { asOf }: Pick<Registry, 'asOf'>): boolean =>
  until !== undefined && asOf !== undefined && until < asOf;
