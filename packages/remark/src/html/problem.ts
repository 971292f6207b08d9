import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ProblemView } from 'persona-registry';
import { toNodes } from './parts.js';
import type { Shown } from './toElement.js';

/** A box, or in a sentence words: a `div` inside a paragraph is no HTML. */
export function toProblem({ text }: ProblemView, { isInline, place }: Shown): Element {
  return h(
    isInline ? 'span' : 'div',
    { role: 'alert', className: ['persona-problem'] },
    toNodes([text, place && ' ', place && h('code', { className: ['persona-problem__place'] }, place)]),
  );
}
