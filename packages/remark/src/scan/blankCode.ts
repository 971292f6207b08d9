import type { Nodes, Root } from 'mdast';
import { GAP } from '../grammar/gaps.js';

type Range = [start: number, end: number];

/** The head of a directive: braces behind it are attributes. */
const HEAD = new RegExp(`:${GAP}*[A-Za-z][\\w-]*(?:${GAP}*\\[[^\\]\\r\\n]*\\])?${GAP}*$`);
/** An opening or closing tag of JSX, which may go over several lines. */
const TAG = /<\/?[A-Za-z][\w.:-]*(?:\s[^<>]*)?>/g;
/** A block of imports and exports ends at a blank line. */
const ESM = /(?<![^\r\n])(?:import|export)[ {*][^\r\n]*(?:\r?\n(?![ \t]*\r?\n)[^\r\n]+)*/g;
/** Beginnings and ends of comments. */
const COMMENTS: [opening: RegExp, closing: RegExp][] = [
  [/<!--/g, /-->/g],
  [/\{\s*\/\*/g, /\*\/(?:\s*\})?/g],
];

/**
 * Replaces comments, expressions, tags, imports and exports of MDX by spaces, where they do not stand in code. For a text that is no valid MDX to
 * us: a directive in a comment is none, whatever else is wrong with the text. No character moves. Linear.
 *
 * @param parse parser of the Markdown inside of MDX, which finds the code
 */
export function blankCode(source: string, parse: (text: string) => Root): string {
  const isCode = toTest(codeRanges(parse(source)));
  const outside = (ranges: Range[]) => ranges.filter(([start]) => !isCode(start));
  const comments = COMMENTS.flatMap(([opening, closing]) =>
    delimitedRanges(source, opening, closing, isCode),
  );
  const withoutComments = blank(source, comments);
  return blank(
    withoutComments,
    outside([
      ...matchRanges(withoutComments, ESM).filter(([start]) => beginsBlock(withoutComments, start)),
      ...expressionRanges(withoutComments, isCode),
      ...matchRanges(withoutComments, TAG),
    ]),
  );
}

const matchRanges = (text: string, pattern: RegExp): Range[] =>
  Array.from(text.matchAll(pattern), ({ 0: { length }, index }): Range => [index, index + length]);

/** From each opening that is not in code to the closing behind it. Where one has no closing, those behind it have none either. */
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

/** Whether nothing but a blank line, front matter or the beginning of the text is above. */
const beginsBlock = (text: string, start: number): boolean =>
  /(?:^|\n[ \t]*\r?\n|---[ \t]*\r?\n)$/.test(text.slice(Math.max(0, start - 200), start));

/** Braces and what is in them, without those of directives and those that are escaped or never closed. */
function expressionRanges(text: string, isCode: (offset: number) => boolean): Range[] {
  const ranges: Range[] = [];
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/(?<!\\)[{}]/g)) {
    if (isCode(index)) continue;
    if (brace === '{') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && !HEAD.test(lineBefore(text, start))) ranges.push([start, index + 1]);
  }
  return ranges;
}

/** The line up to an offset, as far as the head of a directive can reach. */
function lineBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 300), offset);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
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

/** Tests whether an offset is in one of the ranges, which are in the order of the text and apart from each other. */
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
  let done = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}
