import type { DirectiveParts, DirectiveResult } from './directive.js';
import { readFilter } from './readFilter.js';
import { missingReference, readReference } from './readReference.js';
import { toError } from './toProblem.js';

/** The map of one thing, `::process-map{#mlops team="AI Team"}`: a reference, and a filter of the personas on the picture. */
export function readMap(
  kind: 'process-map' | 'architecture-map',
  what: string,
  example: string,
  parts: DirectiveParts,
): DirectiveResult {
  const reference = readReference(parts);
  const { filter, problems } = readFilter(parts);
  if (reference === undefined)
    return { problems: [...problems, missingReference(`::${kind}`, what, example, parts)] };
  const { ref, label, isLabel } = reference;
  if (label !== undefined && !isLabel) {
    problems.push(
      toError('unexpected-label', `"::${kind}" shows the ${what}'s own name, and no label.`, label.place, {
        hint: `Write ${example} without a label.`,
      }),
    );
  }
  return { request: { kind, ref, filter }, problems };
}
