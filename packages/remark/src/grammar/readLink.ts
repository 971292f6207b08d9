import type { LINK_KINDS } from 'persona-registry';
import type { DirectiveParts, DirectiveResult } from './directive.js';
import { missingReference, readReference } from './readReference.js';

/** Reads a link in a sentence. `example` is a valid one, such as `:persona[P001]`. */
export function readLink(
  kind: (typeof LINK_KINDS)[keyof typeof LINK_KINDS],
  example: string,
  parts: DirectiveParts,
): DirectiveResult {
  const reference = readReference(parts);
  if (reference === undefined) return { problems: [missingReference(`:${kind}`, kind, example, parts)] };
  const { ref, label, isLabel } = reference;
  return {
    request: { kind: `${kind}-link`, ref },
    ...(label && { label }),
    showName: isLabel || label === undefined,
  };
}
