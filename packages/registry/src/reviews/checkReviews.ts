import { toPublic } from '../access/toPublic.js';
import { getEntry } from '../lookup/entries.js';
import { buildNameIndex, lookUpAmong, type NamedEntry } from '../lookup/findReference.js';
import { quote } from '../lookup/quote.js';
import type { AccessReview, ReviewFile, ReviewLine, ReviewStatus } from '../model/accessReview.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { KINDS } from '../model/kinds.js';
import type { Registry } from '../model/registry.js';
import { ALL_PAGES } from '../model/routes.js';
import { buildHolders } from '../organisation/buildHolders.js';
import { addDuration } from '../values/toDuration.js';
import { buildAccessModel } from '../viewModel/buildAccessModel.js';
import { createTeamCheck, type DecidesFor, type Reviewer } from './createTeamCheck.js';
import { hashAsked } from './hashPopulation.js';
import { toAccessKey, toPopulation } from './toPopulation.js';

/** The kinds of entry that may review. */
export const REVIEWER_KINDS = ['persona', 'person', 'team'] as const;

/** Finds whom a review names. */
export type FindReviewer = (text: string) => Reviewer | undefined;

interface Context {
  registry: Registry;
  /** The last day on which a decision can have been made: tomorrow, because clocks and time zones differ. Absent without a date. */
  lastDay: string | undefined;
  findReviewer: FindReviewer;
  decidesFor: DecidesFor;
  /** The keys of what may be reviewed of a service now. */
  keysOf(service: string): ReadonlySet<string>;
  /** Service → the day on which its latest review began. */
  latest: ReadonlyMap<string, string>;
}

/**
 * How far reviews are at the registry's date, and what is wrong with them. The command `review status`, checks and sites all use this function. It takes the
 * registry before `toPublic`: scopes belong to what was reviewed.
 */
export function checkReviews(files: readonly ReviewFile[], registry: Registry): ReviewStatus[] {
  // The access is only built if somebody has reviews.
  if (files.length === 0) return [];
  const latest = new Map<string, string>();
  for (const { review } of files)
    if (review.started > (latest.get(review.service) ?? '')) latest.set(review.service, review.started);
  const context = {
    registry,
    lastDay: registry.asOf && addDuration(registry.asOf, 'P1D'),
    findReviewer: createReviewerLookup(registry),
    decidesFor: createTeamCheck(registry),
    keysOf: createPopulationKeys(registry),
    latest,
  };
  return files.map((file) => checkReview(file, context));
}

export function createReviewerLookup(registry: Registry): FindReviewer {
  const indexes = REVIEWER_KINDS.map(
    (kind) => [kind, buildNameIndex(Object.values<NamedEntry>(registry[KINDS[kind].section]))] as const,
  );
  return (text) => {
    const [first, ...others] = lookUpAmong(indexes, text);
    if (first === undefined || others.length > 0 || !('id' in first[1])) return undefined;
    return { kind: first[0], id: first[1].id };
  };
}

function createPopulationKeys(registry: Registry): Context['keysOf'] {
  const shown = toPublic(registry, 'full', 'public');
  const model = {
    ...buildAccessModel(shown, { basePath: '', pages: ALL_PAGES }),
    holders: buildHolders(shown),
  };
  const keys = new Map<string, ReadonlySet<string>>();
  return (service) => {
    const known = keys.get(service) ?? new Set(toPopulation(service, model).map(toAccessKey));
    keys.set(service, known);
    return known;
  };
}

function checkReview({ file, review }: ReviewFile, { keysOf, latest, ...context }: Context): ReviewStatus {
  const { registry, findReviewer } = context;
  const { service, lines, due, started, reviewers } = review;
  const counts = { keep: 0, remove: 0, change: 0, unknown: 0, open: 0 };
  for (const { decision } of lines) counts[decision ?? 'open'] += 1;
  const isOverdue = counts.open > 0 && due < (registry.asOf ?? started);
  const done = findDone(file, review, registry);
  // Access goes on after a review. What is in the latest one counts until it is carried out.
  const isPast = done !== undefined || started < (latest.get(service) ?? '');
  const now = keysOf(service);
  const changed = isPast ? { added: 0, gone: 0 } : countChanges(lines, now, registry.asOf);
  const finding = (
    code: string,
    message: string,
    severity: Diagnostic['severity'] = 'warning',
  ): Diagnostic => ({ code, severity, message, place: { file } });
  const findings: Diagnostic[] = [];
  // Time goes by without an edit, so it makes no error, which would stop the build of a site.
  if (isOverdue) {
    findings.push(
      finding(
        'review-overdue',
        `${counts.open} of ${lines.length} decisions are missing, and they were due on ${due}.`,
      ),
    );
  }
  if (getEntry(registry.services, service) === undefined)
    findings.push(finding('unknown-service', `There is no service "${service}" any more.`));
  if (changed.added + changed.gone > 0) {
    findings.push(
      finding(
        'population-changed',
        `The access has changed since the review began: ${changed.added} new, ${changed.gone} gone.`,
      ),
    );
  }
  const asked = hashAsked(review);
  if (review.asked !== asked) {
    findings.push({
      ...finding('asked-edited', 'Who reviews, or until when, was changed after the review began.'),
      hint: `If that is meant, write: asked: ${asked}`,
    });
  }
  const panel = reviewers.flatMap((text) => findReviewer(text) ?? []);
  if (!isPast && panel.length < reviewers.length) {
    const names = reviewers.filter((text) => findReviewer(text) === undefined).map(quote);
    findings.push(
      finding('unknown-reviewer', `There is no persona, person or team ${names.join(' or ')}, who is asked.`),
    );
  }
  const isLatest = started === latest.get(service);
  for (const [index, line] of lines.entries()) {
    const isThere = isLatest && now.has(toAccessKey(line.access));
    for (const [code, message] of checkLine(line, {
      ...context,
      at: index + 1,
      isThere,
      isPast,
      started,
      panel,
    }))
      findings.push(finding(code, message, CODES_OF_WARNINGS.has(code) ? 'warning' : 'error'));
  }
  return {
    file,
    service,
    started,
    due,
    ...(review.commit !== undefined && { commit: review.commit }),
    state: counts.open === 0 ? 'decided' : isOverdue ? 'overdue' : 'open',
    ...(done !== undefined && { done }),
    reviewers: review.reviewers,
    deciders: [...new Set(lines.flatMap(({ decision, by }) => (decision && by ? [by] : [])))],
    lines: lines.length,
    counts,
    changed,
    findings,
  };
}

/** `review apply` names the file as evidence. From another folder, the file has another path, but its name has service and day. */
function findDone(file: string, { service }: AccessReview, registry: Registry): string | undefined {
  const reviews = getEntry(registry.services, service)?.reviews ?? [];
  return reviews.find(({ evidence }) => evidence.some((one) => toFileName(one) === toFileName(file)))?.date;
}

const toFileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What has ended on the day that the review has, has not changed. */
function countChanges(
  lines: readonly ReviewLine[],
  now: ReadonlySet<string>,
  asOf: string | undefined,
): { added: number; gone: number } {
  const then = new Map(lines.map((line) => [toAccessKey(line.access), line]));
  const isExpected = ({ decision, access: { until } }: ReviewLine) =>
    decision === 'remove' ||
    decision === 'change' ||
    (asOf !== undefined && until !== undefined && until < asOf);
  return {
    added: [...now].filter((key) => !then.has(key)).length,
    gone: [...then].filter(([key, line]) => !now.has(key) && !isExpected(line)).length,
  };
}

/** What may come about without an edit of the review, or for a good reason. */
const CODES_OF_WARNINGS: ReadonlySet<string> = new Set([
  'removal-not-done',
  'not-asked',
  'nobody-may-decide',
]);

interface LineContext extends Pick<Context, 'lastDay' | 'findReviewer' | 'decidesFor'> {
  at: number;
  /** Whether the access is still there. */
  isThere: boolean;
  /** In a review that is done or that another one follows, somebody may have left since. */
  isPast: boolean;
  started: string;
  /** Who is asked. Empty: anybody may decide. */
  panel: readonly Reviewer[];
}

function* checkLine(
  { access, decision, by, on, why }: ReviewLine,
  { at, isThere, isPast, started, panel, lastDay, findReviewer, decidesFor }: LineContext,
): Generator<[code: string, message: string]> {
  const line = `Line ${at} (${access.persona}, ${access.environment}${access.role === undefined ? '' : `, ${access.role}`})`;
  if (decision === undefined) {
    if (!isPast && panel.length > 0 && panel.every((one) => isReviewed(one, access)))
      yield ['nobody-may-decide', `${line}: everybody who is asked has this access. Ask somebody else, too.`];
    return;
  }
  if (by === undefined || on === undefined) {
    yield ['decision-incomplete', `${line}: "${decision}" does not say who decided, or when.`];
  } else {
    const reviewer = findReviewer(by);
    if (reviewer === undefined) {
      if (!isPast) yield ['unknown-reviewer', `${line}: there is no persona, person or team "${by}".`];
    } else if (isReviewed(reviewer, access))
      yield ['reviews-itself', `${line}: "${by}" has this access, and cannot decide about it.`];
    // In a review that is over, somebody may have changed the team since.
    else if (!isPast && panel.length > 0 && !panel.some((one) => decidesFor(reviewer, one)))
      yield ['not-asked', `${line}: "${by}" decided, and is none of those who are asked.`];
  }
  if (on !== undefined && on < started) {
    yield ['decided-before', `${line}: it was decided on ${on}, before the review began on ${started}.`];
  }
  if (on !== undefined && lastDay !== undefined && on > lastDay) {
    yield ['decided-ahead', `${line}: it was decided on ${on}, which is in the future.`];
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
