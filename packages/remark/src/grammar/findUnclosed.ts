import type { Nodes } from 'mdast';
import type { Place } from 'persona-registry';
import type { DirectiveNode, DirectiveParts, SourceDocument } from './directive.js';
import { type PositionedNode, placeWithin, sourceOf } from './place.js';

/** A block without its closing line. */
export interface Unclosed {
  node: DirectiveNode;
  /** A closing line that belongs to the list, quote or table above it. Formatters put it there when no blank line stands before it. */
  misplaced?: Place;
}

/**
 * The block that runs on to the end because its closing line is missing or misplaced: this container, or the last one inside it, whose closing
 * line then has ended this one too early. The tree does not tell; the source does.
 */
export function findUnclosed({ form, node, document }: DirectiveParts): Unclosed | undefined {
  const unclosed = form === 'container' ? findRunaway(node, document) : undefined;
  if (unclosed === undefined) return undefined;
  const misplaced = findMisplaced(node, document);
  return misplaced === undefined ? { node: unclosed } : { node, misplaced };
}

function findRunaway(node: DirectiveNode, document: SourceDocument): DirectiveNode | undefined {
  let unclosed = isClosed(node, document) ? undefined : node;
  for (
    let last: Nodes | undefined = node;
    last !== undefined;
    last = 'children' in last ? last.children.at(-1) : undefined
  ) {
    if (unclosed === undefined && last.type === 'containerDirective' && !isClosed(last, document))
      unclosed = last;
  }
  return unclosed;
}

/** Indentation and `>` may stand before the closing colons, of which there must be as many as at the opening. No text holds them. */
function isClosed(node: DirectiveNode, document: SourceDocument): boolean {
  const source = sourceOf(node, document);
  if (source === '') return true;
  const lastLine = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1);
  const closing = /^[\s>]*(:+)\s*$/.exec(lastLine)?.[1];
  return (
    closing !== undefined &&
    lastLine !== source &&
    closing.length >= colonsOf(source) &&
    !sourceOf(lastText(node), document).trimEnd().endsWith(closing)
  );
}

/** The last text in a block, however deep, if text is what the block ends with. */
function lastText(node: DirectiveNode): PositionedNode {
  let last: Nodes = node;
  for (let next: Nodes | undefined = node; next !== undefined; ) {
    last = next;
    next = 'children' in next ? next.children.at(-1) : undefined;
  }
  return last.type === 'text' ? last : {};
}

const colonsOf = (source: string): number => /^:+/.exec(source)?.[0].length ?? 3;

/** The first line of the block, outside of the blocks in it, that looks like its end and is text. */
function findMisplaced(node: DirectiveNode, document: SourceDocument): Place | undefined {
  const source = sourceOf(node, document);
  const first = node.position?.start.line ?? 1;
  const last = node.position?.end.line;
  const inner = innerLines(node);
  for (const match of source.matchAll(/^[ \t>|]*(:{3,})[ \t|]*$/gm)) {
    const [line, colons = ''] = match;
    if (match.index === 0 || colons.length < colonsOf(source)) continue;
    const offset = match.index + line.indexOf(colons);
    const place = placeWithin(node, offset, document);
    const number = place.line ?? first;
    if (inner.some(([from, to]) => number >= from && number <= to)) continue;
    if (number === last && isClosed(node, document)) continue;
    return place;
  }
  return undefined;
}

/** First and last lines of the blocks inside of one, at any depth. */
function innerLines(node: DirectiveNode): [first: number, last: number][] {
  const lines: [number, number][] = [];
  const stack: Nodes[] = [...node.children];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'containerDirective') {
      if (next.position) lines.push([next.position.start.line, next.position.end.line]);
    } else if ('children' in next) stack.push(...next.children);
  }
  return lines;
}
