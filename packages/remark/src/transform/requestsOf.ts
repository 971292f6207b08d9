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

/** What a use asks for: its problems first, each shown where it is, then its view. */
export function requestsOf({ node, reading }: Use, document: SourceDocument): PlacedRequest[] {
  const place = placeOf(node, document);
  const toRequest = (diagnostic: Diagnostic): PlacedRequest => ({
    request: { kind: 'problem', diagnostic },
    place: diagnostic.place ?? place,
  });
  // What still works is for the report, not for the page.
  const requests = reading.problems.filter(({ severity }) => severity === 'error').map(toRequest);
  if (reading.type === 'view' && reading.request !== undefined)
    requests.push({ request: reading.request, place });
  return requests;
}

/** Whether a use stands among phrasing content: in a sentence, a heading, a table cell. */
export const isPhrasing = (node: Use['node']): boolean =>
  node.type === 'textDirective' || node.type === 'text';

/** What of a use's own content stays beside what is shown: text that is no directive, and the blocks of one that could not be read. */
export function remainderOf({ node, reading }: Use, rewrite: Rewrite): RootContent[] {
  if (reading.type === 'text') {
    // Behind a problem, the text begins with a space, and without the position by which a second run would find the problem again.
    if (reading.problems.length > 0) return [{ type: 'text', value: ` ${reading.text}` }];
    return [{ type: 'text', value: reading.text, ...(node.position && { position: node.position }) }];
  }
  return reading.request === undefined ? rewrite(reading.content) : [];
}
