import { lookUp, type NameIndex, nearestSpelling } from './findReference.js';
import { isTooLong } from './nameLength.js';

/** An entity, or a part of it. */
export interface FoundPart {
  id: string;
  part?: string;
}
/** The text names no whole, or it names no part of the whole before the slash. An ambiguous text counts as missing too. */
export type MissingPart = { missing: 'whole' } | { missing: 'part'; id: string; text: string };

/**
 * Finds a whole or a part of it by a reference such as `mlops/train`. A name may contain slashes (`CI/CD`). So the whole text is tried first, and
 * then each slash, from the last one, as the start of a part. The first whole with such a part decides. If no part is found, the first whole does.
 */
export function findPart(
  text: string,
  wholes: NameIndex,
  partsOf: (id: string) => NameIndex,
): FoundPart | MissingPart {
  if (isTooLong(text)) return { missing: 'whole' };
  const whole = lookUp(wholes, text);
  if (whole !== undefined) return 'id' in whole ? { id: whole.id } : { missing: 'whole' };
  let missing: MissingPart = { missing: 'whole' };
  for (let slash = text.lastIndexOf('/'); slash > 0; slash = text.lastIndexOf('/', slash - 1)) {
    const match = lookUp(wholes, text.slice(0, slash).trim());
    if (match === undefined || !('id' in match)) continue;
    const { id } = match;
    const partText = text.slice(slash + 1).trim();
    const part = lookUp(partsOf(id), partText);
    if (part !== undefined && 'id' in part) return { id, part: part.id };
    if (missing.missing === 'whole') missing = { missing: 'part', id, text: partText };
  }
  return missing;
}

/** The wrong part of a text whose whole is missing: only the first half of `mlopz/train`, but all of `CI/CE`, which is nearly a name. */
export function toWrongWhole(text: string, wholes: NameIndex): string {
  if (isTooLong(text)) return text;
  const slash = text.indexOf('/');
  const isNearlyRight = () =>
    lookUp(wholes, text) !== undefined || nearestSpelling(wholes, text) !== undefined;
  return slash < 1 || isNearlyRight() ? text : text.slice(0, slash).trim();
}
