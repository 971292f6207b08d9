import { getEntry } from '../lookup/entries.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ProblemView } from '../model/view.js';
import { shortenValid } from '../report/toDiagnosticWords.js';
import { toDiagnosticText } from '../report/toReport.js';
import type { MessageId } from '../words/messages.js';
import type { Words } from '../words/words.js';

/**
 * The view that replaces a view with problems. `text` has all problems; `diagnostic` is the first. Messages are English, as in the terminal. In a translated
 * site, a title says in the language of the site what kind of mistake it is.
 */
export function toProblemView(
  first: Diagnostic,
  others: readonly Diagnostic[],
  { texts }: Words,
): ProblemView {
  const { first: valid, more } = shortenValid(first.valid ?? []);
  const title = getEntry(texts, toTitleId(first.code));
  return {
    kind: 'problem',
    ...(title !== undefined && { title }),
    diagnostic: first.valid === undefined ? first : { ...first, valid },
    ...(more > 0 && { moreValid: more }),
    text: [first, ...others].map((problem) => toDiagnosticText(problem)).join('\n'),
  };
}

/** The kinds of mistakes in documents, with the codes of each. */
const KINDS = {
  'problem.unknown': /^unknown-(reference|directive)$/,
  'problem.ambiguous': /^ambiguous-/,
  'problem.value': /^(unknown|empty|invalid|conflicting)-/,
  'problem.form': /^(malformed|wrong|unexpected|missing|unclosed|directive-in|name-too-long|unlabelled|near)/,
} as const satisfies Partial<Record<MessageId, RegExp>>;

const toTitleId = (code: string): MessageId =>
  (Object.entries(KINDS).find(([, codes]) => codes.test(code))?.[0] as MessageId | undefined) ??
  'problem.other';
