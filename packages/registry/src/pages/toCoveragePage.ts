import { toReportHref } from '../links/toHref.js';
import type { CoveragePageView } from '../model/pageView.js';
import { REPORTS } from '../model/routes.js';
import type { CoverageView } from '../model/view.js';
import { toCoverage } from '../views/toCoverage.js';
import { type Page, type PageModel, toBreadcrumbs, toCount, toPage } from './page.js';

/** The page of all gaps, by kind. */
export function toCoveragePage(model: PageModel): Page<CoveragePageView>[] {
  return toPage(toReportHref('coverage', model.routes), () => {
    const coverage = toCoverage(model.toCoverage(), {
      words: model.words,
      filter: {},
      filterNames: {},
      facets: () => new Map(),
    });
    return {
      kind: 'coverage-page',
      title: REPORTS.coverage,
      description: toDescription(coverage),
      breadcrumbs: toBreadcrumbs(model, { name: REPORTS.coverage }),
      coverage,
    };
  });
}

function toDescription({ kinds }: CoverageView): string {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const summary = 'where somebody or something is missing, and what can be done: train, recruit or redesign.';
  return `${total === 0 ? 'No gaps' : toCount(total, 'gap')}: ${summary}`;
}
