import type { Definition, Diagnostic, Mention } from 'persona-registry';
import { readDocument } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { placeOf } from '../grammar/place.js';
import { checkFrontMatter } from './checkFrontMatter.js';
import { checkHead } from './checkHead.js';
import { checkUnknownDirectives } from './checkUnknownDirectives.js';
import type { MarkdownFormat } from './markdownFormat.js';
import type { MarkdownSyntax } from './markdownSyntax.js';
import { mentionsDirective } from './mentionsDirective.js';
import { parseMarkdown } from './parseMarkdown.js';
import { readFrontMatter } from './readFrontMatter.js';

export interface MarkdownInput {
  /** The whole file, front matter included. */
  text: string;
  /** Path to show, relative, with forward slashes. */
  file: string;
  /** How the site compiles it: Docusaurus compiles `.md` files as MDX too unless `markdown.format` says otherwise. */
  format: MarkdownFormat;
  /** What the site's own remark plugins add to the syntax. */
  syntax?: MarkdownSyntax;
}

export interface ScannedMarkdown {
  /** Personas that the document defines, in its order. */
  definitions: Definition[];
  /** What the document asks for, in its order; a definition also asks for its card. */
  mentions: Mention[];
  /** What is wrong with the directives themselves. Whether what they refer to exists is for `checkMentions` of `persona-registry`. */
  diagnostics: Diagnostic[];
  /** The front matter says `draft: true`. Not looked for where there is no directive of ours. */
  isDraft?: true;
}

/** Finds what a Markdown document defines and asks for, and the near-misses in it. Never throws; reads no file. */
export function scanMarkdown({ text, file, format, syntax }: MarkdownInput): ScannedMarkdown {
  const scanned: ScannedMarkdown = { definitions: [], mentions: [], diagnostics: [] };
  if (!mentionsDirective(text)) return scanned;
  const { tree, source } = parseMarkdown(text.replace(/^\uFEFF/, ''), format, syntax);
  const document: SourceDocument = { file, source };
  const { uses, unknownDirectives } = readDocument(tree, document);

  for (const { node, reading, headingDepth = 0 } of uses) {
    scanned.diagnostics.push(...reading.problems);
    if (reading.type === 'text') continue;
    if (reading.definition !== undefined) scanned.definitions.push(reading.definition);
    if (reading.request === undefined) continue;
    // The first level is the title of the page, which tables of contents leave out.
    const isNamed = reading.showName && headingDepth > 1;
    scanned.mentions.push({
      request: reading.request,
      place: placeOf(node, document),
      ...(isNamed && { isInHeading: true }),
    });
  }
  scanned.diagnostics.push(
    ...checkUnknownDirectives(unknownDirectives, document),
    ...checkHead(tree, uses, document),
    ...checkFrontMatter(tree, document),
  );
  if (/^true(?:\s*#.*)?$/i.test(readFrontMatter(tree, 'draft') ?? '')) scanned.isDraft = true;
  return scanned;
}
