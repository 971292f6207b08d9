import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ProblemView } from 'persona-registry';
import { toNodes } from './parts.js';
import type { Shown } from './shown.js';

/** What is wrong, the nearest match, the remedy, and where. A box, or in a sentence words: a `div` inside a paragraph is no HTML. */
export function toProblem({ diagnostic }: ProblemView, { isInline, place }: Shown): Element {
  const { message, suggestion, hint } = diagnostic;
  const words = [message, suggestion !== undefined && `Did you mean "${suggestion}"?`, hint]
    .filter(Boolean)
    .join(' ');
  return h(
    isInline ? 'span' : 'div',
    { role: 'alert', className: ['persona-problem'] },
    toNodes([words, place && ' ', place && h('code', { className: ['persona-problem__place'] }, place)]),
  );
}
