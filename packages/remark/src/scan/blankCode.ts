import type { Nodes, Root } from 'mdast';
import { GAP } from '../grammar/gaps.js';

export type Range = [start: number, end: number];

/** The head of a directive. Braces after it are attributes. */
const HEAD = new RegExp(`:${GAP}*[A-Za-z][\\w-]*(?:${GAP}*\\[[^\\]\\r\\n]*\\])?${GAP}*$`);
/** An opening or closing JSX tag, which may have several lines. */
const TAG = /<\/?[A-Za-z][\w.:-]*(?:\s[^<>]*)?>/g;
/** A block of imports and exports, up to a blank line. */
const ESM = /(?<![^\r\n])(?:import|export)[ {*][^\r\n]*(?:\r?\n(?![ \t]*\r?\n)[^\r\n]+)*/g;
type Delimiters = [opening: RegExp, closing: RegExp];
const HTML_COMMENT: Delimiters = [/<!--/g, /-->/g];
const MDX_COMMENT: Delimiters = [/\{\s*\/\*/g, /\*\/(?:\s*\})?/g];

/**
 * Replaces comments, expressions, tags, imports and exports of MDX by spaces, unless they are in code. This is for a text that is not valid MDX for us,
 * because a directive in a comment must be ignored in spite of other mistakes. No character moves. Takes linear time.
 *
 * @param parse parser of the Markdown inside of MDX, which finds the code
 */
export function blankCode(source: string, parse: (text: string) => Root): string {
  const tree = parse(source);
  const isCode = toTest(codeRanges(tree));
  const withoutCode = (ranges: Range[]) => ranges.filter(([start]) => !isCode(start));
  const withoutComments = blank(source, [
    ...listHtmlComments(source, tree),
    ...delimitedRanges(source, ...MDX_COMMENT, isCode),
  ]);
  return blank(
    withoutComments,
    withoutCode([
      ...esmRanges(withoutComments),
      ...expressionRanges(withoutComments, isCode),
      ...matchRanges(withoutComments, TAG),
    ]),
  );
}

/** Finds `<!-- … -->` outside of code. The tree is that of the source. */
export const listHtmlComments = (source: string, tree: Root): Range[] =>
  delimitedRanges(source, ...HTML_COMMENT, toTest(codeRanges(tree)));

/** Finds the comments in braces, and the imports and exports, in MDX that does not parse. The tree is that of the Markdown in it. */
export function listMdxCode(source: string, tree: Root): Range[] {
  const isCode = toTest(codeRanges(tree));
  return [
    ...delimitedRanges(source, ...MDX_COMMENT, isCode),
    ...esmRanges(source).filter(([start]) => !isCode(start)),
  ];
}

const esmRanges = (text: string): Range[] =>
  matchRanges(text, ESM).filter(([start]) => beginsBlock(text, start));

const matchRanges = (text: string, pattern: RegExp): Range[] =>
  Array.from(text.matchAll(pattern), ({ 0: { length }, index }): Range => [index, index + length]);

/** Finds the ranges from each opening outside code to the next closing. After an opening without a closing, no later opening can have one. */
function delimitedRanges(
  text: string,
  opening: RegExp,
  closing: RegExp,
  isCode: (offset: number) => boolean,
): Range[] {
  const ranges: Range[] = [];
  const openings = new RegExp(opening);
  const closings = new RegExp(closing);
  for (let start = openings.exec(text); start !== null; start = openings.exec(text)) {
    if (isCode(start.index)) continue;
    closings.lastIndex = openings.lastIndex;
    if (closings.exec(text) === null) break;
    ranges.push([start.index, closings.lastIndex]);
    openings.lastIndex = closings.lastIndex;
  }
  return ranges;
}

/** Whether an offset is directly after a blank line, after front matter, or at the start of the text. */
const beginsBlock = (text: string, start: number): boolean =>
  /(?:^|\n[ \t]*\r?\n|---[ \t]*\r?\n)$/.test(text.slice(Math.max(0, start - 200), start));

/** Finds braces with their content, except those of directives, and except escaped or unclosed braces. */
function expressionRanges(text: string, isCode: (offset: number) => boolean): Range[] {
  const ranges: Range[] = [];
  const openBraces: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/(?<!\\)[{}]/g)) {
    if (isCode(index)) continue;
    if (brace === '{') {
      openBraces.push(index);
      continue;
    }
    const start = openBraces.pop();
    if (start !== undefined && !HEAD.test(lineBefore(text, start))) ranges.push([start, index + 1]);
  }
  return ranges;
}

/** Returns the line up to an offset, at most as long as the head of a directive. */
function lineBefore(text: string, offset: number): string {
  const textBefore = text.slice(Math.max(0, offset - 300), offset);
  return textBefore.slice(Math.max(textBefore.lastIndexOf('\n'), textBefore.lastIndexOf('\r')) + 1);
}

function codeRanges(tree: Root): Range[] {
  const ranges: Range[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { start, end } = node.position ?? {};
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml') {
      if (start?.offset !== undefined && end?.offset !== undefined) ranges.push([start.offset, end.offset]);
    } else if ('children' in node) stack.push(...node.children.toReversed());
  }
  return ranges;
}

/** Returns a function that tests whether an offset is in one of the ranges. The ranges must be in order and must not overlap. */
function toTest(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.[1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

/** Replaces the ranges by spaces, and keeps line ends. The ranges may overlap. */
function blank(text: string, ranges: readonly Range[]): string {
  let result = '';
  let position = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    result += text.slice(position, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
    position = end;
  }
  return result + text.slice(position);
}
