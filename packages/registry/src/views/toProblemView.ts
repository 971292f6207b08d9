import type { Diagnostic } from '../model/diagnostic.js';
import type { ProblemView } from '../model/view.js';
import { toDiagnosticText } from '../report/toReport.js';

/** The page shows no more valid values than a reader looks at; the diagnostic in the report has them all. */
const MAX_VALID = 20;

/** What stands in the place of a view that could not be made. The text says all problems, the diagnostic is the first. */
export function toProblemView(first: Diagnostic, others: readonly Diagnostic[] = []): ProblemView {
  const { valid } = first;
  return {
    kind: 'problem',
    diagnostic: valid === undefined ? first : { ...first, valid: valid.slice(0, MAX_VALID) },
    text: [first, ...others].map((problem) => toDiagnosticText(problem)).join('\n'),
  };
}
