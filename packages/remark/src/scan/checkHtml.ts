import type { Nodes, Root } from 'mdast';
import type { Diagnostic } from 'persona-registry';
import type { SourceDocument } from '../grammar/directive.js';
import { findDirective } from '../grammar/findDirective.js';
import { placeWithin, sourceOf } from '../grammar/place.js';
import { toError } from '../grammar/toProblem.js';

/** What is no text of the page, or a text that shows code: comments, tags, and elements with code. */
const NO_TEXT =
  /<!--[\s\S]*?(?:-->|$)|<(pre|code|script|style|textarea|kbd|samp)\b[\s\S]*?(?:<\/\1\s*>|$)|<[^<>]*>/gi;
/** A directive with a label or attributes. */
const DIRECTIVE = /(?<![\w:\\]):{1,3}([A-Za-z][\w-]*)(?=[[{])/g;

/** Finds directives in HTML of plain Markdown, where everything up to a blank line is HTML. There they are shown as source text. */
export function checkHtml(tree: Root, document: SourceDocument): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'html') problems.push(...checkNode(node, document));
    else if ('children' in node) stack.push(...node.children.toReversed());
  }
  return problems;
}

function checkNode(node: Nodes, document: SourceDocument): Diagnostic[] {
  const text = sourceOf(node, document).replace(NO_TEXT, (part) => part.replace(/[^\r\n]/g, ' '));
  return Array.from(text.matchAll(DIRECTIVE)).flatMap(({ 0: head, 1: name = '', index }) => {
    if (findDirective(name.toLowerCase()) === undefined) return [];
    const place = placeWithin(node, index, document);
    return [
      toError('malformed-directive', `"${head}" is shown as text, because it is part of HTML.`, place, {
        hint: 'Put a blank line before it and after it. In MDX, it needs none.',
      }),
    ];
  });
}
