import type { Nodes } from 'mdast';
import type { DirectiveNode, DirectiveParts, SourceDocument } from './directive.js';
import { sourceOf } from './place.js';

/**
 * The block that runs on to the end because its closing line is missing: this container, or the last one inside it, whose closing line then
 * has ended this one too early. The tree does not tell; the source does.
 */
export function findUnclosed({ form, node, document }: DirectiveParts): DirectiveNode | undefined {
  if (form !== 'container') return undefined;
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

/** Indentation and `>` may stand before the closing colons, of which there must be as many as at the opening. */
function isClosed(node: DirectiveNode, document: SourceDocument): boolean {
  const source = sourceOf(node, document);
  if (source === '') return true;
  const opening = /^:+/.exec(source)?.[0].length ?? 3;
  const lastLine = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1);
  const closing = /^[\s>]*(:+)\s*$/.exec(lastLine)?.[1];
  return closing !== undefined && lastLine !== source && closing.length >= opening;
}
