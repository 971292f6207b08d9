import type { AccessReviewsView, AccessReviewView, ReviewsPageView } from '../model/pageView.js';
import { toList, toSection, toTable } from './blocks.js';
import type { Writer } from './writer.js';

export const reviewsPage = ({ columns, lists }: ReviewsPageView, writer: Writer): string[] =>
  lists.map(({ title, meaning, rows, more }) =>
    toSection(
      writer.text(title),
      writer.text(meaning),
      toTable(
        columns.map(writer.text),
        rows.map((row) =>
          [
            writer.name(row.service),
            writer.text(row.began),
            writer.text(row.text),
            writer.list([writer.text(row.decided), writer.text(row.decisions)]),
            toBy(row, writer),
            writer.list([writer.text(row.problems ?? ''), writer.text(row.file ?? '')]),
          ].slice(0, columns.length),
        ),
      ),
      writer.text(more ?? ''),
    ),
  );

const toBy = ({ by }: AccessReviewView, writer: Writer): string =>
  writer.list(by.map(({ text, href }) => writer.link(text, href)));

/** The latest access reviews of a service, and the link to all. */
export function toReviewList(view: AccessReviewsView | undefined, writer: Writer): string {
  if (view === undefined) return '';
  const { reviews, page } = view;
  return toSection(
    writer.say('report.reviews'),
    toList(
      reviews.map((review) =>
        writer.list([
          ...[review.text, review.decided, review.decisions].map(writer.text),
          toBy(review, writer),
          writer.text(review.problems ?? ''),
        ]),
      ),
    ),
    page === undefined ? '' : writer.link(page.name, page.href),
  );
}
