import { type Diagnostic, getEntry } from 'persona-registry';
import type { AnswerModel } from '../answers/answerModel.js';
import { findEntity } from '../answers/findEntity.js';
import type { Decision, ReviewFile, ReviewLine } from './review.js';
import { toAccessKey, toPopulation } from './toPopulation.js';

/** How far a review is. */
export interface ReviewStatus {
  file: string;
  service: string;
  started: string;
  due: string;
  commit?: string;
  state: 'open' | 'overdue' | 'decided';
  reviewers: readonly string[];
  lines: number;
  counts: Record<Decision | 'open', number>;
  /** Accesses of today that the review has not seen, and accesses of the review that are gone without a decision to remove them. */
  changed: { added: number; gone: number };
  findings: Diagnostic[];
}

/** The kinds of entry that may review. */
export const REVIEWER_KINDS = ['persona', 'person', 'team'] as const;

/** How far a review is today, and what is wrong with it. */
export function checkReview({ file, review }: ReviewFile, answers: AnswerModel, today: string): ReviewStatus {
  const { service, lines, due } = review;
  const counts = { keep: 0, remove: 0, change: 0, unknown: 0, open: 0 };
  for (const { decision } of lines) counts[decision ?? 'open'] += 1;
  const isOverdue = counts.open > 0 && due < today;
  const now = new Set(toPopulation(service, answers).map(toAccessKey));
  const then = new Map(lines.map((line) => [toAccessKey(line.access), line]));
  const added = [...now].filter((key) => !then.has(key)).length;
  const gone = [...then].filter(
    ([key, { decision }]) => !now.has(key) && decision !== 'remove' && decision !== 'change',
  ).length;
  const finding = (
    code: string,
    message: string,
    severity: Diagnostic['severity'] = 'warning',
  ): Diagnostic => ({
    code,
    severity,
    message,
    place: { file },
  });
  const findings: Diagnostic[] = [
    ...(isOverdue
      ? [
          finding(
            'review-overdue',
            `${counts.open} of ${lines.length} decisions are missing, and they were due on ${due}.`,
            'error',
          ),
        ]
      : []),
    ...(getEntry(answers.model.registry.services, service) === undefined
      ? [finding('unknown-service', `There is no service "${service}" any more.`)]
      : []),
    ...(added + gone > 0
      ? [
          finding(
            'population-changed',
            `The access has changed since the review began: ${added} new, ${gone} gone.`,
          ),
        ]
      : []),
    ...lines.flatMap((line, at) => {
      const isThere = now.has(toAccessKey(line.access));
      return Array.from(
        checkLine(line, { at: at + 1, isThere, answers, started: review.started }),
        ([code, message]) => finding(code, message, code === 'removal-not-done' ? 'warning' : 'error'),
      );
    }),
  ];
  return {
    file,
    service,
    started: review.started,
    due,
    ...(review.commit !== undefined && { commit: review.commit }),
    state: counts.open === 0 ? 'decided' : isOverdue ? 'overdue' : 'open',
    reviewers: review.reviewers,
    lines: lines.length,
    counts,
    changed: { added, gone },
    findings,
  };
}

function* checkLine(
  { access, decision, by, on, why }: ReviewLine,
  { at, isThere, answers, started }: { at: number; isThere: boolean; answers: AnswerModel; started: string },
): Generator<[code: string, message: string]> {
  if (decision === undefined) return;
  const line = `Line ${at} (${access.persona}, ${access.environment}${access.role === undefined ? '' : `, ${access.role}`})`;
  if (by === undefined || on === undefined) {
    yield ['decision-incomplete', `${line}: "${decision}" does not say who decided, or when.`];
  } else {
    const reviewer = findEntity(by, REVIEWER_KINDS, answers).value;
    if (reviewer === undefined)
      yield ['unknown-reviewer', `${line}: there is no persona, person or team "${by}".`];
    else if (isReviewed(reviewer, access))
      yield ['reviews-itself', `${line}: "${by}" has this access, and cannot decide about it.`];
  }
  if (on !== undefined && on < started) {
    yield ['decided-before', `${line}: it was decided on ${on}, before the review began on ${started}.`];
  }
  if (why === undefined && (decision === 'remove' || decision === 'change')) {
    yield ['decision-incomplete', `${line}: "${decision}" needs a reason (why).`];
  }
  if (decision === 'remove' && isThere && access.state === 'granted') {
    yield ['removal-not-done', `${line}: it was decided to remove this access, and the data still has it.`];
  }
}

/** A persona and the people who hold it are reviewed. A team is not: its other members can decide. */
const isReviewed = ({ kind, id }: { kind: string; id: string }, access: ReviewLine['access']): boolean =>
  (kind === 'persona' && id === access.persona) || (kind === 'person' && (access.people ?? []).includes(id));
