import type { Diagnostic } from 'persona-registry';
import type { Use } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { placeOf, sourceOf } from '../grammar/place.js';
import { toError } from '../grammar/toProblem.js';

/** The id of the heading itself, at the end of its line. */
const OWN_ID = /\s\{#[^{}]+\}\s*$/;

/**
 * Finds headings of MDX in which a directive has braces with `{#` and the heading has an id, too. Docusaurus escapes only the first `{#` of a heading, so
 * the id of the heading is an invalid expression for the compiler, which does not name the cause.
 *
 * @param text the document as written, without a byte order mark
 */
export function checkHeadingIds(uses: readonly Use[], text: string, document: SourceDocument): Diagnostic[] {
  const inHeadings = uses.filter(({ headingDepth }) => headingDepth !== undefined);
  if (inHeadings.length === 0) return [];
  const lines = text.split(/\r\n|\r|\n/);
  return inHeadings.flatMap(({ node }) => {
    const attribute = /\{#[^\s{}]+/.exec(sourceOf(node, document))?.[0];
    const line = lines[(node.position?.start.line ?? 0) - 1] ?? '';
    const isFirst = attribute !== undefined && line.indexOf(attribute) === line.indexOf('{#');
    if (!isFirst || !line.startsWith('#') || !OWN_ID.test(line)) return [];
    return [
      toError(
        'malformed-directive',
        `The heading has an id of its own after "${attribute}}", which Docusaurus cannot read.`,
        placeOf(node, document),
        { hint: `Write {id="${attribute.slice(2)}"} for the directive.` },
      ),
    ];
  });
}
