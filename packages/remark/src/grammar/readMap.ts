import type { DirectiveParts, DirectiveResult } from './directive.js';
import { readFilter } from './readFilter.js';
import { missingReference, readReference } from './readReference.js';
import { toError } from './toProblem.js';

/** Reads the map of one entity, `::process-map{#mlops team="AI Team"}`: a reference, and a filter of the personas in the picture. */
export function readMap(
  kind: 'process-map' | 'architecture-map',
  entity: string,
  example: string,
  parts: DirectiveParts,
): DirectiveResult {
  const reference = readReference(parts);
  const { filter, problems } = readFilter(parts);
  if (reference === undefined)
    return { problems: [...problems, missingReference(`::${kind}`, entity, example, parts)] };
  const { ref, label, isLabel } = reference;
  if (label !== undefined && !isLabel) {
    problems.push(
      toError(
        'unexpected-label',
        `"::${kind}" cannot have a label, because it shows the ${entity}'s own name.`,
        label.place,
        {
          hint: `Write ${example} without a label.`,
        },
      ),
    );
  }
  return { request: { kind, ref, filter }, problems };
}
