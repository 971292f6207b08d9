import type { Diagnostic, Place } from 'persona-registry';
import { withoutUndefined } from 'persona-registry/text';

type Details = Pick<Diagnostic, 'valid' | 'suggestion' | 'hint' | 'related'>;

/** Returns an error in a directive. Absent details have no key, so that equal problems have equal JSON. */
export function toError(
  code: string,
  message: string,
  place: Place,
  details: Partial<Details> = {},
): Diagnostic {
  return { code, severity: 'error', message, place, ...withoutUndefined(details) };
}

/** Returns a warning, for a directive that works, but not as its author expects. */
export function toWarning(
  code: string,
  message: string,
  place: Place,
  details: Partial<Details> = {},
): Diagnostic {
  return { code, severity: 'warning', message, place, ...withoutUndefined(details) };
}
