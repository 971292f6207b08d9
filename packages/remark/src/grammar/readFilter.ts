import { type Diagnostic, FILTER_NAMES, type Filter, normalizeList, toFilterValue } from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { toError } from './toProblem.js';

/**
 * Reads the filters among the attributes, in a fixed order. Reports a filter without a value, because `team=""` would select all personas. Whether the
 * values exist is checked later, with the registry.
 */
export function readFilter(parts: DirectiveParts): { filter: Filter; problems: Diagnostic[] } {
  const filter: Filter = {};
  const problems: Diagnostic[] = [];
  for (const name of FILTER_NAMES) {
    const list = readListAttribute(parts, name, problems);
    if (list === undefined) continue;
    filter[name] = list.map(toFilterValue);
  }
  return { filter, problems };
}

/** Reads an attribute with a comma list. Returns `undefined` if the attribute is absent, or if it is empty, which is also reported. */
export function readListAttribute(
  parts: DirectiveParts,
  name: string,
  problems: Diagnostic[],
): string[] | undefined {
  const text = parts.attributes.get(name);
  if (text === undefined) return undefined;
  const list = normalizeList(text);
  if (list.length > 0 && list.every((item) => item.replace(/^!\s*/, '') !== '')) return list;
  problems.push(
    toError('empty-attribute', `The attribute "${name}" has no value.`, placeOfAttribute(parts, name), {
      hint: `Write ${name}="…" with one or more values, separated by commas, or remove "${name}".`,
    }),
  );
  return undefined;
}
