import type { Place } from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { placeWithin, sourceOf } from './place.js';

/** Shortcuts of attributes: `{#id .class}`. */
const SHORTCUTS: Record<string, string> = { id: '#', class: '.' };

/** Returns the place of an attribute's name. If the source is unknown, returns the place of the directive. */
export function placeOfAttribute(parts: DirectiveParts, name: string): Place {
  const [opening = ''] =
    parts.form === 'container'
      ? sourceOf(parts.node, parts.document).split(/[\r\n]/, 1)
      : [sourceOf(parts.node, parts.document)];
  const start = startOfAttributes(parts, opening);
  const shortcut = Object.hasOwn(SHORTCUTS, name) ? SHORTCUTS[name] : undefined;
  // The pattern also matches quoted values, so that names inside them are skipped.
  for (const match of opening.slice(start).matchAll(/"[^"]*"|'[^']*'|[^\s"'={}]+/g)) {
    const [word] = match;
    if (word === name || (shortcut !== undefined && word.startsWith(shortcut)))
      return placeWithin(parts.node, start + match.index, parts.document);
  }
  return parts.place;
}

/** Returns the offset after the label, because the label may contain braces. */
function startOfAttributes({ label, node }: DirectiveParts, opening: string): number {
  const start = node.position?.start.offset ?? 0;
  const labelEnd = label?.nodes.at(-1)?.position?.end.offset;
  return labelEnd === undefined ? Math.max(opening.indexOf('{'), 0) : labelEnd - start;
}
