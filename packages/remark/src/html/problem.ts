import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ProblemView } from 'persona-registry';

/** A box, or in a sentence words: a `div` inside a paragraph is no HTML. */
export function toProblem({ text }: ProblemView, isInline: boolean): Element {
  return h(isInline ? 'span' : 'div', { role: 'alert', className: ['persona-problem'] }, text);
}
