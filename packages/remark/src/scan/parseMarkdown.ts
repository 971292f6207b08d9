// The fork of remark-comment that Docusaurus parses `<!-- … -->` with, in MDX too.
import remarkComment from '@slorber/remark-comment';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MarkdownFormat } from './markdownFormat.js';
import { toCompiledText } from './toCompiledText.js';

export interface ParsedMarkdown {
  tree: Root;
  /** The text that the positions count in. */
  source: string;
  /** Why the text is not valid MDX; the tree is then that of plain Markdown. */
  failure?: { reason: string; line?: number; column?: number };
}

// The syntax extensions of Docusaurus' MDX loader, in its order and, for directives, its version: scan must see what compiling sees.
const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(remarkComment)
  .freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(remarkComment)
  .freeze();

/**
 * Parses a document without a byte order mark. MDX that does not parse is read as plain Markdown, which always parses: whoever compiles the
 * document reports the syntax error, and that a persona defined in it is unknown elsewhere would be noise on top.
 */
export function parseMarkdown(text: string, format: MarkdownFormat): ParsedMarkdown {
  const source = toCompiledText(text, format);
  if (format === 'md') return { tree: markdown.parse(source), source };
  try {
    return { tree: mdx.parse(source), source };
  } catch (error) {
    return { tree: markdown.parse(source), source, failure: toFailure(error) };
  }
}

function toFailure(error: unknown): NonNullable<ParsedMarkdown['failure']> {
  if (!(error instanceof Error)) return { reason: String(error) };
  const { line, column } = error as { line?: unknown; column?: unknown };
  return {
    reason: error.message.split('\n', 1)[0] ?? '',
    ...(typeof line === 'number' && { line }),
    ...(typeof column === 'number' && { column }),
  };
}
