import type { Link } from '../model/link.js';
import type { TextPart } from '../model/view.js';
import { listFormat } from './joinList.js';
import type { MessageId } from './messages.js';
import { type MessageParts, say, sayParts } from './say.js';
import type { Words } from './words.js';

/** The most names in one list; readers skip longer lists. A longer list shows three names, so that "and 1 more" never replaces a single name. */
const MOST_NAMES = 4;

/** A value in a sentence: words, one link, or several links (`A, B and C`; beyond four `A, B, C and 2 more`). */
export type SentenceValue = string | number | Link | readonly Link[];

/** The text of a message whose parts may be links. `{count}` chooses the form. Neighbouring words become one part. */
export function sayText<Id extends MessageId>(
  words: Words,
  id: Id,
  ...[parts]: MessageParts<Id, SentenceValue>
): TextPart[] {
  const content = sayParts<Id, SentenceValue>(words, id, ...([parts] as MessageParts<Id, SentenceValue>));
  return join(content.flatMap((value) => toParts(value, words)));
}

function join(parts: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else if (part !== '') result.push(part);
  }
  return result;
}

function toParts(value: SentenceValue, words: Words): TextPart[] {
  if (typeof value === 'number') return [String(value)];
  if (!isList(value)) return [value];
  const links = value.length > MOST_NAMES ? value.slice(0, MOST_NAMES - 1) : value;
  const more = value.length - links.length;
  const items: TextPart[] = more > 0 ? [...links, say(words, 'list.more', { count: more })] : [...links];
  return listFormat(words, 'conjunction')
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type, value: literal }) => (type === 'literal' ? literal : (items[Number(literal)] ?? [])));
}

const isList = (value: SentenceValue): value is readonly Link[] => Array.isArray(value);
