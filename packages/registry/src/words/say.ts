import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { MESSAGES, type MessageId, type PartsOf } from './messages.js';
import { toPluralForm } from './toPluralForm.js';
import { ENGLISH, type Words } from './words.js';

type PartsOfMessage<Id extends MessageId> =
  | PartsOf<(typeof MESSAGES)[Id]>
  // A message with forms needs the number that chooses one, whether the number is in the text or not.
  | ((typeof MESSAGES)[Id] extends `${string}|${string}` ? 'count' : never);

/** The parts that a message needs, as arguments: none for a message without parts. */
export type MessageParts<Id extends MessageId, Value> = [PartsOfMessage<Id>] extends [never]
  ? []
  : [parts: Readonly<Record<PartsOfMessage<Id>, Value>>];

const PART = /\{(\w+)\}/g;

/** The text of a message in the words of a locale, with its parts: `say(words, 'servicePage.title', { service: 'Key Vault' })`. */
export function say<Id extends MessageId>(
  words: Words,
  id: Id,
  ...[parts]: MessageParts<Id, string | number>
): string {
  const template = toTemplate(words, id, parts);
  return parts === undefined ? template : fill(template, parts);
}

/** The same as a list of words and values, for values that are no text, such as elements with links. */
export function sayParts<Id extends MessageId, Value>(
  words: Words,
  id: Id,
  ...[parts]: MessageParts<Id, Value | string | number>
): (string | Value)[] {
  const values: Readonly<Record<string, Value | string | number>> = parts ?? {};
  const result: (string | Value)[] = [];
  for (const [index, text] of splitTemplate(toTemplate(words, id, values)).entries()) {
    // Names of parts are at odd positions.
    const value = index % 2 === 0 ? text : getEntry(values, text);
    if (value !== undefined && value !== '') result.push(typeof value === 'number' ? String(value) : value);
  }
  return result;
}

/** Templates that are split already. There are as many as messages, and a page of gaps says each of its sentences a thousand times. */
const splits = new Map<string, readonly string[]>();
const splitTemplate = (template: string): readonly string[] =>
  getOrAdd(splits, template, () => template.split(PART));

/** The template of a message, in the form for the part `count` if it has several. */
export function toTemplate(
  { locale, texts }: Words,
  id: MessageId,
  parts: Readonly<Record<string, unknown>> = {},
): string {
  const own = getEntry(texts, id);
  const template = own ?? MESSAGES[id];
  if (!template.includes('|')) return template;
  return toPluralForm(template, Number(parts.count), own === undefined ? ENGLISH.locale : locale);
}

/** Whether there is a message with this id. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(MESSAGES, id);

/** Replaces the parts of a template. A translation may leave a part out. A part that does not exist stays as it is written. */
const fill = (template: string, parts: Readonly<Record<string, string | number>>): string =>
  template.replace(PART, (written, name: string) => String(getEntry(parts, name) ?? written));
