import type { Diagnostic } from 'persona-registry';
import { findDirective } from '../grammar/findDirective.js';
import { GAP } from '../grammar/gaps.js';
import { toError } from '../grammar/toProblem.js';

/** Keys whose values Docusaurus shows as plain text, in the files of categories, sidebars, tags and authors. */
const SHOWN_KEYS: ReadonlySet<string> = new Set(['label', 'title', 'description', 'name', 'value']);

/** A key at the beginning of a line or of an object, or a directive with a label or attributes. */
const TOKEN = new RegExp(
  `(?:^[ \\t]*(?:-[ \\t]+)*|[{,][ \\t]*)(["']?)([\\w-]+)\\1[ \\t]*:(?=[\\s"'\`[{]|$)|(?<![\\w:\\\\]):{1,3}${GAP}?([A-Za-z][\\w-]*)(?=[[{])`,
  'g',
);
/** In `sidebars.js`, the name of a category can be the key of its documents: `{'Of :persona[P001]': ['a']}`. */
const END_OF_KEY = /^[^"'`]*["'`][ \t]*:/;
const COMMENT = /^\s*(?:#|\/\/|\/?\*)/;

/**
 * Finds directives in the labels of a file in JSON, YAML or JavaScript: `_category_.yml`, `sidebars.js`, `tags.yml`, `authors.yml`. They do not work
 * there, but are shown as source text.
 */
export function checkLabels(text: string, file: string): Diagnostic[] {
  const problems: Diagnostic[] = [];
  let key = '';
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (COMMENT.test(line)) continue;
    for (const match of line.matchAll(TOKEN)) {
      const [whole, , newKey, name = ''] = match;
      if (newKey !== undefined) key = newKey;
      else if (findDirective(name.toLowerCase()) !== undefined) {
        const isKey = END_OF_KEY.test(line.slice(match.index + whole.length));
        if (!isKey && !SHOWN_KEYS.has(key)) continue;
        problems.push(
          toError(
            'directive-in-label',
            `A directive in ${isKey ? 'the name of a category' : `"${key}"`} is shown as source text.`,
            { file, line: index + 1, column: match.index + 1 },
            { hint: 'Write the name as plain text there. Directives work only in the text of documents.' },
          ),
        );
      }
    }
  }
  return problems;
}
