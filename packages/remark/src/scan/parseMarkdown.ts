import type { Root } from 'mdast';
import { blankCode } from './blankCode.js';
import { createParser, type Parser, type ParserFormat } from './createParser.js';
import type { MarkdownFormat } from './markdownFormat.js';
import { DEFAULT_SYNTAX, type MarkdownSyntax } from './markdownSyntax.js';
import { toCompiledText } from './toCompiledText.js';

export interface ParsedMarkdown {
  tree: Root;
  /** The text in which the positions count. */
  source: string;
}

/**
 * Parses a document without a byte order mark. The compiler judges the syntax of MDX, and it may know more than we do. What does not parse is
 * read as the Markdown inside of MDX. So its personas stay known to other documents, and mistakes that break the syntax are found.
 */
export function parseMarkdown(
  text: string,
  format: MarkdownFormat,
  syntax: MarkdownSyntax = DEFAULT_SYNTAX,
): ParsedMarkdown {
  const source = toCompiledText(text, format);
  if (format === 'md') return { tree: parserOf('md', syntax)(source), source };
  try {
    return { tree: parserOf('mdx', syntax)(source), source };
  } catch {
    const parse = parserOf('mdx-text', syntax);
    return { tree: parse(blankCode(source, parse)), source };
  }
}

const parsers = new WeakMap<MarkdownSyntax, Map<ParserFormat, Parser>>();

/** Creates each parser once. */
function parserOf(format: ParserFormat, syntax: MarkdownSyntax): Parser {
  const known = parsers.get(syntax) ?? new Map<ParserFormat, Parser>();
  parsers.set(syntax, known);
  const parser = known.get(format) ?? createParser(format, syntax);
  known.set(format, parser);
  return parser;
}
