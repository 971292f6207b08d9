import type { Diagnostic } from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { toError } from './toProblem.js';

/** Reports a label of a directive that does not show one. */
export function unexpectedLabel(name: string, { label }: DirectiveParts): Diagnostic[] {
  if (label === undefined) return [];
  return [
    toError('unexpected-label', `"${name}" cannot have a label.`, label.place, {
      hint: `Write ${name}{…}, and write a title in the text above it.`,
    }),
  ];
}
