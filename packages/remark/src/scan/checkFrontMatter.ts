import type { Root } from 'mdast';
import type { Diagnostic, Place, Severity } from 'persona-registry';
import type { SourceDocument } from '../grammar/directive.js';
import { findDirective } from '../grammar/findDirective.js';
import { GAP } from '../grammar/gaps.js';
import { toError, toWarning } from '../grammar/toProblem.js';

/** Fields that Docusaurus shows as plain text, and the place where it shows them. Fields for search engines and previews are only a warning. */
const TEXT_FIELDS: Record<string, { place: string; severity: Severity }> = {
  title: { place: 'in the tab, the heading and the sidebar', severity: 'error' },
  title_meta: { place: 'in the tab', severity: 'error' },
  sidebar_label: { place: 'in the sidebar', severity: 'error' },
  pagination_label: { place: 'in the links to the next and the previous page', severity: 'error' },
  tags: { place: 'in the list of tags', severity: 'error' },
  description: { place: 'in previews and lists of pages', severity: 'warning' },
  keywords: { place: 'to search engines', severity: 'warning' },
};

/** A key of the first level, with or without quotes. */
const KEY = /^(?:"([\w-]+)"|'([\w-]+)'|([\w-]+))[ \t]*:/;
/** A directive with a label or attributes, and at most one gap. A name without them may be prose. */
const DIRECTIVE = new RegExp(
  `(?<![\\w:\\\\]):{1,3}(?:${GAP}?([A-Za-z][\\w-]*)(?=[[{])|([A-Za-z][\\w-]*)(?=${GAP}[[{]))`,
  'g',
);
/** A text in quotes, or a comment to the end of the line. */
const QUOTED_OR_COMMENT = /(?<![^\s[{,])(?:"(?:[^"\\]|\\.)*"|'[^']*'|#.*)/g;
/** The sign before a text of several lines. Such a text has no comments. */
const BLOCK_TEXT = /^[|>][-+\d]*\s*(?:#.*)?$/;

/** Finds directives in the front matter. They do not work there, but are shown as source text. */
export function checkFrontMatter(tree: Root, document: SourceDocument): Diagnostic[] {
  const frontMatter = tree.children.find(({ type }) => type === 'yaml');
  if (frontMatter?.type !== 'yaml' || !frontMatter.value.includes(':')) return [];
  const firstLine = (frontMatter.position?.start.line ?? 1) + 1;
  const problems: Diagnostic[] = [];
  let key = '';
  let isBlockText = false;
  for (const [index, line] of frontMatter.value.split(/\r\n|\r|\n/).entries()) {
    const [head = '', double, single, plain] = KEY.exec(line) ?? [];
    // Other lines belong to the value of the key above them.
    if (head !== '') {
      key = double ?? single ?? plain ?? '';
      isBlockText = BLOCK_TEXT.test(line.slice(head.length).trim());
    }
    if (!Object.hasOwn(TEXT_FIELDS, key)) continue;
    const text = isBlockText ? line : line.slice(0, startOfComment(line));
    for (const match of text.matchAll(DIRECTIVE)) {
      const name = match[1] ?? match[2] ?? '';
      // In `title: persona[x]`, the colon belongs to the key, not to a directive.
      if (match.index < head.length || findDirective(name.toLowerCase()) === undefined) continue;
      problems.push(
        toProblem(key, { file: document.file, line: firstLine + index, column: match.index + 1 }),
      );
    }
  }
  return problems;
}

function startOfComment(line: string): number {
  const comment = Array.from(line.matchAll(QUOTED_OR_COMMENT)).find(([part]) => part.startsWith('#'));
  return comment?.index ?? line.length;
}

function toProblem(key: string, place: Place): Diagnostic {
  const { place: shownPlace, severity } = TEXT_FIELDS[key] ?? { place: '', severity: 'error' };
  const report = severity === 'error' ? toError : toWarning;
  return report(
    'directive-in-front-matter',
    `A directive in "${key}" of the front matter is shown as source text, ${shownPlace}.`,
    place,
    { hint: 'Write the name as plain text there. Directives work only in the text below the front matter.' },
  );
}
