import { toReportHref } from '../links/toHref.js';
import type { CoveragePageView } from '../model/pageView.js';
import type { CoverageView, GapKindView } from '../model/view.js';
import { toCoverage } from '../views/toCoverage.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { toTeamHolders } from './toTeamHolders.js';
import { toUndocumentedAccess } from './toUndocumentedAccess.js';

/** The most gaps on the page, of all kinds together: they are some 150 KB of HTML. */
const MOST_GAPS = 150;

/** The page of all gaps, by kind. */
export function toCoveragePage(model: PageModel): Page<CoveragePageView>[] {
  return toPage(toReportHref('coverage', model.routes), () => {
    const coverage = toCoverage(model.toCoverage(), {
      words: model.words,
      filter: {},
      filterNames: {},
      facets: () => new Map(),
    });
    const kinds = shorten([...coverage.kinds, ...toUndocumentedAccess(model)], MOST_GAPS);
    // What is said about no gaps at all is not said about undocumented access.
    const { empty, ...rest } = coverage;
    const { tables, hasMore } = toTeamHolders(model);
    const isEmpty = kinds.every(({ count }) => count === 0);
    return {
      kind: 'coverage-page',
      title: say(model.words, 'report.coverage'),
      description: toDescription(kinds, model.words),
      breadcrumbs: toBreadcrumbs(model, { name: say(model.words, 'report.coverage') }),
      coverage: { ...rest, kinds, ...(isEmpty && empty !== undefined && { empty }) },
      ...(tables.length > 0 && { holders: tables }),
      ...(hasMore && { holdersMore: true as const }),
    };
  });
}

/** Leaves gaps out where there are more than `most`: the kinds with few gaps keep theirs, and all others have the same number. */
function shorten(kinds: readonly GapKindView[], most: number): GapKindView[] {
  const limit = toLimit(
    kinds.map(({ gaps }) => gaps.length).sort((a, b) => a - b),
    most,
  );
  return kinds.map((kind) => ({ ...kind, gaps: kind.gaps.slice(0, limit) }));
}

/** @param counts the smallest first */
function toLimit(counts: readonly number[], most: number): number | undefined {
  let left = most;
  for (const [at, count] of counts.entries()) {
    const share = Math.floor(left / (counts.length - at));
    if (count > share) return share;
    left -= count;
  }
  return undefined;
}

function toDescription(kinds: CoverageView['kinds'], words: Words): string {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return total === 0
    ? say(words, 'coveragePage.none')
    : say(words, 'coveragePage.description', { count: total });
}
