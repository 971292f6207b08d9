import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Diagnostic } from 'persona-registry';
import type { DirectiveNode, DirectiveReading, SourceDocument, ViewReading } from '../grammar/directive.js';
import { findStrays, spaceBefore, toStray, unreadable } from '../grammar/findStrays.js';
import { GAP } from '../grammar/gaps.js';
import { placeOf, sourceOf } from '../grammar/place.js';
import { readDirective } from '../grammar/readDirective.js';
import { toError } from '../grammar/toProblem.js';

/** A directive of ours in a document, or a text that was meant to be one. */
export interface Use {
  node: DirectiveNode | Text;
  parent: Parents;
  reading: DirectiveReading;
}

export interface DocumentReading {
  /** In document order, each before those inside it. */
  uses: Use[];
  /** Directives that are not ours. */
  strangers: DirectiveNode[];
}

interface Visit {
  node: Nodes;
  parent?: Parents;
  index: number;
  inLink: boolean;
  inHeading: boolean;
  /** In a block whose end is missing, as was said of it. */
  inUnclosed: boolean;
}

/**
 * Reads every directive of a tree: what scan and transform share, so that they cannot disagree. Does not change the tree. Walks with an
 * explicit stack, because the nesting of Markdown has no limit.
 */
export function readDocument(tree: Root, document: SourceDocument): DocumentReading {
  const uses: Use[] = [];
  const strangers: DirectiveNode[] = [];
  const stack: Visit[] = [{ node: tree, index: 0, inLink: false, inHeading: false, inUnclosed: false }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, parent } = visit;
    const reading = parent && readNode(visit, document);
    if (reading !== undefined && parent !== undefined && (isDirective(node) || node.type === 'text')) {
      uses.push({ node, parent, reading });
    } else if (isDirective(node)) strangers.push(node);
    stack.push(...visitsBelow(visit, reading).toReversed());
  }
  return { uses, strangers };
}

export function isDirective(node: Nodes): node is DirectiveNode {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/** Of a directive of ours only what stays: the notes, and a link's label. A list of fields is used up. */
function visitsBelow(
  { node, inLink, inHeading, inUnclosed }: Visit,
  reading: DirectiveReading | undefined,
): Visit[] {
  if (!('children' in node)) return [];
  const isLink =
    node.type === 'link' ||
    node.type === 'linkReference' ||
    (reading !== undefined && node.type === 'textDirective');
  const isUnclosed = reading?.problems.some(({ code }) => code === 'unclosed-directive') ?? false;
  const children: readonly Nodes[] = node.children;
  const kept: ReadonlySet<Nodes> | undefined =
    reading?.type === 'view' ? new Set<Nodes>([...reading.content, ...linkLabel(reading)]) : undefined;
  return children.flatMap((child, index) =>
    kept !== undefined && !kept.has(child)
      ? []
      : [
          {
            node: child,
            parent: node,
            index,
            inLink: inLink || isLink,
            inHeading: inHeading || node.type === 'heading',
            inUnclosed: inUnclosed || isUnclosed,
          },
        ],
  );
}

const linkLabel = ({ request, label }: ViewReading): readonly PhrasingContent[] =>
  isLinkRequest(request) ? (label?.nodes ?? []) : [];

const isLinkRequest = (request: ViewReading['request']) =>
  request?.kind === 'persona-link' || request?.kind === 'service-link';

function readNode(visit: Visit, document: SourceDocument): DirectiveReading | undefined {
  const { node, index, inLink } = visit;
  if (node.type === 'text') {
    const problems = findStrays(node, index === 0 && visit.parent?.type === 'paragraph', document);
    return problems.length > 0 ? { type: 'text', text: node.value, problems } : undefined;
  }
  if (!isDirective(node)) return undefined;
  const reading = readDirective(node, document, visit.inUnclosed);
  if (reading === undefined) return undefined;
  const problems = [
    ...checkNeighbour(visit, node, document),
    ...(inLink ? checkLink(node, reading, document) : []),
  ];
  if (problems.length === 0) return reading;
  if (reading.type === 'text') return { ...reading, problems };
  const { request: _, ...rest } = reading;
  return { ...rest, problems: [...reading.problems, ...problems] };
}

/** `:persona [Alice]`, `:persona {#P001}`, `:persona[Alice] {#P001}`: one gap away from what was meant; or braces that were not read. */
function checkNeighbour(
  { parent, index, inHeading }: Visit,
  node: DirectiveNode,
  document: SourceDocument,
): Diagnostic[] {
  const next = node.type === 'textDirective' ? parent?.children[index + 1] : undefined;
  if (next?.type !== 'text' || Object.keys(node.attributes ?? {}).length > 0) return [];
  const [rest = '', gap = '', part = ''] = NEIGHBOUR.exec(next.value) ?? [];
  const hasLabel = node.children.length > 0;
  const isBrace = part.startsWith('{');
  // `## About :persona[Alice] {#about}` gives the heading its id, as Docusaurus has it.
  if (rest === '' || (hasLabel && (!isBrace || inHeading)) || (gap === '' && !isBrace)) return [];
  const head = sourceOf(node, document) || `:${node.name}`;
  const stray =
    gap === ''
      ? unreadable(`:${node.name}`, part, head)
      : spaceBefore(isBrace ? 'brace' : 'bracket', head, rest);
  return [toStray(stray, placeOf(node, document))];
}

/** Behind a gap, braces may be the author's own text, unless they hold an id. */
const NEIGHBOUR = new RegExp(
  `^(${GAP}*)(\\{#[^}\\r\\n]*\\}|(?<!${GAP})\\{[^}\\r\\n]*\\}|\\[[^\\]\\r\\n]+\\])`,
);

/** A link inside a link is no HTML. */
function checkLink(node: DirectiveNode, reading: DirectiveReading, document: SourceDocument): Diagnostic[] {
  if (reading.type === 'text' || !isLinkRequest(reading.request)) return [];
  return [
    toError(
      'directive-in-link',
      `":${node.name}" makes a link, and stands inside another one.`,
      placeOf(node, document),
      {
        hint: 'Put it beside the other link, or name the persona or service there in plain text.',
      },
    ),
  ];
}
