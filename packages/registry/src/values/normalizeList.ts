import type { TextList, WordList } from '../model/data.js';

/** Text of an empty cell in the table of *Introduction to Personas in AI*. */
const NOTHING = /^[-–—]$/;
const OPENERS = '([{';
const CLOSERS = ')]}';

const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/;
/** Mark that people write before each line of a list. */
const BULLET = /^\s*(?:[-*+•·–—]|\d{1,3}[.)])(?=\s)/;

/**
 * The items of a list. All fields with several values are read by this function. A text is split at line breaks and commas, except for commas inside
 * quotes, parentheses, brackets and braces: `SQL, Model(LLM, SLM), "Data, AI"` has three items. Quotes around a whole item and bullets before lines are
 * removed. Items of a list are split only at line breaks. Blank items and single dashes are left out.
 */
export function normalizeList(list: TextList | undefined): string[] {
  if (list === undefined) return [];
  const items = typeof list === 'string' ? splitLines(list).flatMap(splitAtCommas) : list.flatMap(splitItem);
  return items.filter((item) => !isNothing(item));
}

/** The same for words of an enumeration, such as levels. */
export function normalizeWords<Word extends string>(list: WordList<Word> | undefined): Word[] {
  // The schema allows no other words.
  return normalizeList(list) as Word[];
}

/** The trimmed lines of one item of a list. */
export function splitItem(item: string): string[] {
  return splitLines(item).map((line) => line.trim());
}

/** Whether a trimmed item is empty or a single dash. */
export function isNothing(item: string): boolean {
  return item === '' || NOTHING.test(item);
}

function splitLines(text: string): string[] {
  return LINE_BREAK.test(text) ? text.split(LINE_BREAK).map((line) => line.replace(BULLET, '')) : [text];
}

/** A comma before another link or at the end. Any other comma is a part of an address. */
const BETWEEN_LINKS = /,(?=\s+(?:https?|mailto):|\s*\[|\s*$)/i;

/** The links of a text, separated by line breaks or commas. Each is an address or `[title](address)`. */
export function splitLinks(text: string): string[] {
  return splitLines(text)
    .flatMap((line) => line.split(BETWEEN_LINKS))
    .map((link) => link.trim())
    .filter((link) => link !== '');
}

/** Splits in linear time. A bracket or quote without its partner is an ordinary character. */
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
  /** Positions of the open brackets, per kind of bracket: `(a [b)` closes the parenthesis and ignores the bracket. */
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
