import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MarkdownBlock, MarkdownInline } from 'persona-registry';
import { isSafeUrl } from 'persona-registry/text';

/** A description as elements. */
export const toMarkdownNodes = (blocks: readonly MarkdownBlock[]): Element[] => blocks.map(toBlock);

function toBlock(block: MarkdownBlock): Element {
  switch (block.kind) {
    case 'paragraph':
      return h('p', toInlines(block.content));
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => h('li', toMarkdownNodes(item))),
      );
    case 'quote':
      return h('blockquote', toMarkdownNodes(block.blocks));
    case 'code':
      return h('pre', h('code', block.text));
  }
}

const toInlines = (content: readonly MarkdownInline[]): (ElementContent | string)[] => content.map(toInline);

function toInline(inline: MarkdownInline): ElementContent | string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return h('strong', toInlines(inline.content));
    case 'emphasis':
      return h('em', toInlines(inline.content));
    case 'code':
      return h('code', inline.text);
    case 'break':
      return h('br');
    case 'link':
      return isSafeUrl(inline.href)
        ? h('a', { href: inline.href }, toInlines(inline.content))
        : h('span', toInlines(inline.content));
  }
}
