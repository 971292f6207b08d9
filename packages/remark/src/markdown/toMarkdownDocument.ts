import type { Nodes, Root } from 'mdast';
import {
  escapeText,
  type MarkdownOptions,
  type MarkdownViewOptions,
  toMarkdownView,
  type View,
  type ViewRequest,
} from 'persona-registry';
import { readDocument, type Use } from '../document/readDocument.js';
import type { SourceDocument, ViewReading } from '../grammar/directive.js';
import { findImports } from '../scan/findImports.js';
import { mentionsDirective } from '../scan/mentionsDirective.js';
import { type ParsedMarkdown, parseMarkdown } from '../scan/parseMarkdown.js';
import type { MarkdownInput } from '../scan/scanMarkdown.js';
import { requestsOf } from '../transform/requestsOf.js';
import { createOffsetMap } from './createOffsetMap.js';
import { listHidden } from './listHidden.js';
import { canMove, listPartials, type PartialTag } from './listPartials.js';

export interface MarkdownDocumentInput extends MarkdownInput, MarkdownOptions {
  /** Returns the view of a request, made by `toView` of `persona-registry`. */
  resolveView(request: ViewRequest): View;
  /**
   * Title of the page. The result then is a page of its own: it has no front matter, and nothing else that the author wrote for no reader, such as comments
   * (`listHidden`). It begins with the title, unless the document has a heading of the first level there. Without it, all of this stays as written.
   */
  title?: string;
  /**
   * Finds a Markdown file that the document imports, by its relative path. A page has its content in the place of its tag, if that means the same there.
   * `undefined`: the tag stays.
   */
  readPartial?(source: string): Omit<MarkdownDocumentInput, 'title'> | undefined;
}

/** Replaces a part of the text. Offsets are those of the text as written. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Writes out the directives of a document: each is replaced by Markdown of what it shows, so that programs read what people read. All else stays as
 * written, byte for byte. In place of a directive with a mistake is what the page shows there: the mistake, and the blocks in the directive that are no
 * fields. Reads no file, and never throws.
 *
 * @returns `undefined` for a document without our directives. Those of an imported file count where a page has its content.
 */
export function toMarkdownDocument(input: MarkdownDocumentInput): string | undefined {
  const isPage = input.title !== undefined;
  if (!mayHaveDirective(input, isPage)) return undefined;
  const reading = parseText(input);
  const place: Place = { input, isPage, level: 1, isFolderKept: true };
  return hasUse(reading, place) ? toText(reading, place) : undefined;
}

/** Whether a directive may be in the text or, for a page, in a file that it imports. A quick look, because most documents have none. */
const mayHaveDirective = ({ text, readPartial }: MarkdownDocumentInput, isPage: boolean): boolean =>
  mentionsDirective(text) ||
  (isPage &&
    findImports(text).some((source) => {
      const partial = readPartial?.(source);
      return partial !== undefined && mayHaveDirective(partial, true);
    }));

const hasUse = (reading: Reading, place: Place): boolean =>
  reading.uses.length > 0 ||
  (place.isPage &&
    listPartials(reading.parsed.tree).some((tag) => {
      const part = readPart(tag, reading, place);
      return part !== undefined && hasUse(part.reading, part.place);
    }));

interface Reading {
  parsed: ParsedMarkdown;
  document: SourceDocument;
  /** The text as written. */
  written: string;
  uses: ShownUse[];
  /** Offset in the text as written, of one in the compiled text. */
  toOffset(offset: number): number;
  place(node: Nodes): Range;
}

function parseText({ text, file, format, syntax }: MarkdownInput): Reading {
  const written = text.replace(/^\uFEFF/, '');
  const parsed = parseMarkdown(written, format, syntax);
  const document: SourceDocument = { file, source: parsed.source };
  const toOffset = createOffsetMap(parsed.source, written);
  return {
    parsed,
    document,
    written,
    toOffset,
    uses: readDocument(parsed.tree, document).uses.filter(isShown),
    place: ({ position }) => ({
      start: toOffset(position?.start.offset ?? 0),
      end: toOffset(position?.end.offset ?? 0),
    }),
  };
}

interface Place {
  input: MarkdownDocumentInput;
  /** Whether the text is a page, or a part of one. What the author wrote for no reader then is left out. */
  isPage: boolean;
  /** Level of the heading above the text. */
  level: number;
  /** Whether the text is in the folder of the document, so that relative addresses mean the same. */
  isFolderKept: boolean;
}

function toText(reading: Reading, where: Place): string {
  const { parsed, written, uses, toOffset, place } = reading;
  const { tree } = parsed;
  const { isPage, level, input } = where;
  const hidden = (isPage ? listHidden(parsed) : []).map(([start, end]) =>
    toRemoval(written, { start: toOffset(start), end: toOffset(end) }),
  );
  const levelAt = createLevels(tree, place, level);
  const edits = uses.flatMap((use) => toEdits(use, { ...reading, input, levelAt }));
  const partLevelAt = createLevels(tree, place, level);
  const parts = (isPage ? listPartials(tree) : []).flatMap((tag) =>
    toPartEdits(tag, reading, { ...where, level: partLevelAt(place(tag.node).start) }),
  );
  const newline = written.includes('\r\n') ? '\r\n' : '\n';
  return applyEdits(
    written,
    [...(isPage ? toHead(tree, input.title, reading) : []), ...hidden, ...parts, ...edits],
    newline,
  );
}

/** Reads an imported file whose content can stand in the place of its tag: nothing else is in the line, and it means the same there. */
function readPart(
  { node, source }: PartialTag,
  { written, place }: Pick<Reading, 'written' | 'place'>,
  where: Place,
): { reading: Reading; place: Place } | undefined {
  const { start, end } = place(node);
  if (toLineStart(written, start) !== start || !/^[ \t]*(?:\r?\n|$)/.test(written.slice(end)))
    return undefined;
  const input = where.input.readPartial?.(source);
  if (input === undefined) return undefined;
  const reading = parseText(input);
  const isFolderKept = where.isFolderKept && /^\.\/[^/]+$/.test(source);
  const { parsed } = reading;
  if (parsed.isBrokenMdx || !canMove(parsed, isFolderKept)) return undefined;
  return { reading, place: { ...where, input, isFolderKept } };
}

/** Writes the content of an imported file in the place of its tag. */
function toPartEdits(
  tag: PartialTag,
  { written, place }: Pick<Reading, 'written' | 'place'>,
  where: Place,
): Edit[] {
  const part = readPart(tag, { written, place }, where);
  if (part === undefined) return [];
  const { start, end } = place(tag.node);
  const lineStart = toLineStart(written, start);
  const text = toText(part.reading, part.place)
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  const opening = isBlank(lineBefore(written, lineStart)) ? '' : '\n';
  const closing = isBlank(lineAfter(written, end)) ? '' : '\n';
  return [{ start, end, text: `${opening}${text}${closing}` }];
}

interface Range {
  start: number;
  end: number;
}

type ShownUse = Use & { reading: ViewReading };

const isShown = (use: Use): use is ShownUse => use.reading.type === 'view' && use.node.position !== undefined;

interface Context extends Pick<Reading, 'document' | 'written' | 'place'> {
  input: MarkdownDocumentInput;
  levelAt(offset: number): number;
}

function toEdits(use: ShownUse, context: Context): Edit[] {
  const { input, document, written, place, levelAt } = context;
  const { node, reading } = use;
  const { start, end } = place(node);
  const { label, showName } = reading;
  const views = requestsOf(use, document).map(({ request }) => input.resolveView(request));
  const options: MarkdownViewOptions = { words: input.words, toUrl: input.toUrl };
  if (node.type === 'textDirective') {
    const [first] = label?.nodes ?? [];
    const last = label?.nodes.at(-1);
    if (!showName && first && last) options.linkLabel = LABEL;
    const text = views.map((view) => toMarkdownView(view, options)).join(' ');
    const [opening = '', closing] = text.split(LABEL);
    if (closing === undefined || !first || !last) return [{ start, end, text: opening }];
    // The label stays in its place. It may have edits of its own.
    return [
      { start, end: place(first).start, text: opening },
      { start: place(last).end, end, text: closing },
    ];
  }
  if (label !== undefined) options.label = label.text;
  const lineStart = toLineStart(written, start);
  const before = written.slice(lineStart, start);
  // The next lines of a list or a quote begin with its indentation and its marks.
  const prefix = before.replace(/[^>\s]/g, ' ');
  // Lists and quotes have no sections.
  if (before === '') options.level = Math.min(levelAt(start) + 1, 6);
  const blocks = views.map((view) => toMarkdownView(view, options)).filter((block) => block !== '');
  const lines = blocks.join('\n\n').split('\n');
  const block = lines.map((line, index) => (index === 0 ? line : `${prefix}${line}`.trimEnd())).join('\n');
  const opening = isBlank(before) && !isBlank(lineBefore(written, lineStart)) ? `\n${prefix}` : '';
  const closing = isBlank(lineAfter(written, end)) ? '' : `\n${prefix.trimEnd()}`;
  const kept = reading.content.map((child) => ({ child, ...place(child) }));
  const [firstKept] = kept;
  if (firstKept === undefined) return [{ start, end, text: `${opening}${block}${closing}` }];

  // The notes stay as written, after the view. What is between two notes and is none of them is left out.
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  const gap = `\n${prefix.trimEnd()}\n`;
  const gaps = kept.slice(1).flatMap((next, index): Edit[] => {
    const previous = kept[index];
    if (!previous || children.indexOf(next.child) === children.indexOf(previous.child) + 1) return [];
    return [{ start: previous.end, end: toLineStart(written, next.start), text: gap }];
  });
  return [
    { start, end: toLineStart(written, firstKept.start), text: `${opening}${block}${gap}` },
    ...gaps,
    { start: kept.at(-1)?.end ?? end, end, text: closing },
  ];
}

/** Stands for the label of a link. No Markdown contains this character. */
const LABEL = '\u0000';

/**
 * Removes a part that no reader sees. Lines that are empty then go, too, and the blocks before and after them stay apart. In a line with more, no blanks
 * remain that would be another syntax: at its end they would be a break, at its begin code.
 */
function toRemoval(text: string, { start, end }: Range): Edit {
  const lineStart = toLineStart(text, start);
  const before = text.slice(lineStart, start);
  const rest = /[ \t]*\r?(?:\n|$)/y;
  rest.lastIndex = end;
  const isLast = rest.test(text);
  if (isLast && before.trim() === '') {
    const blankLines = /(?:[ \t]*\r?\n)*/y;
    blankLines.lastIndex = rest.lastIndex;
    blankLines.test(text);
    const isApart = isBlank(lineBefore(text, lineStart)) || blankLines.lastIndex === text.length;
    return { start: lineStart, end: blankLines.lastIndex, text: isApart ? '' : '\n' };
  }
  const blanksBefore = isLast ? before.length - before.trimEnd().length : 0;
  const blanks = /[ \t]*/y;
  blanks.lastIndex = end;
  if (!isLast && (before === '' || /\s$/.test(before))) blanks.test(text);
  return { start: start - blanksBefore, end: blanks.lastIndex, text: '' };
}

const toLineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Whether there is nothing in a line but the marks of quotes. */
const isBlank = (line: string): boolean => /^[\s>]*$/.test(line);

const lineBefore = (text: string, lineStart: number): string =>
  lineStart === 0 ? '' : text.slice(toLineStart(text, lineStart - 1), lineStart - 1);

function lineAfter(text: string, end: number): string {
  const next = text.indexOf('\n', end);
  if (next === -1) return '';
  const last = text.indexOf('\n', next + 1);
  return text.slice(next + 1, last === -1 ? text.length : last);
}

/** Returns the level of the last heading before an offset. Offsets are asked for in ascending order. Before the first heading, `level` is returned. */
function createLevels(tree: Root, place: (node: Nodes) => Range, level: number): (offset: number) => number {
  const headings = tree.children.flatMap((node) =>
    node.type === 'heading' ? [{ start: place(node).start, depth: node.depth }] : [],
  );
  let index = 0;
  let current = level;
  return (offset) => {
    for (let next = headings[index]; next !== undefined && next.start < offset; next = headings[++index])
      current = next.depth;
    return current;
  };
}

/** Removes the front matter, and writes the title if there is one and the document does not begin with it. */
function toHead(
  tree: Root,
  title: string | undefined,
  { written, place }: Pick<Reading, 'written' | 'place'>,
): Edit[] {
  const [matter] = tree.children;
  const matterEnd = matter?.type === 'yaml' ? place(matter).end : 0;
  const end = matterEnd + (/^\s*\n/.exec(written.slice(matterEnd))?.[0].length ?? 0);
  const first = tree.children.find((node) => !isSilent(node));
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  return [{ start: 0, end, text: hasTitle || title === undefined ? '' : `# ${escapeText(title)}\n\n` }];
}

/** Nodes of MDX and comments show nothing. */
const isSilent = ({ type }: Nodes): boolean =>
  type === 'yaml' || type === 'mdxjsEsm' || (type as string) === 'comment';

/** Applies edits in order. One inside of another one has no effect. New lines end as the lines of the document do. */
function applyEdits(text: string, edits: readonly Edit[], newline: string): string {
  let result = '';
  let position = 0;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < position && end <= position) continue;
    result += text.slice(position, start) + inserted.replaceAll('\n', newline);
    position = Math.max(position, end);
  }
  return result + text.slice(position);
}
