import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { layOutTable } from './layOutTable.js';
import { escapeControls, paint, type Style } from './toPrintable.js';
import { wrapText } from './wrapText.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Markdown as text for a terminal, with marks of `paint`. The pages of a site are written as Markdown, so the terminal says what the page says.
 *
 * @param width columns of the terminal. Absent: lines are as long as their texts, which suits other programs
 */
export function renderMarkdown(markdown: string, width?: number): string {
  // Escapes are longer than what they stand for, so the layout must see them.
  const { children } = parser.parse(escapeControls(markdown));
  return `${renderBlocks(children, width).join('\n')}\n`;
}

function renderBlocks(blocks: readonly RootContent[], width: number | undefined): string[] {
  return blocks.flatMap((block, at) => [...(at > 0 ? [''] : []), ...renderBlock(block, width)]);
}

function renderBlock(block: RootContent, width: number | undefined): string[] {
  switch (block.type) {
    case 'heading':
      return wrapText(paintWords('bold', renderInline(block.children)), width);
    case 'paragraph':
      return wrapText(renderInline(block.children), width);
    case 'blockquote':
      return indent(renderBlocks(block.children, less(width, 2)), '  ', '  ');
    case 'list':
      return block.children.flatMap(({ children }, at) => {
        const mark = block.ordered ? `${(block.start ?? 1) + at}. ` : '• ';
        return indent(renderBlocks(children, less(width, mark.length)), mark, ' '.repeat(mark.length));
      });
    case 'table':
      return renderTable(block, width);
    case 'code':
      return indent(block.value.split('\n'), '    ', '    ');
    case 'thematicBreak':
      return [];
    default:
      return 'value' in block ? wrapText(block.value, width) : [];
  }
}

function renderTable({ children }: Table, width: number | undefined): string[] {
  const [titles = [], ...rows] = children.map((row) =>
    row.children.map((cell) => renderInline(cell.children)),
  );
  return layOutTable(titles, rows, width);
}

const renderInline = (nodes: readonly PhrasingContent[]): string => nodes.map(renderPhrase).join('');

function renderPhrase(node: PhrasingContent): string {
  switch (node.type) {
    case 'strong':
      return paintWords('bold', renderInline(node.children));
    case 'emphasis':
    case 'delete':
      return renderInline(node.children);
    case 'link': {
      const text = renderInline(node.children);
      const address = node.url.replace(/^(?:mailto|tel):/, '');
      return text === address || address === '' ? text : `${text} (${address})`;
    }
    case 'break':
      return '\n';
    default:
      return toValue(node);
  }
}

/** A line break in the source of a paragraph is a space. */
const toValue = (node: Nodes): string => ('value' in node ? node.value.replaceAll('\n', ' ') : '');

/** Each word is painted, because lines may break between words. */
const paintWords = (style: Style, text: string): string =>
  text
    .split(' ')
    .map((word) => (word === '' ? '' : paint(style, word)))
    .join(' ');

const less = (width: number | undefined, by: number): number | undefined =>
  width === undefined ? undefined : Math.max(10, width - by);

const indent = (lines: readonly string[], first: string, others: string): string[] =>
  lines.map((line, at) => (line === '' ? '' : `${at === 0 ? first : others}${line}`));
