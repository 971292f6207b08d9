import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ProblemView } from 'persona-registry';
import { toDiagnosticWords } from 'persona-registry/text';
import type { DisplayOptions } from './displayOptions.js';
import { toNodes } from './parts.js';

/** An alert with the message, the nearest match, the remedy and the place. Inside a sentence it is a `span`, because HTML forbids a `div` in a paragraph. */
export function toProblem({ diagnostic }: ProblemView, { isInline, place }: DisplayOptions): Element {
  const { message, nearest, hint } = toDiagnosticWords(diagnostic);
  const words = [message, nearest, hint].filter((part) => part !== undefined).join(' ');
  return h(
    isInline ? 'span' : 'div',
    { role: 'alert', className: ['persona-problem'] },
    toNodes([words, place && ' ', place && h('code', { className: ['persona-problem__place'] }, place)]),
  );
}
