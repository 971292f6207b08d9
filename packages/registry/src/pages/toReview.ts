import { DECISIONS, REVIEW_FINDINGS } from '../model/accessReview.js';
import type { AccessReviewView } from '../model/pageView.js';
import type { RecordedReview } from '../model/registry.js';
import { toContact } from '../viewModel/toServiceCard.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import type { PageModel } from './page.js';

/** How far an access review is. With public access details, it does not say what is wrong. */
export function toReview(
  review: RecordedReview,
  { links, words }: Pick<PageModel, 'links' | 'words'>,
): AccessReviewView {
  const { state, started, due, done, lines, counts, deciders, reviewers, details } = review;
  // Who still owes decisions, and who has decided. What is decided was not decided by everybody who was asked.
  const who = counts.open > 0 ? [...reviewers, ...deciders] : deciders;
  // Several people who are not shown have one team.
  const by = new Map(who.map((one) => toContact(one, links, words)).map((one) => [one.text, one]));
  const decisions = DECISIONS.filter((decision) => counts[decision] > 0).map((decision) =>
    say(words, `reviews.decision.${decision}`, { count: counts[decision] }),
  );
  const problems = toProblems(details, { words });
  return {
    state,
    began: showDate(words, started),
    text: say(words, `reviews.state.${state}`, {
      date: showDate(words, state === 'done' ? (done ?? due) : due),
    }),
    decided: say(words, 'reviews.progress', { decided: lines - counts.open, all: lines }),
    decisions: joinPlain(words, decisions),
    by: [...by.values()],
    ...(problems !== '' && { problems }),
  };
}

function toProblems(details: RecordedReview['details'], { words }: Pick<PageModel, 'words'>): string {
  if (details === undefined) return '';
  const { changed, findings } = details;
  const problems = [
    ...REVIEW_FINDINGS.map((code) => [code, findings[code] ?? 0] as const),
    ['added', changed.added] as const,
    ['gone', changed.gone] as const,
  ];
  return joinPlain(
    words,
    problems.flatMap(([code, count]) =>
      count === 0 ? [] : say(words, `reviews.problem.${code}`, { count }),
    ),
  );
}
