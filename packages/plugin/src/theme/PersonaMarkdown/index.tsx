import Link from '@docusaurus/Link';
import type { Props } from '@theme/PersonaMarkdown';
import type { MarkdownBlock, MarkdownInline } from 'persona-registry';
import type { ReactNode } from 'react';

// The parts of a text have no ids, and their order never changes in the browser, so their positions are their keys.
const toBlocks = (blocks: readonly MarkdownBlock[]): ReactNode[] =>
  blocks.map((block, at) => toBlock(block, String(at)));
const toInlines = (content: readonly MarkdownInline[]): ReactNode[] =>
  content.map((inline, at) => toInline(inline, String(at)));

function toBlock(block: MarkdownBlock, key: string): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p key={key} dir="auto">
          {toInlines(block.content)}
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List key={key}>
          {block.items.map((item, at) => (
            <li key={String(at)} dir="auto">
              {toItem(item)}
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return <blockquote key={key}>{toBlocks(block.blocks)}</blockquote>;
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
  }
}

/** An item that begins with a paragraph needs no element for it. */
function toItem(blocks: readonly MarkdownBlock[]): ReactNode {
  const [first, ...others] = blocks;
  return first?.kind === 'paragraph' ? [...toInlines(first.content), ...toBlocks(others)] : toBlocks(blocks);
}

function toInline(inline: MarkdownInline, key: string): ReactNode {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return <strong key={key}>{toInlines(inline.content)}</strong>;
    case 'emphasis':
      return <em key={key}>{toInlines(inline.content)}</em>;
    case 'code':
      return <code key={key}>{inline.text}</code>;
    case 'break':
      return <br key={key} />;
    case 'link':
      return (
        <Link key={key} to={inline.href}>
          {toInlines(inline.content)}
        </Link>
      );
  }
}

export default function PersonaMarkdown({ blocks, className }: Props): ReactNode {
  return <div className={className}>{toBlocks(blocks)}</div>;
}
