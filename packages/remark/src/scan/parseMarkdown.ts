import type { Root } from 'mdast';
import { blankCode } from './blankCode.js';
import { createParser, type Parser, type ParserFormat } from './createParser.js';
import type { MarkdownFormat } from './markdownFormat.js';
import { DEFAULT_SYNTAX, type MarkdownSyntax } from './markdownSyntax.js';
import { toCompiledText } from './toCompiledText.js';

export interface ParsedMarkdown {
  tree: Root;
  /** Text to which the positions refer. */
  source: string;
  /** The text is MDX that does not parse, so the tree has no nodes of MDX. */
  isBrokenMdx?: true;
}

/**
 * Parses a document without a byte order mark. Does not report syntax errors of MDX, because the compiler does, and it may support more syntax. If MDX
 * does not parse, only the Markdown in it is read, so that other documents still know its personas, and mistakes that break the syntax are found.
 */
export function parseMarkdown(
  text: string,
  format: MarkdownFormat,
  syntax: MarkdownSyntax = DEFAULT_SYNTAX,
): ParsedMarkdown {
  const source = toCompiledText(text, format, syntax.titledNames);
  if (format === 'md') return { tree: parserOf('md', syntax)(source), source };
  try {
    return { tree: parserOf('mdx', syntax)(source), source };
  } catch {
    const parse = parserOf('mdx-text', syntax);
    return { tree: parse(blankCode(source, parse)), source, isBrokenMdx: true };
  }
}

const parsers = new WeakMap<MarkdownSyntax, Map<ParserFormat, Parser>>();

/** Creates each parser once. */
function parserOf(format: ParserFormat, syntax: MarkdownSyntax): Parser {
  const siteParsers = parsers.get(syntax) ?? new Map<ParserFormat, Parser>();
  parsers.set(syntax, siteParsers);
  const parser = siteParsers.get(format) ?? createParser(format, syntax);
  siteParsers.set(format, parser);
  return parser;
}
