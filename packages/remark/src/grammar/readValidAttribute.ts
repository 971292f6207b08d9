import type { Diagnostic, Outcome } from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { readListAttribute } from './readFilter.js';

/** Reads an attribute with a comma list and validates it with `validate`. Its problems get the place of the attribute. */
export function readValidList<T>(
  parts: DirectiveParts,
  name: string,
  validate: (items: readonly string[]) => Outcome<T>,
  problems: Diagnostic[],
): T | undefined {
  const items = readListAttribute(parts, name, problems);
  return items && addProblems(parts, name, validate(items), problems);
}

/** The same for an attribute of one value. */
export function readValidAttribute<T>(
  parts: DirectiveParts,
  name: string,
  validate: (text: string) => Outcome<T>,
  problems: Diagnostic[],
): T | undefined {
  const text = parts.attributes.get(name)?.trim();
  return text === undefined ? undefined : addProblems(parts, name, validate(text), problems);
}

function addProblems<T>(
  parts: DirectiveParts,
  name: string,
  { value, diagnostics }: Outcome<T>,
  problems: Diagnostic[],
): T | undefined {
  problems.push(...diagnostics.map((problem) => ({ ...problem, place: placeOfAttribute(parts, name) })));
  return value;
}
