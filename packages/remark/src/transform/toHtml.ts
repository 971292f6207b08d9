import type { Element, ElementContent } from 'hast';
import type { Nodes, Parent, RootContent } from 'mdast';
import { ENGLISH, toQuery, type View, type ViewRequest, type Words } from 'persona-registry';
import type { Use } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { writePlace } from '../grammar/place.js';
import { toElement } from '../html/toElement.js';
import { type Rewrite, replaceUses } from './replaceUses.js';
import { isPhrasing, type PlacedRequest, remainderOf, requestsOf } from './requestsOf.js';

export interface HtmlOutput {
  resolveView: (request: ViewRequest) => View;
  words?: Words;
}

/**
 * mdast node that names its future element (`hName`, `hProperties`, and `hChildren` or its own children). This is the convention of
 * `mdast-util-to-hast`, so no handler is needed.
 */
export interface PersonaElement extends Parent {
  type: 'personaElement';
  children: RootContent[];
  data: { hName: string; hProperties: Element['properties']; hChildren?: ElementContent[] };
}

declare module 'mdast' {
  interface RootContentMap {
    personaElement: PersonaElement;
  }
}

/** Replaces directives by nodes that become plain HTML. Changes the tree. */
export function toHtml(
  uses: readonly Use[],
  { resolveView, words = ENGLISH }: HtmlOutput,
  document: SourceDocument,
): void {
  const views = new Map<string, View>();
  const viewOf = (request: ViewRequest): View => {
    const key = toQuery(request);
    const view = views.get(key) ?? resolveView(request);
    views.set(key, view);
    return view;
  };
  replaceUses(uses, (use, rewrite) => [
    ...requestsOf(use, document).flatMap((placedRequest) =>
      toNodes(use, placedRequest, viewOf(placedRequest.request), { rewrite, words }),
    ),
    ...remainderOf(use, rewrite),
  ]);
}

function toNodes(
  { node, reading }: Use,
  { request, place }: PlacedRequest,
  view: View,
  { rewrite, words }: { rewrite: Rewrite; words: Words },
): RootContent[] {
  const isInline = isPhrasing(node);
  const options = { words, isInline, place: writePlace(place) };
  if (reading.type === 'text' || request.kind === 'problem') return [withElement(toElement(view, options))];
  const { label, showName } = reading;
  const element = toElement(view, { ...options, ...(label && { label: label.text }) });
  const notes = rewrite<RootContent>(reading.content);
  // The notes stay in the document even if their persona is unknown.
  if (view.kind === 'problem') return [withElement(element), ...notes];
  if (isInline && label !== undefined && !showName)
    return [withChildren(element, rewrite<Nodes>(label.nodes))];
  return [notes.length === 0 ? withElement(element) : withNotes(element, notes)];
}

function withNotes(element: Element, notes: RootContent[]): PersonaElement {
  const parts = element.children.flatMap((child) => (child.type === 'element' ? [withElement(child)] : []));
  const box: PersonaElement = {
    type: 'personaElement',
    data: { hName: 'div', hProperties: { className: ['persona-card__notes'] } },
    children: notes,
  };
  return withChildren(element, [...parts, box]);
}

const withElement = ({ tagName, properties, children }: Element): PersonaElement => ({
  type: 'personaElement',
  data: { hName: tagName, hProperties: properties, hChildren: children },
  children: [],
});

const withChildren = ({ tagName, properties }: Element, children: readonly Nodes[]): PersonaElement => ({
  type: 'personaElement',
  data: { hName: tagName, hProperties: properties },
  children: children as RootContent[],
});
