import type { TextList, WordList } from '../model/data.js';

/** What the table of *Introduction to Personas in AI* writes in an empty cell. */
const NOTHING = /^[-–—]$/;
const OPENERS = '([{';
const CLOSERS = ')]}';

const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/;
/** What people put in front of each line of a list. */
const BULLET = /^\s*(?:[-*+•·–—]|\d{1,3}[.)])(?=\s)/;

/**
 * The items of a list, which every field that holds several values goes through. A text is split at line breaks and commas, save the commas inside
 * quotes, parentheses, brackets and braces: `SQL, Model(LLM, SLM), "Data, AI"` has three items. Quotes around a whole item go, and bullets in
 * front of lines. A list stays as it is, save that no item has a line break. Blank items and a lone dash are no items.
 */
export function normalizeList(list: TextList | undefined): string[] {
  if (list === undefined) return [];
  const items = typeof list === 'string' ? splitLines(list).flatMap(splitAtCommas) : list.flatMap(splitItem);
  return items.filter((item) => !isNothing(item));
}

/** The same for words of a fixed choice, such as levels. */
export function normalizeWords<Word extends string>(list: WordList<Word> | undefined): Word[] {
  // The schema has seen to it that there are no others.
  return normalizeList(list) as Word[];
}

/** What one item of a list says: one trimmed text, or one per line. */
export function splitItem(item: string): string[] {
  return splitLines(item).map((line) => line.trim());
}

/** Whether a trimmed item says nothing. */
export function isNothing(item: string): boolean {
  return item === '' || NOTHING.test(item);
}

function splitLines(text: string): string[] {
  return LINE_BREAK.test(text) ? text.split(LINE_BREAK).map((line) => line.replace(BULLET, '')) : [text];
}

/** A comma with another link behind it, or nothing. Any other is a part of an address. */
const BETWEEN_LINKS = /,(?=\s+(?:https?|mailto):|\s*\[|\s*$)/i;

/** The links of a text, each an address or `[title](address)`: one per line, or with commas. */
export function splitLinks(text: string): string[] {
  return splitLines(text)
    .flatMap((line) => line.split(BETWEEN_LINKS))
    .map((link) => link.trim())
    .filter((link) => link !== '');
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
