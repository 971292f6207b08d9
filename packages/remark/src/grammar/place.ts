import type { Place } from 'persona-registry';
import type { SourceDocument } from './directive.js';

interface Point {
  line: number;
  column: number;
  offset?: number | undefined;
}

/** The part of a unist node that holds its position. */
export interface PositionedNode {
  position?: { start: Point; end: Point } | undefined;
}

/** Returns the start of a node. */
export function placeOf(node: PositionedNode, document: SourceDocument): Place {
  const start = node.position?.start;
  return start ? { file: document.file, line: start.line, column: start.column } : { file: document.file };
}

/** `docs/intro.md:12:3` */
export function writePlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
}

/** Returns the source text of a node, or an empty string if the source is unknown. */
export function sourceOf(node: PositionedNode, document: SourceDocument): string {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? '' : document.source.slice(start, end);
}

/** Returns the place that is `offset` UTF-16 code units after the start of the node, in its source. */
export function placeWithin(node: PositionedNode, offset: number, document: SourceDocument): Place {
  const place = placeOf(node, document);
  if (place.line === undefined || place.column === undefined) return place;
  const lines = sourceOf(node, document)
    .slice(0, offset)
    .split(/\r\n|\r|\n/);
  const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? place.column : 1);
  return { file: place.file, line: place.line + lines.length - 1, column };
}
