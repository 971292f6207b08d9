import type { DirectiveParts } from './directive.js';
import { sourceOf } from './place.js';

/**
 * Whether a container ends with its closing line. An unclosed one silently runs to the end of the document, or of the block around it, and
 * the tree does not tell; the source does. Indentation and `>` may stand before the closing colons.
 */
export function isClosed({ form, node, document }: DirectiveParts): boolean {
  const source = sourceOf(node, document);
  if (form !== 'container' || source === '') return true;
  const opening = /^:+/.exec(source)?.[0].length ?? 3;
  const lastLine = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1);
  const closing = /^[\s>]*(:+)\s*$/.exec(lastLine)?.[1];
  return closing !== undefined && lastLine !== source && closing.length >= opening;
}
