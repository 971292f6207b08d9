import { toReportHref } from '../links/toHref.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { ChangesPageView, HistoryRowView } from '../model/pageView.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import { showMonth } from '../words/showMonth.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { toCommitRows, toFeeds, toShortHash } from './toHistory.js';

/** In bytes, as `estimateBytes` counts them. The page stays below 400 KB of HTML, with its frame. */
const MAX_BYTES = 330_000;
/** The most broken commits that are named. */
const MAX_BROKEN = 10;

/** The page of all that commits have changed about access, by month. */
export function toChangesPage(model: PageModel): Page<ChangesPageView>[] {
  const { history } = model.registry;
  if (history === undefined) return [];
  return toPage(toReportHref('changes', model.routes), () => {
    const { words } = model;
    const title = say(words, 'report.changes');
    const months = new Map<string, HistoryRowView[]>();
    let bytes = 0;
    let isCut = history.cut === 'limit';
    for (const commit of history.commits) {
      const all = toCommitRows(commit, model);
      const rows = all.filter((row) => {
        bytes += estimateBytes(row);
        return bytes <= MAX_BYTES;
      });
      isCut ||= rows.length < all.length || commit.more !== undefined;
      if (rows.length === 0) continue;
      const [first, ...others] = rows;
      getOrAdd(months, commit.date.slice(0, 7), () => [] as HistoryRowView[]).push(
        ...(first === undefined ? [] : [{ ...first, anchor: toCommitAnchor(commit.hash) }]),
        ...others,
      );
    }
    const started = history.commits.findLast(({ state }) => state === 'started');
    const broken = history.commits.filter(({ state }) => state === 'broken');
    return {
      kind: 'changes-page',
      title,
      description: say(words, 'history.description'),
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      caption: say(words, 'history.caption'),
      columns: [
        say(words, 'history.date'),
        say(words, 'history.who'),
        say(words, 'entity.service'),
        say(words, 'history.what'),
      ],
      months: [...months].map(([month, rows]) => ({ title: showMonth(words, month), rows })),
      notes: [
        ...(months.size === 0 ? [say(words, 'history.nothing')] : []),
        ...(history.cut === 'shallow' ? [say(words, 'history.shallow')] : []),
        ...(isCut ? [say(words, 'history.limit')] : []),
        ...(started === undefined
          ? []
          : [say(words, 'history.started', { date: showDate(words, started.date) })]),
        ...(broken.length === 0
          ? []
          : [
              say(words, 'history.broken', {
                commits: joinPlain(
                  words,
                  broken
                    .slice(0, MAX_BROKEN)
                    .map(({ date, hash }) => `${showDate(words, date)} ${toShortHash(hash)}`),
                ),
              }),
            ]),
      ],
      feeds: toFeeds(model),
    };
  });
}

/** Feeds lead to a commit by it. */
export const toCommitAnchor = (hash: string): string => `commit-${toShortHash(hash)}`;

/** What a row takes as HTML: its texts, and about as much around them, whatever they say. */
const estimateBytes = (row: HistoryRowView): number =>
  900 + 1.1 * new TextEncoder().encode(JSON.stringify(row)).length;
