import {
  type Diagnostic,
  FILTER_NAMES,
  type Filter,
  type FilterValue,
  normalizeList,
} from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { toError } from './toProblem.js';

/**
 * The filters among the attributes, in a fixed order. Whether the values exist is for whoever knows the registry; that there is a value is
 * for us: `team=""` would select everybody.
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

/** An attribute that holds a comma list; `undefined` when it is absent, or empty, which is a problem. */
export function readListAttribute(
  parts: DirectiveParts,
  name: string,
  problems: Diagnostic[],
): string[] | undefined {
  const written = parts.attributes.get(name);
  if (written === undefined) return undefined;
  const list = normalizeList(written);
  if (list.length > 0 && list.every((item) => item.replace(/^!\s*/, '') !== '')) return list;
  problems.push(
    toError('empty-attribute', `The attribute "${name}" has no value.`, placeOfAttribute(parts, name), {
      hint: `Write ${name}="…" with one or more values, separated by commas, or leave "${name}" out.`,
    }),
  );
  return undefined;
}

function toFilterValue(item: string): FilterValue {
  return item.startsWith('!') ? { value: item.slice(1).trim(), negate: true } : { value: item };
}
