import type { MarkdownBlock, MarkdownInline, ReadMarkdown } from '../model/markdown.js';

/** Reads a text without a parser: its paragraphs, as they are written. Programs that have no parser show descriptions like that. */
export const readParagraphs: ReadMarkdown = (text) =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', content: [paragraph] }));

/** The words of a description in one line, for index pages and the descriptions of pages in search results. */
export function toMarkdownText(blocks: readonly MarkdownBlock[]): string {
  return blocks
    .map(toBlockText)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function toBlockText(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return toInlineText(block.content);
    case 'list':
      return block.items.map(toMarkdownText).join(', ');
    case 'quote':
      return toMarkdownText(block.blocks);
    case 'code':
      return block.text;
  }
}

function toInlineText(content: readonly MarkdownInline[]): string {
  return content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'break') return ' ';
      return inline.kind === 'code' ? inline.text : toInlineText(inline.content);
    })
    .join('');
}
