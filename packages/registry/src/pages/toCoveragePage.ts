import { toReportHref } from '../links/toHref.js';
import type { CoveragePageView } from '../model/pageView.js';
import type { CoverageView } from '../model/view.js';
import { toCoverage } from '../views/toCoverage.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { toTeamHolders } from './toTeamHolders.js';
import { toUndocumentedAccess } from './toUndocumentedAccess.js';

/** The page of all gaps, by kind. */
export function toCoveragePage(model: PageModel): Page<CoveragePageView>[] {
  return toPage(toReportHref('coverage', model.routes), () => {
    const coverage = toCoverage(model.toCoverage(), {
      words: model.words,
      filter: {},
      filterNames: {},
      facets: () => new Map(),
    });
    const kinds = [...coverage.kinds, ...toUndocumentedAccess(model)];
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

function toDescription(kinds: CoverageView['kinds'], words: Words): string {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return total === 0
    ? say(words, 'coveragePage.none')
    : say(words, 'coveragePage.description', { count: total });
}
