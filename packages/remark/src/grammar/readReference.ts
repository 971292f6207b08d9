import type { Diagnostic } from 'persona-registry';
import type { DirectiveParts, Label } from './directive.js';
import { toError } from './toProblem.js';

/** Reference of a directive, and its label. */
export interface Reference {
  ref: string;
  /** This is the reference itself if the directive has no other. */
  label?: Label;
  /** Whether the label is the reference, and not a text to show. */
  isLabel: boolean;
}

/** Reads the reference from `{#P001}`, or else from the label: `:persona[P001]`. */
export function readReference({ attributes, label }: DirectiveParts): Reference | undefined {
  const id = attributes.get('id')?.trim();
  if (id) return { ref: id, ...(label && { label }), isLabel: false };
  return label && { ref: label.text, label, isLabel: true };
}

/** Describes a directive without a reference. `example` is a valid directive, such as `:persona[P001]`. */
export function missingReference(
  name: string,
  entity: string,
  example: string,
  { place }: DirectiveParts,
): Diagnostic {
  return toError('missing-reference', `"${name}" does not name a ${entity}.`, place, {
    hint: `Write ${example}, with an id, name or alias.`,
  });
}
