import type { Nodes, Root } from 'mdast';
import type { Diagnostic } from 'persona-registry';
import { isDirective, type Use } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { placeOf } from '../grammar/place.js';
import { toError, toWarning } from '../grammar/toProblem.js';
import { readFrontMatter } from './readFrontMatter.js';

/**
 * Directives that leak as written: Docusaurus takes a document's title from its heading and the description from its first line, both as
 * source text, and shows them in the tab, the sidebar, previews and feeds.
 */
export function checkHead(tree: Root, uses: readonly Use[], document: SourceDocument): Diagnostic[] {
  const ours = new Set<Nodes>(uses.filter(({ reading }) => reading.type === 'view').map(({ node }) => node));
  const given = (key: string) => readFrontMatter(tree, key) !== undefined;
  const problems: Diagnostic[] = [];

  const title = given('title') ? undefined : findTitle(tree);
  for (const node of title ? oursIn(title, ours) : []) {
    problems.push(
      toError(
        'directive-in-title',
        'A directive in the title of the document is shown as it is written, in the tab and the sidebar.',
        placeOf(node, document),
        {
          hint: 'Name it there in plain text, or give the document a "title" in its front matter.',
        },
      ),
    );
  }
  const opening = given('description') ? undefined : findOpening(tree);
  for (const node of opening ? oursIn(opening, ours) : []) {
    if (node.position?.start.line !== opening?.position?.start.line) continue;
    problems.push(
      toWarning(
        'directive-in-description',
        'A directive in the first line of the document is shown as it is written, in its description.',
        placeOf(node, document),
        {
          hint: 'Give the document a "description" in its front matter, or begin it with a sentence without directives.',
        },
      ),
    );
  }
  return problems;
}

const isMetadata = ({ type }: Nodes) => type === 'yaml' || type === 'mdxjsEsm';

/** The heading that Docusaurus takes for the title: level one, before anything else. */
function findTitle(tree: Root): Nodes | undefined {
  const first = tree.children.find((node) => !isMetadata(node));
  return first?.type === 'heading' && first.depth === 1 ? first : undefined;
}

/** The block that holds the first line of text: not code, HTML, the title, nor the label of a container, whose line does not count. */
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
  const found: Nodes[] = [];
  const stack: Nodes[] = [block];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isDirective(node) && ours.has(node)) found.push(node);
    else if ('children' in node) stack.push(...node.children.toReversed());
  }
  return found;
}
