import type { FieldValues, ValueKind } from '../model/fieldValues.js';
import {
  type KindOf,
  PERSONA_FIELDS,
  type PersonaField,
  type PersonaValues,
  propertyOf,
} from '../model/personaFields.js';

/** One function for each kind of value; all of them get the same `Rest`. */
export type ByKind<Result, Rest extends unknown[] = [], Kind extends ValueKind = ValueKind> = {
  readonly [K in Kind]: (value: FieldValues[K], ...rest: Rest) => Result;
};

/** What the function for the kind of a field makes of the field's value; `undefined` where nothing is known. */
export function showField<Field extends PersonaField, Result, Rest extends unknown[]>(
  field: Field,
  values: Partial<PersonaValues>,
  byKind: ByKind<Result, Rest, KindOf<Field>>,
  ...rest: Rest
): Result | undefined {
  const value = values[propertyOf(field)];
  if (value === undefined || (value as { length?: number }).length === 0) return undefined;
  // The table says of each property what kind of value it has, and `PersonaValues` is made of the table.
  const show = byKind[PERSONA_FIELDS[field].kind as KindOf<Field>] as (
    value: unknown,
    ...rest: Rest
  ) => Result;
  return show(value, ...rest);
}
