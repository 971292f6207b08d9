import type { Element, ElementContent } from 'hast';
import type { Nodes, Parent, RootContent } from 'mdast';
import { toQuery, type View, type ViewRequest } from 'persona-registry';
import type { Use } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { writePlace } from '../grammar/place.js';
import { toElement } from '../html/toElement.js';
import { type Rewrite, replaceUses } from './replaceUses.js';
import { isPhrasing, type PlacedRequest, remainderOf, requestsOf } from './requestsOf.js';

export interface HtmlOutput {
  resolveView: (request: ViewRequest) => View;
}

/**
 * An mdast node that says what element it becomes (`hName`, `hProperties`, and `hChildren` or its own children): the convention of
 * `mdast-util-to-hast`, which needs no handler of ours.
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

/** Puts nodes that become plain HTML in the place of directives. Changes the tree. */
export function toHtml(uses: readonly Use[], { resolveView }: HtmlOutput, document: SourceDocument): void {
  const views = new Map<string, View>();
  const viewOf = (request: ViewRequest): View => {
    const key = toQuery(request);
    const view = views.get(key) ?? resolveView(request);
    views.set(key, view);
    return view;
  };
  replaceUses(uses, (use, rewrite) => [
    ...requestsOf(use, document).flatMap((placed) => toNodes(use, placed, viewOf(placed.request), rewrite)),
    ...remainderOf(use, rewrite),
  ]);
}

function toNodes({ node, reading }: Use, placed: PlacedRequest, view: View, rewrite: Rewrite): RootContent[] {
  const isInline = isPhrasing(node);
  const shown = { isInline, place: writePlace(placed.place) };
  if (reading.type === 'text' || placed.request.kind === 'problem')
    return [withElement(toElement(view, shown))];
  const { label, showName } = reading;
  const element = toElement(view, { ...shown, ...(label && { label: label.text }) });
  const notes = rewrite<RootContent>(reading.content);
  // A persona that is not known still leaves what was said about it.
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
