import type { Diagnostic, Outcome } from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { readListAttribute } from './readFilter.js';

/** An attribute that holds a comma list, as whoever knows its words reads it; what is wrong with it stands at the attribute. */
export function readValidList<T>(
  parts: DirectiveParts,
  name: string,
  validate: (items: readonly string[]) => Outcome<T>,
  problems: Diagnostic[],
): T | undefined {
  const items = readListAttribute(parts, name, problems);
  return items && place(parts, name, validate(items), problems);
}

/** The same for an attribute of one value. */
export function readValidAttribute<T>(
  parts: DirectiveParts,
  name: string,
  validate: (text: string) => Outcome<T>,
  problems: Diagnostic[],
): T | undefined {
  const text = parts.attributes.get(name)?.trim();
  return text === undefined ? undefined : place(parts, name, validate(text), problems);
}

function place<T>(
  parts: DirectiveParts,
  name: string,
  { value, diagnostics }: Outcome<T>,
  problems: Diagnostic[],
): T | undefined {
  problems.push(...diagnostics.map((problem) => ({ ...problem, place: placeOfAttribute(parts, name) })));
  return value;
}
