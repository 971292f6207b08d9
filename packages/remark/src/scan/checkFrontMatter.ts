import type { Root } from 'mdast';
import type { Diagnostic, Place, Severity } from 'persona-registry';
import type { SourceDocument } from '../grammar/directive.js';
import { findDirective } from '../grammar/findDirective.js';
import { GAP } from '../grammar/gaps.js';
import { toError, toWarning } from '../grammar/toProblem.js';

/** Fields that Docusaurus shows as plain text, and where. What only search engines read is worth a warning. */
const SHOWN: Record<string, { where: string; severity: Severity }> = {
  title: { where: 'in the tab, the heading and the sidebar', severity: 'error' },
  title_meta: { where: 'in the tab', severity: 'error' },
  sidebar_label: { where: 'in the sidebar', severity: 'error' },
  pagination_label: { where: 'in the links to the next and the previous page', severity: 'error' },
  tags: { where: 'in the list of tags', severity: 'error' },
  description: { where: 'in previews and lists of pages', severity: 'warning' },
  keywords: { where: 'to search engines', severity: 'warning' },
};

/** A key of the first level. Quotes are allowed around it. */
const KEY = /^(?:"([\w-]+)"|'([\w-]+)'|([\w-]+))[ \t]*:/;
/** A directive with its label or its attributes. A name alone may be prose. */
const DIRECTIVE = new RegExp(`(?<![\\w:\\\\]):{1,3}${GAP}?([A-Za-z][\\w-]*)(?=[[{])`, 'g');

/** Directives in the front matter, of which none is read: each is shown as it is written. */
export function checkFrontMatter(tree: Root, document: SourceDocument): Diagnostic[] {
  const frontMatter = tree.children.find(({ type }) => type === 'yaml');
  if (frontMatter?.type !== 'yaml' || !frontMatter.value.includes(':')) return [];
  const firstLine = (frontMatter.position?.start.line ?? 1) + 1;
  const problems: Diagnostic[] = [];
  let key = '';
  for (const [index, line] of frontMatter.value.split(/\r\n|\r|\n/).entries()) {
    const [head = '', double, single, plain] = KEY.exec(line) ?? [];
    // Other lines belong to the value of the key above them.
    if (head !== '') key = double ?? single ?? plain ?? '';
    if (!Object.hasOwn(SHOWN, key) || line.trimStart().startsWith('#')) continue;
    for (const match of line.matchAll(DIRECTIVE)) {
      const [, name = ''] = match;
      // The colon of the key itself, in `title: persona[x]`, belongs to no directive.
      if (match.index < head.length || findDirective(name.toLowerCase()) === undefined) continue;
      problems.push(
        toProblem(key, { file: document.file, line: firstLine + index, column: match.index + 1 }),
      );
    }
  }
  return problems;
}

function toProblem(key: string, place: Place): Diagnostic {
  const { where, severity } = SHOWN[key] ?? { where: '', severity: 'error' };
  const report = severity === 'error' ? toError : toWarning;
  return report(
    'directive-in-front-matter',
    `A directive in "${key}" of the front matter is shown as it is written, ${where}.`,
    place,
    { hint: 'Write the name there in plain text. Directives work in the text below the front matter.' },
  );
}
