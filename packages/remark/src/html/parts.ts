import type { Element, ElementContent } from 'hast';
// hastscript is hast's own builder. It turns text into text nodes, never into markup.
import { h } from 'hastscript';
import {
  type AccessPhrase,
  type LearnLink,
  type Link,
  type MessageId,
  type MessageParts,
  type PartLink,
  type PersonaKind,
  type ServiceLine,
  say,
  sayParts,
  type Words,
} from 'persona-registry';
import { isSafeUrl } from 'persona-registry/text';

/** Content of an element: a node, a text, or nothing. */
export type Content = ElementContent | string | undefined;

export const toKindText = (kind: PersonaKind, words: Words): string => say(words, `kindTitle.${kind}`);

/** A link, or a plain `span` if the address is missing or unsafe. */
export function toLink(text: string, href: string | undefined, className?: string): Element {
  const properties = className === undefined ? {} : { className: [className] };
  return href !== undefined && isSafeUrl(href)
    ? h('a', { ...properties, href }, text)
    : h('span', properties, text);
}

export const toEntityLink = ({ name, href }: Link, className?: string): Element =>
  toLink(name, href, className);

export const toLearnLink = ({ title, url }: LearnLink): Element => toLink(title, url);

/** `LAMBDA · Ingestion, Store` */
export function toPartLink({ parts, ...link }: PartLink): Element[] {
  const element = toEntityLink(link);
  return parts.length > 0
    ? [element, h('span', { className: ['persona-parts'] }, ` · ${parts.join(', ')}`)]
    : [element];
}

/** A list, or `undefined` if it is empty, so that its field is left out. */
export function toList<Item>(
  items: readonly Item[] | undefined,
  toContent: (item: Item) => Content | Content[],
): Element | undefined {
  if (items === undefined || items.length === 0) return undefined;
  return h(
    'ul',
    { className: ['persona-list'] },
    items.map((item) => h('li', toNodes(toContent(item)))),
  );
}

export function toNodes(content: Content | Content[]): (ElementContent | string)[] {
  return (Array.isArray(content) ? content : [content]).filter((node) => node !== undefined);
}

/** `write in Dev and Stage · no access in Production`. Marks are words, not colours. */
export function toPhrases(phrases: readonly AccessPhrase[], words: Words): Element {
  return h(
    'span',
    { className: ['persona-access'] },
    phrases.flatMap(({ text, state, privileged }, index) => [
      index > 0 ? ' · ' : '',
      ...toPhrase(h('span', { className: [`persona-access__${state}`] }, text), privileged === true, words),
    ]),
  );
}

const toPhrase = (access: Element, isPrivileged: boolean, words: Words): (Element | string)[] =>
  isPrivileged ? sayNodes(words, 'phrase.privileged', { access }) : [access];

/** A service and the access to it. Only the service, if no access is documented. */
export const toServiceLine = ({ service, phrases }: ServiceLine, words: Words): Content[] =>
  phrases.length === 0
    ? [toEntityLink(service)]
    : sayNodes(words, 'line.with', { name: toEntityLink(service), access: toPhrases(phrases, words) });

/** A term and its value. `undefined` if the value is empty. */
export function toField(term: string, content: Content | Content[]): Element | undefined {
  const nodes = toNodes(content);
  return nodes.length > 0
    ? h('div', { className: ['persona-field'] }, [h('dt', term), h('dd', nodes)])
    : undefined;
}

/** A definition list of the fields that have a value. */
export function toFields(fields: readonly (Element | undefined)[]): Element | undefined {
  const presentFields = fields.filter((field) => field !== undefined);
  return presentFields.length > 0 ? h('dl', { className: ['persona-fields'] }, presentFields) : undefined;
}

/** The text that replaces a list or table without rows. */
export const toEmpty = (text: string): Element => h('p', { className: ['persona-empty'] }, text);

/** A message whose parts may be elements, as nodes. */
export const sayNodes = <Id extends MessageId>(
  words: Words,
  id: Id,
  ...parts: MessageParts<Id, Element | string | number>
): (Element | string)[] => sayParts<Id, Element>(words, id, ...parts);
