import type { Diagnostic } from 'persona-registry';
import type { DirectiveParts, Label } from './directive.js';
import { toError } from './toProblem.js';

/** What a directive refers to, and the label that is left to show. */
export interface Reference {
  ref: string;
  /** Also the reference itself, when it was the label. */
  label?: Label;
  /** The label is the reference, and no text to show. */
  isLabel: boolean;
}

/** `{#P001}` first, else the label: `:persona[P001]`. */
export function readReference({ attributes, label }: DirectiveParts): Reference | undefined {
  const id = attributes.get('id')?.trim();
  if (id) return { ref: id, ...(label && { label }), isLabel: false };
  return label && { ref: label.text, label, isLabel: true };
}

/** `example` shows how to say it, such as `:persona[P001]`. */
export function missingReference(
  written: string,
  what: string,
  example: string,
  { place }: DirectiveParts,
): Diagnostic {
  return toError('missing-reference', `"${written}" does not say which ${what}.`, place, {
    hint: `Write ${example}, with an id, name or alias.`,
  });
}
