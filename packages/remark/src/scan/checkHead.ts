import type { Nodes, Root } from 'mdast';
import type { Diagnostic } from 'persona-registry';
import { isDirective, type Use } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { placeOf } from '../grammar/place.js';
import { toError, toWarning } from '../grammar/toProblem.js';
import { readFrontMatter } from './readFrontMatter.js';

/**
 * Finds directives in a document's title and description. Docusaurus reads the title from the first heading and the description from the first line, and
 * shows both as source text, in the tab, the sidebar, previews and feeds.
 */
export function checkHead(tree: Root, uses: readonly Use[], document: SourceDocument): Diagnostic[] {
  const ours = new Set<Nodes>(uses.filter(({ reading }) => reading.type === 'view').map(({ node }) => node));
  const hasKey = (key: string) => readFrontMatter(tree, key) !== undefined;
  const problems: Diagnostic[] = [];

  const title = hasKey('title') ? undefined : findTitle(tree);
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
  const opening = hasKey('description') ? undefined : findOpening(tree);
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

/** Finds the heading that Docusaurus uses as the title: level one, before all other content. */
function findTitle(tree: Root): Nodes | undefined {
  const first = tree.children.find((node) => !isMetadata(node));
  return first?.type === 'heading' && first.depth === 1 ? first : undefined;
}

/** Finds the block with the first line of text. Skips code, HTML, the title, and the label of a container. */
function findOpening(tree: Root): Nodes | undefined {
  const stack: Nodes[] = tree.children.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isMetadata(node) || node.type === 'code' || node.type === 'html') continue;
    if (node.type === 'heading' && node.depth === 1) continue;
    if (node.type === 'paragraph' && node.data?.directiveLabel) continue;
    if (
      !('children' in node) ||
      node.type === 'paragraph' ||
      node.type === 'heading' ||
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
