import type { Image, Link, Nodes } from 'mdast';
// mdast-util-to-string returns the text of a node, in the same way as everywhere in the remark ecosystem.
import { toString as toText } from 'mdast-util-to-string';
import { LINK_KINDS } from 'persona-registry';
import type { DirectiveNode, SourceDocument } from './directive.js';
import { sourceOf } from './place.js';

/** A part of a text, and the link or image that it belongs to. */
export interface TextPart {
  text: string;
  /** Link or image of the text. Its address is empty for `[Azure Data Factory]()`. */
  link?: Link | Image;
}

/** The directives that are links in a sentence. */
const LINK_NAMES: ReadonlySet<string> = new Set(Object.values(LINK_KINDS));
const COMMENT = /^<!--[\s\S]*-->$/;
const LINE_BREAK = /^<br\s*\/?>$/i;

/**
 * Returns inline content as text. Markup and comments are removed. HTML and expressions stay as their source. A visible line break stays a line break.
 * `:persona[…]{#P001}` becomes its reference. Text that only parses as a directive (`10:30`) stays as its source.
 */
export function toTextParts(nodes: readonly Nodes[], document: SourceDocument): TextPart[] {
  const parts: TextPart[] = [];
  // This is an explicit stack, because emphasis may be nested to any depth, but the call stack is limited.
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

/** Returns the text of inline content, with white space collapsed. */
export function toPlainText(nodes: readonly Nodes[], document: SourceDocument): string {
  return collapse(joinParts(toTextParts(nodes, document)));
}

export const joinParts = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Returns the text of a node that has its own text, or `undefined` if the text is in its children. */
function ownText(node: Nodes, document: SourceDocument): string | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      // A reader sees a space for a line end in the source.
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
  const isReference = LINK_NAMES.has(node.name);
  const reference = isReference && (node.attributes?.id || toPlainText(node.children, document));
  return reference || sourceOf(node, document) || `:${node.name}`;
}
