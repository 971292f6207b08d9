import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { type Diagnostic, isLinkRequest } from 'persona-registry';
import type { DirectiveNode, DirectiveReading, SourceDocument, ViewReading } from '../grammar/directive.js';
import { findStrays, spaceBefore, toStray, unclosed, unreadable } from '../grammar/findStrays.js';
import { GAP } from '../grammar/gaps.js';
import { placeOf, sourceOf } from '../grammar/place.js';
import { readDirective } from '../grammar/readDirective.js';
import { toError } from '../grammar/toProblem.js';

/** One of our directives in a document, or a text that was probably meant as one. */
export interface Use {
  node: DirectiveNode | Text;
  parent: Parents;
  reading: DirectiveReading;
  /** Level of the heading that contains the use. Absent outside headings. */
  headingDepth?: number;
}

export interface DocumentReading {
  /** In document order. An outer use comes before the uses inside it. */
  uses: Use[];
  /** Directives that do not belong to this package. */
  unknownDirectives: DirectiveNode[];
}

interface Visit {
  node: Nodes;
  parent?: Parents;
  index: number;
  inLink: boolean;
  /** Level of the heading that contains the node. */
  headingDepth: number | undefined;
  /** Whether the node is inside a block whose missing end is already reported. */
  inUnclosed: boolean;
}

/**
 * Reads every directive of a tree. Scan and transform share this function, so that they cannot disagree. Does not change the tree. Walks with an
 * explicit stack, because Markdown may be nested to any depth.
 */
export function readDocument(tree: Root, document: SourceDocument): DocumentReading {
  const uses: Use[] = [];
  const unknownDirectives: DirectiveNode[] = [];
  const stack: Visit[] = [
    { node: tree, index: 0, inLink: false, headingDepth: undefined, inUnclosed: false },
  ];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, parent } = visit;
    const reading = parent && readNode(visit, document);
    if (reading !== undefined && parent !== undefined && (isDirective(node) || node.type === 'text')) {
      const { headingDepth } = visit;
      uses.push({ node, parent, reading, ...(headingDepth && { headingDepth }) });
    } else if (isDirective(node)) unknownDirectives.push(node);
    pushVisitsBelow(stack, visit, reading);
  }
  return { uses, unknownDirectives };
}

export function isDirective(node: Nodes): node is DirectiveNode {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/**
 * Pushes the children to visit, the first one last. The notes and the label of a link are the only parts of our directives that stay in the
 * document. Their list of fields does not. This makes one object per child and no list, because the site's every document is read.
 */
function pushVisitsBelow(stack: Visit[], visit: Visit, reading: DirectiveReading | undefined): void {
  const { node } = visit;
  if (!('children' in node)) return;
  const inLink =
    visit.inLink ||
    node.type === 'link' ||
    node.type === 'linkReference' ||
    (reading !== undefined && node.type === 'textDirective');
  const inUnclosed =
    visit.inUnclosed || (reading?.problems.some(({ code }) => code === 'unclosed-directive') ?? false);
  const headingDepth = node.type === 'heading' ? node.depth : visit.headingDepth;
  const children: readonly Nodes[] = node.children;
  const keptChildren: ReadonlySet<Nodes> | undefined =
    reading?.type === 'view' ? new Set<Nodes>([...reading.content, ...linkLabel(reading)]) : undefined;
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child === undefined || keptChildren?.has(child) === false) continue;
    stack.push({ node: child, parent: node, index, inLink, headingDepth, inUnclosed });
  }
}

const linkLabel = ({ request, label }: ViewReading): readonly PhrasingContent[] =>
  request !== undefined && isLinkRequest(request) ? (label?.nodes ?? []) : [];

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

/** Finds a directive with a gap before its label or braces (`:persona [Alice]`, `:persona {#P001}`, `:persona[Alice] {#P001}`), or with unreadable braces. */
function checkNeighbour(
  { parent, index, headingDepth }: Visit,
  node: DirectiveNode,
  document: SourceDocument,
): Diagnostic[] {
  const next = node.type === 'textDirective' ? parent?.children[index + 1] : undefined;
  if (next?.type !== 'text' || Object.keys(node.attributes ?? {}).length > 0) return [];
  const [rest = '', gap = '', part = ''] = NEIGHBOUR.exec(next.value) ?? [];
  const hasLabel = node.children.length > 0;
  const isBrace = part.startsWith('{');
  const opening = openingAfter(node, document);
  if (opening !== '' && !isBrace && (opening === '[' || headingDepth === undefined)) {
    const name = `:${node.name}`;
    return [toStray(opening === '[' ? unclosed(name) : unreadable(name, '', name), placeOf(node, document))];
  }
  // In `## About :persona[Alice] {#about}`, Docusaurus reads `{#about}` as the heading's id.
  if (rest === '' || (hasLabel && (!isBrace || headingDepth !== undefined)) || (gap === '' && !isBrace))
    return [];
  const head = sourceOf(node, document) || `:${node.name}`;
  const stray =
    gap === ''
      ? unreadable(`:${node.name}`, part, head)
      : spaceBefore(isBrace ? 'brace' : 'bracket', head, rest);
  return [toStray(stray, placeOf(node, document))];
}

/** The bracket or brace directly after a directive, without a backslash. The parser takes it for text if nothing closes it. */
function openingAfter(node: DirectiveNode, { source }: SourceDocument): string {
  const next = source.charAt(node.position?.end.offset ?? source.length);
  return next === '{' || (next === '[' && node.children.length === 0) ? next : '';
}

/** After a gap, braces without an id may be ordinary text. */
const NEIGHBOUR = new RegExp(
  `^(${GAP}*)(\\{#[^}\\r\\n]*\\}|(?<!${GAP})\\{[^}\\r\\n]*\\}|\\[[^\\]\\r\\n]+\\])`,
);

/** Finds a link inside a link, because HTML forbids it. */
function checkLink(node: DirectiveNode, reading: DirectiveReading, document: SourceDocument): Diagnostic[] {
  if (reading.type === 'text' || reading.request === undefined || !isLinkRequest(reading.request)) return [];
  return [
    toError(
      'directive-in-link',
      `":${node.name}" makes a link, but it is inside another link.`,
      placeOf(node, document),
      {
        hint: 'Move it out of the other link, or write the name of the persona or service as plain text.',
      },
    ),
  ];
}
