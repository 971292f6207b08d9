import type { Diagnostic } from '../model/diagnostic.js';
import type { ProblemView } from '../model/view.js';
import { shortenValid } from '../report/toDiagnosticWords.js';
import { toDiagnosticText } from '../report/toReport.js';

/** The view that replaces a view with problems. `text` has all problems; `diagnostic` is the first. */
export function toProblemView(first: Diagnostic, others: readonly Diagnostic[] = []): ProblemView {
  const { first: valid, more } = shortenValid(first.valid ?? []);
  return {
    kind: 'problem',
    diagnostic: first.valid === undefined ? first : { ...first, valid },
    ...(more > 0 && { moreValid: more }),
    text: [first, ...others].map((problem) => toDiagnosticText(problem)).join('\n'),
  };
}
