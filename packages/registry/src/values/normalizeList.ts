import type { TextList } from '../model/data.js';

/** What the table of *Introduction to Personas in AI* writes in an empty cell. */
const NOTHING = /^[-–—]$/;
const OPENERS = '([{';
const CLOSERS = ')]}';

/**
 * The items of a list. A list stays as it is; a text is split at its commas, save those inside quotes, parentheses, brackets and braces:
 * `SQL, Model(LLM, SLM), "Data, AI"` has three items. Quotes around a whole item go. Blank items and a lone dash are no items.
 */
export function normalizeList(list: TextList | undefined): string[] {
  if (list === undefined) return [];
  const items = typeof list === 'string' ? splitAtCommas(list) : list.map((item) => item.trim());
  return items.filter((item) => !isNothing(item));
}

/** Whether a trimmed item says nothing. */
export function isNothing(item: string): boolean {
  return item === '' || NOTHING.test(item);
}

/** Linear. A bracket or quote without its partner is an ordinary character. */
function splitAtCommas(text: string): string[] {
  const partners = findPartners(text);
  const items: string[] = [];
  let start = 0;
  for (let position = 0; position < text.length; position++) {
    position = partners.get(position) ?? position;
    if (text[position] !== ',') continue;
    items.push(unquote(text.slice(start, position)));
    start = position + 1;
  }
  items.push(unquote(text.slice(start)));
  return items;
}

/** Position of each opening bracket and quote that has a partner → position of the partner. */
function findPartners(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  /** Positions of the brackets that are open, per kind of bracket: `(a [b)` closes the parenthesis and leaves the bracket alone. */
  const open: number[][] = [[], [], []];
  let atItemStart = true;
  for (let position = 0; position < text.length; position++) {
    const character = text.charAt(position);
    const quoteEnd = character === '"' && atItemStart ? text.indexOf('"', position + 1) : -1;
    if (quoteEnd !== -1) {
      partners.set(position, quoteEnd);
      position = quoteEnd;
    } else if (OPENERS.includes(character)) {
      open[OPENERS.indexOf(character)]?.push(position);
    } else if (CLOSERS.includes(character)) {
      const opener = open[CLOSERS.indexOf(character)]?.pop();
      if (opener !== undefined) partners.set(opener, position);
    }
    atItemStart = character === ',' || (atItemStart && character.trim() === '');
  }
  return partners;
}

function unquote(item: string): string {
  const trimmed = item.trim();
  const isQuoted =
    trimmed.length > 1 && trimmed.indexOf('"') === 0 && trimmed.indexOf('"', 1) === trimmed.length - 1;
  return isQuoted ? trimmed.slice(1, -1).trim() : trimmed;
}
