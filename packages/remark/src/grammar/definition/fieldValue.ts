import type { Image, Link, ListItem, Nodes } from 'mdast';
import { type LearnInput, normalizeList, type Place } from 'persona-registry';
import type { SourceDocument } from '../directive.js';
import { placeOf, placeWithin, sourceOf } from '../place.js';
import { collapse, joinParts, type TextPart, toPlainText, toTextParts } from '../toTextParts.js';

/** The parts of one item in a defining list, such as `* **Team**: AI Team`. */
export interface FieldValue {
  /** The bold text, without its colon. */
  label: string;
  /** The text after the label, then each paragraph or nested item. Lines without text and address are removed. */
  lines: readonly TextPart[][];
  /** Start of the value. */
  place: Place;
}

/** Spellings of an empty value in *Introduction to Personas in AI*. */
const NOTHING = /^[-–—]?$/;
const SEPARATOR = /^[\s:]*/;

/** Reads one item. Returns `undefined` if it does not begin with bold text. */
export function toFieldValue(item: ListItem, document: SourceDocument): FieldValue | undefined {
  const [paragraph, ...blocks] = item.children;
  const inlines = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const [strong, ...rest] = isOnlySymbols(inlines[0]) ? inlines.slice(1) : inlines;
  if (strong?.type !== 'strong') return undefined;
  const inline = toTextParts(rest, document);
  const lines = [withoutSeparator(inline), ...toLines(blocks, document)].map(withoutFence);
  return {
    label: toPlainText(strong.children, document).replace(/\s*:$/, ''),
    lines: lines.filter((line) => joinParts(line).trim() !== '' || line.some(({ link }) => link?.url)),
    place: placeOfValue([...rest, ...blocks], document) ?? placeOf(item, document),
  };
}

/** Cards have a symbol in front of a field, as a bullet: 🔹. */
const isOnlySymbols = (node: Nodes | undefined): boolean =>
  node?.type === 'text' && /^[\p{S}\p{M}\s]+$/u.test(node.value);

/** Removes the colon, because it may be outside the bold text. `:Alice` without a space even parses as a directive. */
function withoutSeparator(parts: readonly TextPart[]): TextPart[] {
  const [first, ...rest] = parts;
  return first === undefined ? [] : [{ ...first, text: first.text.replace(SEPARATOR, '') }, ...rest];
}

/** Removes a line of colons, which a formatter moved into the list. It is the end of the block, not text of its last field. */
const withoutFence = (parts: readonly TextPart[]): TextPart[] =>
  parts.map((part) => (part.text.includes(':::') ? { ...part, text: part.text.replace(FENCE, '') } : part));

const FENCE = /(?:^|\s):{3,}\s*$/;

function placeOfValue(nodes: readonly Nodes[], document: SourceDocument): Place | undefined {
  for (const node of nodes) {
    const source = sourceOf(node, document);
    const start = SEPARATOR.exec(source)?.[0].length ?? 0;
    if (source === '' || start < source.length) return placeWithin(node, start, document);
  }
  return undefined;
}

/** Returns each paragraph as a line, at any depth, and the text of other blocks. */
function toLines(blocks: readonly Nodes[], document: SourceDocument): TextPart[][] {
  const lines: TextPart[][] = [];
  const stack = blocks.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('children' in node) || node.type === 'paragraph') lines.push(toTextParts([node], document));
    else stack.push(...node.children.toReversed());
  }
  return lines;
}

/** Returns all text of the value, or `undefined` if it is empty or a dash. */
export function asText({ lines }: FieldValue): string | undefined {
  return orNothing(lines.map((line) => collapse(joinParts(line))).join(', '));
}

/** Returns the value as text, without `[More info]()`. In that article, this link refers to content that the page shows anyway. */
export function asProse({ lines }: FieldValue): string | undefined {
  const isPointer = ({ text, link }: TextPart) => link?.url === '' && /^more info$/i.test(text.trim());
  const words = lines.map((line) => collapse(joinParts(line.filter((part) => !isPointer(part)))));
  return orNothing(words.filter((text) => text !== '').join(', '));
}

const orNothing = (text: string) => (NOTHING.test(text) ? undefined : text);

/** Returns the items of a comma list or of a nested list. A link is one item, even with commas in its text. */
export function asList({ lines }: FieldValue): string[] | undefined {
  const items = lines.flatMap((line) => normalizeList(line.map(quoteLink).join(''))).map(collapse);
  return items.length > 0 ? items : undefined;
}

/** Returns each line as one item, because sentences have commas. */
export function asSentences({ lines }: FieldValue): string[] | undefined {
  const items = lines.map((line) => collapse(joinParts(line))).filter((text) => !NOTHING.test(text));
  return items.length > 0 ? items : undefined;
}

/** Returns the lines as paragraphs of Markdown. Links stay links. */
export function asParagraphs({ lines }: FieldValue): string | undefined {
  const paragraphs = lines.map((line) => collapse(toMarkdown(line))).filter((text) => text !== '');
  return orNothing(paragraphs.join('\n\n'));
}

function toMarkdown(line: readonly TextPart[]): string {
  return line
    .map(({ text, link }) =>
      link !== undefined && link.type === 'link' && link.url !== '' ? `[${text}](<${link.url}>)` : text,
    )
    .join('');
}

const quoteLink = ({ text, link }: TextPart) =>
  link !== undefined && text.includes(',') && !text.includes('"') ? `"${text}"` : text;

/**
 * Returns the links of the value, and the items of lines without a link, unless an item is an address. Empty links are dropped, because the page shows
 * their targets anyway.
 */
export function asLinks({ lines }: FieldValue): { links: LearnInput[]; otherItems: string[] } {
  const links: LearnInput[] = [];
  const otherItems: string[] = [];
  for (const line of lines) {
    const lineLinks = mergeLinks(line);
    for (const { text, url } of lineLinks) {
      if (url !== '') links.push(text === '' || text === url ? { url } : { title: text, url });
    }
    if (lineLinks.length > 0) continue;
    for (const item of normalizeList(joinParts(line))) {
      if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(item)) links.push({ url: item });
      else otherItems.push(item);
    }
  }
  return { links, otherItems };
}

/** Joins the parts of each link, because a link with markup in its text has several parts. */
function mergeLinks(line: readonly TextPart[]): { text: string; url: string }[] {
  const texts = new Map<Link | Image, string>();
  for (const { text, link } of line) {
    if (link !== undefined) texts.set(link, (texts.get(link) ?? '') + text);
  }
  return [...texts].map(([{ url }, text]) => ({ text: collapse(text), url }));
}
