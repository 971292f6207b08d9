import type { Definition, Diagnostic, Mention } from 'persona-registry';
import { readDocument } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { placeOf } from '../grammar/place.js';
import { checkFrontMatter } from './checkFrontMatter.js';
import { checkHead } from './checkHead.js';
import { checkHeadingIds } from './checkHeadingIds.js';
import { checkHtml } from './checkHtml.js';
import { checkUnknownDirectives } from './checkUnknownDirectives.js';
import type { MarkdownFormat } from './markdownFormat.js';
import type { MarkdownSyntax } from './markdownSyntax.js';
import { mentionsDirective } from './mentionsDirective.js';
import { parseMarkdown } from './parseMarkdown.js';
import { readFrontMatter } from './readFrontMatter.js';

export interface MarkdownInput {
  /** The whole file, with its front matter. */
  text: string;
  /** Path to show, relative, with forward slashes. */
  file: string;
  /** Format as which the site compiles the file. Docusaurus also compiles `.md` files as MDX, unless `markdown.format` says otherwise. */
  format: MarkdownFormat;
  /** Syntax extensions of the site's own remark plugins. */
  syntax?: MarkdownSyntax;
}

export interface ScannedMarkdown {
  /** Personas that the document defines, in document order. */
  definitions: Definition[];
  /** Requests of the document, in document order. A definition also has a request for its card. */
  mentions: Mention[];
  /** Problems of the directives themselves. `checkMentions` of `persona-registry` checks whether their references exist. */
  diagnostics: Diagnostic[];
  /** The front matter says `draft: true`. Not read if the document has none of our directives. */
  isDraft?: true;
}

/** Finds the definitions, requests and near-misses in a Markdown document. Never throws, and reads no file. */
export function scanMarkdown({ text, file, format, syntax }: MarkdownInput): ScannedMarkdown {
  const result: ScannedMarkdown = { definitions: [], mentions: [], diagnostics: [] };
  if (!mentionsDirective(text)) return result;
  const written = text.replace(/^\uFEFF/, '');
  const { tree, source } = parseMarkdown(written, format, syntax);
  const document: SourceDocument = { file, source };
  const { uses, unknownDirectives } = readDocument(tree, document);

  for (const { node, reading, headingDepth = 0 } of uses) {
    result.diagnostics.push(...reading.problems);
    if (reading.type === 'text') continue;
    if (reading.definition !== undefined) result.definitions.push(reading.definition);
    if (reading.request === undefined) continue;
    // A heading of the first level is the title of the page, which is not in tables of contents.
    const isNamed = reading.showName && headingDepth > 1;
    result.mentions.push({
      request: reading.request,
      place: placeOf(node, document),
      ...(isNamed && { isInHeading: true }),
    });
  }
  result.diagnostics.push(
    ...checkUnknownDirectives(unknownDirectives, document),
    ...checkHead(tree, uses, document),
    ...checkFrontMatter(tree, document),
    ...(format === 'mdx' ? checkHeadingIds(uses, written, document) : checkHtml(tree, document)),
  );
  if (/^true(?:\s*#.*)?$/i.test(readFrontMatter(tree, 'draft') ?? '')) result.isDraft = true;
  return result;
}
