import type { RootContent } from 'mdast';
import type { Diagnostic, Place, ViewRequest } from 'persona-registry';
import type { Use } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { placeOf } from '../grammar/place.js';
import type { Rewrite } from './replaceUses.js';

export interface PlacedRequest {
  request: ViewRequest;
  place: Place;
}

/** Requests of a use: its problems first, each with its own place, then its view. */
export function requestsOf({ node, reading }: Use, document: SourceDocument): PlacedRequest[] {
  const place = placeOf(node, document);
  const toRequest = (diagnostic: Diagnostic): PlacedRequest => ({
    request: { kind: 'problem', diagnostic },
    place: diagnostic.place ?? place,
  });
  // A warning goes into the report, not onto the page, because the directive still works.
  const requests = reading.problems.filter(({ severity }) => severity === 'error').map(toRequest);
  if (reading.type === 'view' && reading.request !== undefined)
    requests.push({ request: reading.request, place });
  return requests;
}

/** Whether a use is among phrasing content: in a sentence, a heading or a table cell. */
export const isPhrasing = (node: Use['node']): boolean =>
  node.type === 'textDirective' || node.type === 'text';

/** The content of a use that stays in the document: text that only looks like a directive, and the blocks of a directive that could not be read. */
export function remainderOf({ node, reading }: Use, rewrite: Rewrite): RootContent[] {
  if (reading.type === 'text') {
    // After a problem, the text begins with a space. It has no position, because a second run would find the same problem again by it.
    if (reading.problems.length > 0) return [{ type: 'text', value: ` ${reading.text}` }];
    return [{ type: 'text', value: reading.text, ...(node.position && { position: node.position }) }];
  }
  return reading.request === undefined ? rewrite(reading.content) : [];
}
