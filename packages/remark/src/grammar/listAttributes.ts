import type { DirectiveParts } from './directive.js';
import { sourceOf } from './place.js';

/** An attribute as it is written. An attribute that is written twice is there twice. */
export interface WrittenAttribute {
  name: string;
  /** Where its name begins, from the beginning of the directive. */
  start: number;
}

/** `#id`, `.class`, or a name, perhaps with a value. A value may contain what looks like a name. */
const ATTRIBUTE = /([#.])[^\s"'={}#.]*|([^\s"'={}#.][^\s"'={}]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'{}]+))?/g;

/** Lists the attributes of a directive in the order in which they are written. The list is empty if the source is unknown. */
export function listAttributes(parts: DirectiveParts): WrittenAttribute[] {
  const source = sourceOf(parts.node, parts.document);
  const opening = parts.form === 'container' ? (source.split(/[\r\n]/, 1)[0] ?? '') : source;
  const start = startOfAttributes(parts, opening);
  return Array.from(opening.slice(start).matchAll(ATTRIBUTE), ({ 1: shortcut, 2: name, index }) => ({
    name: name ?? (shortcut === '#' ? 'id' : 'class'),
    start: start + index,
  }));
}

/** Returns the offset after the label, because the label may contain braces. */
function startOfAttributes({ label, node }: DirectiveParts, opening: string): number {
  const start = node.position?.start.offset ?? 0;
  const labelEnd = label?.nodes.at(-1)?.position?.end.offset;
  const from = labelEnd === undefined ? 0 : labelEnd - start;
  const brace = opening.indexOf('{', from);
  return brace < 0 ? opening.length : brace;
}
