import type { Link } from '../model/link.js';
import type { TextPart } from '../model/view.js';

/** More names than these are not read; of more, three are named, so that "and 1 more" never stands for a name. */
const MOST_NAMES = 4;

/** A name, several names (`A, B and C`; beyond four `A, B, C and 2 more`), or words. */
type Said = string | Link | readonly Link[];

/** Words with links among them: ``say`Train ${personas} for ${service}.` ``. Neighbouring words are one part. */
export function say(words: TemplateStringsArray, ...values: readonly Said[]): TextPart[] {
  return join(
    words.flatMap((text, index) => {
      const value = values[index];
      return value === undefined ? [text] : [text, ...toParts(value)];
    }),
  );
}

/** Sentences one behind the other. */
export const join = (parts: readonly TextPart[]): TextPart[] => {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
};

function toParts(value: Said): TextPart[] {
  if (!isList(value)) return [value];
  const shown = value.length > MOST_NAMES ? value.slice(0, MOST_NAMES - 1) : value;
  const more = value.length - shown.length;
  const items: TextPart[] = more > 0 ? [...shown, `${more} more`] : [...shown];
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? ' and ' : ', ', item];
  });
}

const isList = (value: Said): value is readonly Link[] => Array.isArray(value);

/** `works` for one, `work` for several. */
export const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);
