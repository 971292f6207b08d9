import type { Link } from '../model/link.js';
import type { TextPart } from '../model/view.js';

/** The most names in one list; readers skip longer lists. A longer list shows three names, so that "and 1 more" never replaces a single name. */
const MOST_NAMES = 4;

/** A value in a sentence: words, one link, or several links (`A, B and C`; beyond four `A, B, C and 2 more`). */
type SentenceValue = string | Link | readonly Link[];

/** Makes a sentence of words and links: ``say`Train ${personas} for ${service}.` ``. Neighbouring words become one part. */
export function say(words: TemplateStringsArray, ...values: readonly SentenceValue[]): TextPart[] {
  return join(
    words.flatMap((text, index) => {
      const value = values[index];
      return value === undefined ? [text] : [text, ...toParts(value)];
    }),
  );
}

/** Joins the parts of a text. Neighbouring words become one part. */
export const join = (parts: readonly TextPart[]): TextPart[] => {
  const result: TextPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else if (part !== '') result.push(part);
  }
  return result;
};

function toParts(value: SentenceValue): TextPart[] {
  if (!isList(value)) return [value];
  const links = value.length > MOST_NAMES ? value.slice(0, MOST_NAMES - 1) : value;
  const more = value.length - links.length;
  const items: TextPart[] = more > 0 ? [...links, `${more} more`] : [...links];
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? ' and ' : ', ', item];
  });
}

const isList = (value: SentenceValue): value is readonly Link[] => Array.isArray(value);

/** Chooses the form for one or for several: `works` or `work`. */
export const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);
