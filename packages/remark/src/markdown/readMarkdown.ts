import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MarkdownBlock, MarkdownInline } from 'persona-registry';
import { isSafeUrl } from 'persona-registry/text';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** Deeper lists and quotes are left out: nobody reads them, and a text could have thousands. */
const MAX_DEPTH = 8;

/**
 * Reads the Markdown of a description: paragraphs, lists, quotes, links, emphasis and code. Headings become bold paragraphs, and pictures their
 * text. HTML is shown as it is written. A link to an address that does harm becomes its text.
 */
export function readMarkdown(text: string): MarkdownBlock[] {
  return toBlocks(parser.parse(text).children, 0);
}

function toBlocks(nodes: readonly RootContent[], depth: number): MarkdownBlock[] {
  if (depth > MAX_DEPTH) return [];
  return nodes.flatMap((node): MarkdownBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', content: toInlines(node.children) }];
      case 'heading':
        return [{ kind: 'paragraph', content: [{ kind: 'strong', content: toInlines(node.children) }] }];
      case 'list':
        return [
          {
            kind: 'list',
            ...(node.ordered && { ordered: true as const }),
            items: node.children.map(({ children }) => toBlocks(children, depth + 1)),
          },
        ];
      case 'blockquote':
        return [{ kind: 'quote', blocks: toBlocks(node.children, depth + 1) }];
      case 'code':
        return [{ kind: 'code', text: node.value }];
      case 'html':
        return [{ kind: 'paragraph', content: [node.value] }];
      default:
        return [];
    }
  });
}

const toInlines = (nodes: readonly PhrasingContent[]): MarkdownInline[] => nodes.flatMap(toInline);

function toInline(node: PhrasingContent): MarkdownInline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [node.value];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, content: toInlines(node.children) }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link': {
      const content = toInlines(node.children);
      return isPublic(node.url) ? [{ kind: 'link', href: node.url, content }] : content;
    }
    case 'image':
      return node.alt ? [node.alt] : [];
    default:
      return 'children' in node
        ? toInlines((node as Extract<Nodes, { children: PhrasingContent[] }>).children)
        : [];
  }
}

/** A description is shown on several pages, so a relative address would lead to several places. */
const isPublic = (url: string): boolean => isSafeUrl(url) && /^(?:[a-z]+:|\/(?!\/))/i.test(url);
