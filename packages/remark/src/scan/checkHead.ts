import type { Nodes, Root } from 'mdast';
import type { Diagnostic } from 'persona-registry';
import { isDirective, type Use } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { placeOf } from '../grammar/place.js';
import { toError, toWarning } from '../grammar/toProblem.js';

/**
 * Finds directives in a document's title and description. Docusaurus reads the title from the first heading and the description from the first line, and
 * shows both as source text, in the tab, the sidebar, previews and feeds.
 */
export function checkHead(tree: Root, uses: readonly Use[], document: SourceDocument): Diagnostic[] {
  const ours = new Set<Nodes>(uses.filter(({ reading }) => reading.type === 'view').map(({ node }) => node));
  const problems: Diagnostic[] = [];

  const title = hasValue(tree, 'title') ? undefined : findTitle(tree, document);
  for (const node of title ? oursIn(title, ours) : []) {
    problems.push(
      toError(
        'directive-in-title',
        'A directive in the title of the document is shown as source text, in the tab and the sidebar.',
        placeOf(node, document),
        {
          hint: 'Write the name as plain text there, or add a "title" to the front matter.',
        },
      ),
    );
  }
  const opening = hasValue(tree, 'description') ? undefined : findOpening(tree, document);
  for (const node of opening ? oursIn(opening, ours) : []) {
    if (node.position?.start.line !== opening?.position?.start.line) continue;
    problems.push(
      toWarning(
        'directive-in-description',
        'A directive in the first line of the document is shown as source text, in its description.',
        placeOf(node, document),
        {
          hint: 'Add a "description" to the front matter, or begin the document with a sentence without directives.',
        },
      ),
    );
  }
  return problems;
}

const isMetadata = ({ type }: Nodes) => type === 'yaml' || type === 'mdxjsEsm';

/** Whether the front matter has a value for a key, in the same line or in the next one. */
function hasValue(tree: Root, key: string): boolean {
  const value = new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*(?:[^\\s#]|(?:#.*)?\\r?\\n[ \\t]+[^\\s#])`, 'm');
  return tree.children.some((node) => node.type === 'yaml' && value.test(node.value));
}

/** Finds the heading that Docusaurus uses as the title: level one, in one line, before all other content. A comment is content, an import is not. */
function findTitle(tree: Root, document: SourceDocument): Nodes | undefined {
  const index = tree.children.findIndex((node) => !isMetadata(node));
  const first = tree.children[index];
  if (first?.type !== 'heading' || first.depth !== 1 || linesOf(first) > 2) return undefined;
  const metadata = tree.children.slice(0, index);
  if (metadata.some((node) => node.type === 'mdxjsEsm' && /^export\b/m.test(node.value))) return undefined;
  const before = document.source.slice(
    metadata.at(-1)?.position?.end.offset ?? 0,
    first.position?.start.offset,
  );
  return before.trim() === '' ? first : undefined;
}

const linesOf = ({ position }: Nodes): number => (position ? position.end.line - position.start.line + 1 : 1);

/**
 * Finds the block with the first line of text. Skips code, HTML, the title, and the label of a container. The first line of a long comment is such
 * a text for Docusaurus, so nothing is found after it.
 */
function findOpening(tree: Root, document: SourceDocument): Nodes | undefined {
  const opening = findFirstText(tree);
  const before = document.source.slice(0, opening?.position?.start.offset ?? 0);
  return /^<!--(?!.*-->)/m.test(before) ? undefined : opening;
}

function findFirstText(tree: Root): Nodes | undefined {
  const stack: Nodes[] = tree.children.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isMetadata(node) || node.type === 'code' || node.type === 'html') continue;
    if (node.type === 'heading' && node.depth === 1) continue;
    if (node.type === 'paragraph' && node.data?.directiveLabel) continue;
    if (
      !('children' in node) ||
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableRow' ||
      node.type === 'leafDirective'
    )
      return node;
    stack.push(...node.children.toReversed());
  }
  return undefined;
}

function oursIn(block: Nodes, ours: ReadonlySet<Nodes>): Nodes[] {
  const directives: Nodes[] = [];
  const stack: Nodes[] = [block];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isDirective(node) && ours.has(node)) directives.push(node);
    else if ('children' in node) stack.push(...node.children.toReversed());
  }
  return directives;
}
