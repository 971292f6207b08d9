import { getOrAdd } from '../lookup/getOrAdd.js';
import type { DocumentRef } from '../model/document.js';
import type { Link } from '../model/link.js';
import type { LearnLink } from '../model/registry.js';
import type { TextPart } from '../model/view.js';
import { isSafeUrl } from '../values/urls.js';
import type { MessageId } from '../words/messages.js';
import { type MessageParts, say, sayParts } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import type { Words } from '../words/words.js';
import { escapeText, escapeUrl } from './escapeText.js';

export interface MarkdownOptions {
  words: Words;
  /** Makes the address of a page or a file of the site from its path without base URL, which may have a `#place`. */
  toUrl(href: string): string;
}

/** Writes the parts of lines. All results are Markdown. */
export interface Writer {
  words: Words;
  text(text: string): string;
  /** A message whose parts are plain text. */
  say<Id extends MessageId>(id: Id, ...parts: MessageParts<Id, string | number>): string;
  /** A message whose parts are Markdown. */
  phrase<Id extends MessageId>(id: Id, ...parts: MessageParts<Id, string>): string;
  /** A link, or the text if the address is missing, unsafe, or a place of the same page. */
  link(text: string, href: string | undefined): string;
  /** The same around Markdown, such as the text in brackets that a document gives its link. */
  linkAround(markdown: string, href: string | undefined): string;
  name(link: Link): string;
  names(links: readonly Link[]): string;
  lessons(links: readonly LearnLink[]): string;
  documents(documents: readonly DocumentRef[]): string[];
  parts(parts: readonly TextPart[]): string;
  date(date: string): string;
  /** One after the other, without what is empty. */
  list(items: readonly string[]): string;
  /** Writes what has this key the first time, and remembers the result. */
  once(key: string, write: () => string): string;
}

/** Wraps Markdown among the plain words of a message. */
interface Written {
  markdown: string;
}

/** Makes a writer for one page or for many. It remembers what pages repeat: addresses, labels and cards. */
export function createWriter({ words, toUrl }: MarkdownOptions): Writer {
  const separator = say(words, 'list.separator');
  const destinations = new Map<string, string>();
  const labels = new Map<MessageId, string>();
  const written = new Map<string, string>();
  /** The plain words of messages. There are a few hundred. */
  const pieces = new Map<string, string>();
  const list = (items: readonly string[]) => items.filter((item) => item !== '').join(separator);
  /** Empty if a link must not lead there. */
  const toDestination = (href: string): string => {
    if (!isSafeUrl(href)) return '';
    return escapeUrl(/^\/(?!\/)/.test(href) ? toUrl(href) : href);
  };
  const linkAround = (markdown: string, href: string | undefined): string => {
    if (href === undefined || href.startsWith('#')) return markdown;
    const destination = getOrAdd(destinations, href, toDestination);
    return destination === '' ? markdown : `[${markdown}](${destination})`;
  };
  const link = (text: string, href: string | undefined) => linkAround(escapeText(text), href);
  const name = (to: Link) => link(to.name, to.href);
  return {
    words,
    text: escapeText,
    say: (id, ...parts) =>
      parts.length > 0
        ? escapeText(say(words, id, ...parts))
        : getOrAdd(labels, id, () => escapeText(say(words, id, ...parts))),
    phrase<Id extends MessageId>(id: Id, ...[parts = {}]: readonly [parts?: Record<string, string>]) {
      const values = Object.fromEntries(
        Object.entries<string>(parts).map(([part, markdown]) => [part, { markdown }]),
      );
      const content = sayParts<Id, Written>(words, id, ...([values] as unknown as MessageParts<Id, Written>));
      return content
        .map((part) => (typeof part === 'string' ? getOrAdd(pieces, part, escapeWords) : part.markdown))
        .join('');
    },
    link,
    linkAround,
    name,
    names: (links) => list(links.map(name)),
    lessons: (links) => list(links.map(({ title, url }) => link(title, url))),
    documents: (documents) => documents.map(({ title, href }) => link(title, href)),
    parts: (parts) =>
      parts.map((part) => (typeof part === 'string' ? escapeWords(part) : name(part))).join(''),
    date: (date) => escapeText(showDate(words, date)),
    list,
    once: (key, write) => getOrAdd(written, key, write),
  };
}

/** Words between links keep the spaces around them. */
function escapeWords(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before && ' '}${escapeText(inner)}${after && ' '}`;
}
