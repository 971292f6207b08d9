import { beginOf, grantState } from '../access/grantState.js';
import { toReportHref } from '../links/toHref.js';
import { compareText } from '../lookup/compareText.js';
import { getEntry } from '../lookup/entries.js';
import type { EndingPageView, EndingRow } from '../model/pageView.js';
import type { Grant } from '../model/registry.js';
import { addDuration } from '../values/toDuration.js';
import { toEndsSoon, toWhen } from '../values/toWhen.js';
import { toEnvironmentName } from '../viewModel/serviceEnvironments.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';

/** The most rows of one list. Nobody reads more, and the files with all access have the rest. */
const MAX_ROWS = 200;

type List = EndingPageView['lists'][number]['list'];
type Lists = Record<List, EndingRow[]>;

/** The page of everything with an end: grants, personas and reviews of all services, the next first; then what begins, and what is over. */
export function toEndingPage(model: PageModel): Page<EndingPageView>[] {
  return toPage(toReportHref('ending', model.routes), () => {
    const { asOf } = model.registry;
    const lists = toLists(model);
    const title = say(model.words, 'report.ending');
    return {
      kind: 'ending-page',
      title,
      description: toDescription(lists, model.words),
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      ...(asOf !== undefined && { asOf }),
      lists: (Object.entries(lists) as [List, EndingRow[]][])
        .filter(([, rows]) => rows.length > 0)
        .map(([list, rows]) => ({
          list,
          rows: rows.slice(0, MAX_ROWS),
          ...(rows.length > MAX_ROWS && { more: rows.length - MAX_ROWS }),
        })),
    };
  });
}

function toLists(model: PageModel): Lists {
  const { registry, links, words } = model;
  const { asOf } = registry;
  const toRow = (date: string | undefined, row: Omit<EndingRow, 'date' | 'when'>): EndingRow => ({
    ...row,
    ...(date !== undefined && { date }),
    ...(date !== undefined && asOf !== undefined && { when: toWhen(date, asOf, words) }),
    ...(date !== undefined && toEndsSoon(date, asOf, words) !== undefined && { isSoon: true as const }),
  });
  const lists: Lists = { ends: [], reviews: [], begins: [], ended: [] };
  const isOver = (date: string): boolean => asOf !== undefined && date < asOf;

  for (const { id, until } of model.personas) {
    if (until === undefined) continue;
    lists[isOver(until) ? 'ended' : 'ends'].push(
      toRow(until, { what: 'persona', persona: links.to('persona', id) }),
    );
  }
  // A baseline gives the same grant to many personas: that is one row.
  const ofBaselines = new Set<string>();
  const isRepeated = ({ baseline, service, environment, role, assignment }: Grant, date = ''): boolean => {
    if (baseline === undefined) return false;
    const rows = ofBaselines.size;
    ofBaselines.add([baseline, service, environment, role, assignment, date].join(' '));
    return ofBaselines.size === rows;
  };
  for (const grant of registry.grants) {
    const state = grantState(grant, registry);
    const { persona, until } = grant;
    // A grant that does nothing gives no access that could begin or end.
    if (state === 'no-effect' || (state === 'granted' && until === undefined)) continue;
    // The row of the persona says it for all its grants.
    if (state !== 'planned' && until === getEntry(registry.personas, persona)?.until) continue;
    const date = state === 'planned' ? beginOf(grant, registry) : until;
    if (isRepeated(grant, date)) continue;
    const list = state === 'planned' ? 'begins' : state === 'ended' ? 'ended' : 'ends';
    lists[list].push(toRow(date, toGrantRow(grant, model)));
  }
  const neverReviewed: EndingRow[] = [];
  for (const { id, reviewed, reviewEvery } of model.services) {
    if (reviewEvery === undefined) continue;
    const review: EndingRow = { what: 'review', service: links.to('service', id) };
    const due = reviewed === undefined ? undefined : addDuration(reviewed, reviewEvery);
    if (reviewed === undefined) neverReviewed.push({ ...review, isOverdue: true });
    else if (due !== undefined) {
      lists.reviews.push(toRow(due, { ...review, ...(isOver(due) && { isOverdue: true as const }) }));
    }
  }
  const byDate = (a: EndingRow, b: EndingRow): number => compareText(a.date ?? '9999', b.date ?? '9999');
  for (const rows of Object.values(lists)) rows.sort(byDate);
  lists.ended.reverse();
  lists.reviews.unshift(...neverReviewed);
  return lists;
}

function toGrantRow(grant: Grant, { registry, links, words }: PageModel): Omit<EndingRow, 'date' | 'when'> {
  const { persona, service, environment, role, assignment, baseline, why } = grant;
  const found = getEntry(registry.roles, role);
  return {
    what: 'grant',
    ...(baseline === undefined
      ? { persona: links.to('persona', persona) }
      : { baseline: getEntry(registry.baselines, baseline)?.label ?? baseline }),
    service: links.to('service', service),
    environment: toEnvironmentName(environment, registry, words),
    role: found?.name ?? role,
    ...(found?.level && { level: found.level }),
    ...(assignment === 'eligible' && { eligible: true as const }),
    ...(why !== undefined && { why }),
  };
}

function toDescription({ ends, begins, ended, reviews }: Lists, words: Words): string {
  const overdue = reviews.filter(({ isOverdue }) => isOverdue).length;
  const reviewCount = say(words, 'endingPage.reviews', { count: reviews.length });
  const parts = [
    ends.length > 0 && say(words, 'endingPage.ends', { count: ends.length }),
    reviews.length > 0 &&
      (overdue > 0
        ? say(words, 'endingPage.reviewsOverdue', { reviews: reviewCount, overdue })
        : reviewCount),
    begins.length > 0 && say(words, 'endingPage.begins', { count: begins.length }),
    ended.length > 0 && say(words, 'endingPage.over', { count: ended.length }),
  ].filter((part) => part !== false);
  const summary = parts.length === 0 ? say(words, 'endingPage.nothing') : joinPlain(words, parts);
  return say(words, 'endingPage.description', { summary });
}
