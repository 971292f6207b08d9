import type { Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { DirectiveNode, DirectiveParts, Label, SourceDocument } from './directive.js';
import { formOf } from './forms.js';
import { type PositionedNode, placeOf, sourceOf } from './place.js';
import { toPlainText } from './toTextParts.js';

/** Splits a directive into label, attributes and content. */
export function toParts(node: DirectiveNode, document: SourceDocument): DirectiveParts {
  const label = readLabel(node, document);
  return {
    node,
    form: formOf(node),
    attributes: readAttributes(node, document),
    ...(label && { label }),
    content: node.type === 'containerDirective' ? contentOf(node) : [],
    place: placeOf(node, document),
    document,
  };
}

/** Reads the attributes. Ids of people may have dots, but the parser takes `{#jane.doe}` for the id `jane` with the class `doe`. */
function readAttributes(node: DirectiveNode, document: SourceDocument): Map<string, string> {
  const attributes = new Map(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  const id = attributes.get('id');
  const classes = attributes.get('class');
  if (node.name !== 'person' || id === undefined || classes === undefined) return attributes;
  const source = sourceOf(node, document);
  const dottedId = [id, ...classes.split(' ')].join('.');
  // A tree without a text does not say whether there was a blank before the dot.
  if (source === '' || source.includes(`#${dottedId}`)) {
    attributes.set('id', dottedId);
    attributes.delete('class');
  }
  return attributes;
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
