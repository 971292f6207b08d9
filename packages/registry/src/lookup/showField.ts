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

/** Applies the function for the kind of a field to the field's value. `undefined` if the value is absent or empty. */
export function showField<Field extends PersonaField, Result, Rest extends unknown[]>(
  field: Field,
  values: Partial<PersonaValues>,
  byKind: ByKind<Result, Rest, KindOf<Field>>,
  ...rest: Rest
): Result | undefined {
  const value = values[propertyOf(field)];
  if (value === undefined || (value as { length?: number }).length === 0) return undefined;
  // The table gives the kind of value of each property, and the type `PersonaValues` is made from the table.
  const show = byKind[PERSONA_FIELDS[field].kind as KindOf<Field>] as (
    value: unknown,
    ...rest: Rest
  ) => Result;
  return show(value, ...rest);
}
