import type { Place } from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { listAttributes } from './listAttributes.js';
import { placeWithin } from './place.js';

/** Returns the place of an attribute's name. If the source is unknown, returns the place of the directive. */
export function placeOfAttribute(parts: DirectiveParts, name: string): Place {
  const written = listAttributes(parts).find((attribute) => attribute.name === name);
  return written === undefined ? parts.place : placeWithin(parts.node, written.start, parts.document);
}
