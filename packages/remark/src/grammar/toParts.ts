import type { Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { DirectiveNode, DirectiveParts, Label, SourceDocument } from './directive.js';
import { formOf } from './forms.js';
import { type PositionedNode, placeOf } from './place.js';
import { toPlainText } from './toTextParts.js';

/** Splits a directive into label, attributes and content. */
export function toParts(node: DirectiveNode, document: SourceDocument): DirectiveParts {
  const label = readLabel(node, document);
  return {
    node,
    form: formOf(node),
    attributes: new Map(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? ''])),
    ...(label && { label }),
    content: node.type === 'containerDirective' ? contentOf(node) : [],
    place: placeOf(node, document),
    document,
  };
}

/** Returns `undefined` for a blank label. */
function readLabel(node: DirectiveNode, document: SourceDocument): Label | undefined {
  const paragraph = node.type === 'containerDirective' ? labelOf(node) : undefined;
  const nodes: readonly PhrasingContent[] =
    node.type === 'containerDirective' ? (paragraph?.children ?? []) : node.children;
  const text = toPlainText(nodes, document);
  const [first] = nodes;
  if (text === '' || first === undefined) return undefined;
  const firstNode: PositionedNode = first;
  return { text, nodes, place: placeOf(firstNode, document) };
}

export function labelOf(node: ContainerDirective): Paragraph | undefined {
  const [first] = node.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
}

const contentOf = (node: ContainerDirective) => (labelOf(node) ? node.children.slice(1) : node.children);
