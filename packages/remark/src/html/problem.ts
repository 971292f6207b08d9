import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ProblemView } from 'persona-registry';
import { toDiagnosticWords } from 'persona-registry/text';
import { toNodes } from './parts.js';
import type { Shown } from './displayOptions.js';

/** What is wrong, the nearest match, the remedy, and where. A box, or in a sentence words: a `div` inside a paragraph is no HTML. */
export function toProblem({ diagnostic }: ProblemView, { isInline, place }: Shown): Element {
  const { message, nearest, hint } = toDiagnosticWords(diagnostic);
  const words = [message, nearest, hint].filter((part) => part !== undefined).join(' ');
  return h(
    isInline ? 'span' : 'div',
    { role: 'alert', className: ['persona-problem'] },
    toNodes([words, place && ' ', place && h('code', { className: ['persona-problem__place'] }, place)]),
  );
}
