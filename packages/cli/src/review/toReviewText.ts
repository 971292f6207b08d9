import { type AccessReview, DECISIONS } from 'persona-registry/formats';
import { Document, isMap, visit } from 'yaml';

const HEAD = ` Access review. Write a decision into each line: ${DECISIONS.join(', ')}.
 by: who decided (a persona, team or person), on: the day, why: the reason.
 The rest was frozen when the review began: a hash shows whether somebody has edited it.`;

/** A review as a file in which reviewers write. */
export function toReviewText({ lines, ...head }: AccessReview): string {
  const document = new Document({
    ...head,
    lines: lines.map(({ access, decision = null, by = null, on = null, why = null }) => ({
      access,
      decision,
      by,
      on,
      why,
    })),
  });
  document.commentBefore = HEAD;
  visit(document, {
    Pair(_, pair) {
      if (isMap(pair.value) && String(pair.key) === 'access') pair.value.flow = true;
    },
    Seq(key, list, path) {
      // Lists of texts stand in one line.
      if (list.items.length === 0 || path.length > 2 || String(key) === 'reviewers')
        list.flow = list.items.every((item) => !isMap(item));
    },
  });
  return document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: true });
}
