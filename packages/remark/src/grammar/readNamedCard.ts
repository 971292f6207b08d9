import type { DirectiveParts, DirectiveResult } from './directive.js';
import { missingReference, readReference } from './readReference.js';
import { toError } from './toProblem.js';

/** Reads a card that always shows the name of what it is about. `example` is a valid one, such as `::service{#github}`. */
export function readNamedCard(
  kind: 'service' | 'person' | 'team',
  example: string,
  parts: DirectiveParts,
): DirectiveResult {
  const reference = readReference(parts);
  if (reference === undefined) return { problems: [missingReference(`::${kind}`, kind, example, parts)] };
  const { ref, label, isLabel } = reference;
  const problems =
    label === undefined || isLabel
      ? []
      : [
          toError(
            'unexpected-label',
            `"::${kind}" cannot have a label, because it shows the ${kind}'s own name.`,
            label.place,
            { hint: `Write ${example} without a label, or write :${kind}[label]{#id} in a sentence.` },
          ),
        ];
  return { request: { kind: `${kind}-card`, ref }, problems };
}
