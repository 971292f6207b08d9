import { toReportHref } from '../links/toHref.js';
import { groupBy } from '../lookup/groupBy.js';
import { REVIEW_STATES } from '../model/accessReview.js';
import type { ReviewsPageView } from '../model/pageView.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { toReview } from './toReview.js';

/** The most rows of one list. `personas review export` has all. */
const MAX_ROWS = 200;

/** The page of all access reviews, those that are owed first. */
export function toReviewsPage(model: PageModel): Page<ReviewsPageView>[] {
  const { reviews = [], accessDetails } = model.registry;
  if (reviews.length === 0) return [];
  return toPage(toReportHref('reviews', model.routes), () => {
    const { words, links } = model;
    const title = say(words, 'report.reviews');
    const byState = groupBy(reviews, ({ state }) => state);
    const count = (state: (typeof REVIEW_STATES)[number]) => byState.get(state)?.length ?? 0;
    return {
      kind: 'reviews-page',
      title,
      description: say(words, 'reviews.description', {
        overdue: count('overdue'),
        open: count('open'),
        decided: count('decided'),
        done: count('done'),
      }),
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      columns: [
        say(words, 'entity.service'),
        say(words, 'reviews.column.began'),
        say(words, 'reviews.column.state'),
        say(words, 'reviews.column.decisions'),
        say(words, 'reviews.column.by'),
        ...(accessDetails === 'full' ? [say(words, 'reviews.column.details')] : []),
      ],
      lists: REVIEW_STATES.flatMap((state) => {
        const all = byState.get(state) ?? [];
        if (all.length === 0) return [];
        const rest = all.length - MAX_ROWS;
        return {
          state,
          title: say(words, `reviews.${state}`),
          meaning: say(words, `reviews.means.${state}`),
          rows: all.slice(0, MAX_ROWS).map((review) => ({
            service: links.to('service', review.service),
            ...toReview(review, model),
            ...(review.details && { file: review.details.file }),
          })),
          ...(rest > 0 && { more: say(words, 'list.more', { count: rest }) }),
        };
      }),
    };
  });
}
