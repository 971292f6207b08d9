import type { MarkdownBlock, MarkdownInline } from '../model/markdown.js';
import { joinBlocks } from './blocks.js';
import { escapeText } from './escapeText.js';
import type { Writer } from './writer.js';

/** A description that people wrote, as Markdown again. It has no headings and no HTML. */
export const toDescription = (blocks: readonly MarkdownBlock[] | undefined, writer: Writer): string =>
  joinBlocks((blocks ?? []).map((block) => toBlock(block, writer)));

function toBlock(block: MarkdownBlock, writer: Writer): string {
  switch (block.kind) {
    case 'paragraph':
      return toInlines(block.content, writer).trim();
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return `${mark}${indent(toDescription(item, writer), ' '.repeat(mark.length))}`;
        })
        .join('\n');
    case 'quote':
      return `> ${indent(toDescription(block.blocks, writer), '> ')}`;
    case 'code': {
      const fence = toFence(block.text, 3);
      return `${fence}\n${block.text}\n${fence}`;
    }
  }
}

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

const toInlines = (content: readonly MarkdownInline[], writer: Writer): string =>
  content.map((inline) => toInline(inline, writer)).join('');

function toInline(inline: MarkdownInline, writer: Writer): string {
  if (typeof inline === 'string') {
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inline) ?? [];
    return `${before && ' '}${escapeText(inner)}${after && ' '}`;
  }
  switch (inline.kind) {
    case 'strong':
      return `**${toInlines(inline.content, writer)}**`;
    case 'emphasis':
      return `*${toInlines(inline.content, writer)}*`;
    case 'code': {
      const fence = toFence(inline.text, 1);
      return /^`|`$/.test(inline.text)
        ? `${fence} ${inline.text} ${fence}`
        : `${fence}${inline.text}${fence}`;
    }
    case 'break':
      return '\\\n';
    case 'link':
      return writer.link(toPlain(inline.content), inline.href);
  }
}

const toPlain = (content: readonly MarkdownInline[]): string =>
  content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'break') return ' ';
      return inline.kind === 'code' ? inline.text : toPlain(inline.content);
    })
    .join('');

/** More backticks than any row of them in the text. */
const toFence = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length + 1)));
