import type { Image, Link, Nodes } from 'mdast';
// mdast-util-to-string: the text of a node, as the whole remark ecosystem takes it.
import { toString as toText } from 'mdast-util-to-string';
import type { DirectiveNode, SourceDocument } from './directive.js';
import { sourceOf } from './place.js';

/** A run of text, and the link or image it is the text of. */
export interface TextPart {
  text: string;
  /** Its address is empty for `[Azure Data Factory]()`. */
  link?: Link | Image;
}

const COMMENT = /^<!--[\s\S]*-->$/;
const LINE_BREAK = /^<br\s*\/?>$/i;

/**
 * Inline content as text: what a reader of the source would call its words. Markup goes, HTML and expressions stay as the text they are,
 * comments go, a line break stays one where the reader sees one, a `:persona[…]{#P001}` is its reference, and anything that merely parses as a
 * directive (`10:30`) is what was written.
 */
export function toTextParts(nodes: readonly Nodes[], document: SourceDocument): TextPart[] {
  const parts: TextPart[] = [];
  // An explicit stack: the nesting of emphasis has no limit, the call stack has.
  const stack: { node: Nodes; link?: Link | Image }[] = nodes.map((node) => ({ node })).reverse();
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node } = entry;
    const link = node.type === 'link' || node.type === 'image' ? node : entry.link;
    const inLink = link && { link };
    const text = ownText(node, document);
    if (text !== undefined) parts.push({ text, ...inLink });
    else if ('children' in node) {
      stack.push(...node.children.toReversed().map((child) => ({ node: child, ...inLink })));
    }
  }
  return parts;
}

/** The text of inline content, white space collapsed. */
export function toPlainText(nodes: readonly Nodes[], document: SourceDocument): string {
  return collapse(joinParts(toTextParts(nodes, document)));
}

export const joinParts = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a node that has some of its own; `undefined` where its children are to be asked. */
function ownText(node: Nodes, document: SourceDocument): string | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      // Where a line of the source ends, the reader sees a space.
      return toText(node).replace(/\r\n?|\n/g, ' ');
    case 'break':
      return '\n';
    case 'html':
      if (LINE_BREAK.test(node.value)) return '\n';
      return toText(node, { includeHtml: !COMMENT.test(node.value) });
    case 'mdxJsxTextElement':
      return node.name === 'br' ? '\n' : undefined;
    case 'textDirective':
    case 'leafDirective':
      return directiveText(node, document);
    case 'link':
      return node.children.length > 0 ? undefined : '';
    default:
      return 'children' in node ? undefined : sourceOf(node, document);
  }
}

function directiveText(node: DirectiveNode, document: SourceDocument): string {
  const isReference = node.name === 'persona' || node.name === 'service';
  const reference = isReference && (node.attributes?.id || toPlainText(node.children, document));
  return reference || sourceOf(node, document) || `:${node.name}`;
}
