import { findDefinedField } from 'persona-registry/text';
import type { CardLine, SourceCard } from './sourceDocument.js';

/** `Label: value` */
export const LABELLED = /^([^:：\n]{1,60})[:：]\s*/;

/** The cards of a section. One begins at each name. The texts without a label go to the card in which they stand. */
export function toCards(
  file: string,
  title: string | undefined,
  lines: readonly CardLine[],
  others: SourceCard['others'],
): SourceCard[] {
  const found = splitAtNames(lines);
  return found.map((card, index) => {
    const start = card[0]?.line ?? 1;
    const end = found[index + 1]?.[0]?.line ?? Number.POSITIVE_INFINITY;
    return {
      file,
      line: start,
      ...(title !== undefined && { title }),
      lines: card,
      others: others.filter(({ line }) => (index === 0 || line >= start) && line < end),
    };
  });
}

function splitAtNames(lines: readonly CardLine[]): CardLine[][] {
  const cards: CardLine[][] = [];
  let hasName = false;
  for (const line of lines) {
    const isName = findDefinedField(line.label) === 'name';
    if (cards.length === 0 || (isName && hasName)) {
      cards.push([]);
      hasName = false;
    }
    cards.at(-1)?.push(line);
    hasName ||= isName;
  }
  return cards;
}
