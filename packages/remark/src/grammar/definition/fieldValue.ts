import type { Image, Link, ListItem, Nodes } from 'mdast';
import { type LearnInput, normalizeList, type Place } from 'persona-registry';
import type { SourceDocument } from '../directive.js';
import { placeOf, placeWithin, sourceOf } from '../place.js';
import { collapse, joinParts, type TextPart, toPlainText, toTextParts } from '../toTextParts.js';

/** One item of a defining list, `* **Team**: AI Team`, taken apart. */
export interface FieldValue {
  /** The bold text, without its colon. */
  label: string;
  /** The text behind the label, then each paragraph or nested item. Those with neither text nor address are left out. */
  lines: readonly TextPart[][];
  /** Where the value begins. */
  place: Place;
}

/** What *Introduction to Personas in AI* writes where there is nothing. */
const NOTHING = /^[-–—]?$/;
const SEPARATOR = /^[\s:]*/;

/** `undefined` when the item does not begin with bold text. */
export function toFieldValue(item: ListItem, document: SourceDocument): FieldValue | undefined {
  const [paragraph, ...blocks] = item.children;
  const [strong, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (strong?.type !== 'strong') return undefined;
  const inline = toTextParts(rest, document);
  const lines = [withoutSeparator(inline), ...toLines(blocks, document)].map(withoutFence);
  return {
    label: toPlainText(strong.children, document).replace(/\s*:$/, ''),
    lines: lines.filter((line) => joinParts(line).trim() !== '' || line.some(({ link }) => link?.url)),
    place: placeOfValue([...rest, ...blocks], document) ?? placeOf(item, document),
  };
}

/** The colon may stand outside the bold text, and `:Alice` without a space even parses as a directive. */
function withoutSeparator(parts: readonly TextPart[]): TextPart[] {
  const [first, ...rest] = parts;
  return first === undefined ? [] : [{ ...first, text: first.text.replace(SEPARATOR, '') }, ...rest];
}

/** A line of colons that a formatter moved into the list is the end of the block, and no text of its last field. */
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

/** Each paragraph, however deeply nested; of other blocks, their text. */
function toLines(blocks: readonly Nodes[], document: SourceDocument): TextPart[][] {
  const lines: TextPart[][] = [];
  const stack = blocks.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('children' in node) || node.type === 'paragraph') lines.push(toTextParts([node], document));
    else stack.push(...node.children.toReversed());
  }
  return lines;
}

/** All words of the value. `undefined` when there are none, or a dash. */
export function asText({ lines }: FieldValue): string | undefined {
  return orNothing(lines.map((line) => collapse(joinParts(line))).join(', '));
}

/** As text, without the `[More info]()` with which that article points to what the page shows anyway. */
export function asProse({ lines }: FieldValue): string | undefined {
  const isPointer = ({ text, link }: TextPart) => link?.url === '' && /^more info$/i.test(text.trim());
  const words = lines.map((line) => collapse(joinParts(line.filter((part) => !isPointer(part)))));
  return orNothing(words.filter((text) => text !== '').join(', '));
}

const orNothing = (text: string) => (NOTHING.test(text) ? undefined : text);

/** The items of a comma list or of nested items. A link is one item, whatever is in it. */
export function asList({ lines }: FieldValue): string[] | undefined {
  const items = lines.flatMap((line) => normalizeList(line.map(quoteLink).join(''))).map(collapse);
  return items.length > 0 ? items : undefined;
}

const quoteLink = ({ text, link }: TextPart) =>
  link !== undefined && text.includes(',') && !text.includes('"') ? `"${text}"` : text;

/**
 * The links of the value, and the lines that have none: they cannot be learning links unless they are an address. Empty links stand for the
 * links that are there anyway.
 */
export function asLinks({ lines }: FieldValue): { links: LearnInput[]; strays: string[] } {
  const links: LearnInput[] = [];
  const strays: string[] = [];
  for (const line of lines) {
    const linked = mergeLinks(line);
    for (const { text, url } of linked) {
      if (url !== '') links.push(text === '' || text === url ? { url } : { title: text, url });
    }
    if (linked.length > 0) continue;
    for (const item of normalizeList(joinParts(line))) {
      if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(item)) links.push({ url: item });
      else strays.push(item);
    }
  }
  return { links, strays };
}

/** A link with markup in its text comes as several parts. */
function mergeLinks(line: readonly TextPart[]): { text: string; url: string }[] {
  const texts = new Map<Link | Image, string>();
  for (const { text, link } of line) {
    if (link !== undefined) texts.set(link, (texts.get(link) ?? '') + text);
  }
  return [...texts].map(([{ url }, text]) => ({ text: collapse(text), url }));
}
