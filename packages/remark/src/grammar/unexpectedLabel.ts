import type { Diagnostic } from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { toError } from './toProblem.js';

/** A table has no label to show; said rather than dropped. */
export function unexpectedLabel(written: string, { label }: DirectiveParts): Diagnostic[] {
  if (label === undefined) return [];
  return [
    toError('unexpected-label', `"${written}" has no label.`, label.place, {
      hint: `Write ${written}{…} and put a title of your own into the text above it.`,
    }),
  ];
}
