import type { Diagnostic, Place } from 'persona-registry';

type Details = Pick<Diagnostic, 'valid' | 'suggestion' | 'hint' | 'related'>;

/** An error in a directive. Absent details leave no key, so that equal problems are equal JSON. */
export function toError(
  code: string,
  message: string,
  place: Place,
  details: Partial<Details> = {},
): Diagnostic {
  return { code, severity: 'error', message, place, ...defined(details) };
}

/** Something that still works, and not as its author expects. */
export function toWarning(
  code: string,
  message: string,
  place: Place,
  details: Partial<Details> = {},
): Diagnostic {
  return { code, severity: 'warning', message, place, ...defined(details) };
}

function defined(details: Partial<Details>): Partial<Details> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
