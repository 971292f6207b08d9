import type { Nodes } from 'mdast';
import type { Place } from 'persona-registry';
import type { DirectiveNode, DirectiveParts, SourceDocument } from './directive.js';
import { type PositionedNode, placeWithin, sourceOf } from './place.js';

/** A block without its closing line. */
export interface UnclosedBlock {
  node: DirectiveNode;
  /** Place of a closing line that belongs to the list, quote or table above it. Formatters put it there if there is no blank line before it. */
  misplacedEnd?: Place;
}

/**
 * Finds a block whose closing line is missing or misplaced: this container, or the last one inside it. In the second case, the closing line of the inner
 * block has closed this one too early. Only the source shows this, not the tree.
 */
export function findUnclosed({ form, node, document }: DirectiveParts): UnclosedBlock | undefined {
  const unclosed = form === 'container' ? findUnclosedNode(node, document) : undefined;
  if (unclosed === undefined) return undefined;
  const misplacedEnd = findMisplacedEnd(node, document);
  return misplacedEnd === undefined ? { node: unclosed } : { node, misplacedEnd };
}

function findUnclosedNode(node: DirectiveNode, document: SourceDocument): DirectiveNode | undefined {
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

/** Whether the last line of a block closes it: with at least as many colons as at the start, after indentation and `>`, and not as part of a text. */
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

/** Returns the last text in a block, at any depth, or an empty node if the block does not end with text. */
function lastText(node: DirectiveNode): PositionedNode {
  let last: Nodes = node;
  for (let next: Nodes | undefined = node; next !== undefined; ) {
    last = next;
    next = 'children' in next ? next.children.at(-1) : undefined;
  }
  return last.type === 'text' ? last : {};
}

const colonsOf = (source: string): number => /^:+/.exec(source)?.[0].length ?? 3;

/** Finds the first line of the block that looks like its end but is text. Ignores lines of inner blocks. */
function findMisplacedEnd(node: DirectiveNode, document: SourceDocument): Place | undefined {
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

/** Returns the first and last lines of all inner blocks, at any depth. */
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
