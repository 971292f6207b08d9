// fastest-levenshtein: small, no dependencies, far quicker than a hand-written matrix.
import { distance } from 'fastest-levenshtein';

/** Longer texts are not compared: a distance between two paragraphs says nothing and costs their product. */
const MAX_LENGTH = 100;

/**
 * The candidate that the text was most likely meant to be, or nothing when none is near: at most a third of the letters may differ
 * (two of four or five, so that swapped letters are found), case aside. Ties go to the earlier candidate.
 */
export function suggest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const wanted = text.toLowerCase();
  let limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const difference = distance(wanted, candidate.toLowerCase());
    // A text of which nothing is left is not near anything.
    if (difference > limit || difference >= wanted.length || (nearest !== undefined && difference === limit))
      continue;
    if (differsInNumber(wanted, candidate.toLowerCase())) continue;
    nearest = candidate;
    limit = difference;
  }
  return nearest;
}

/** `P003` is not a misspelt `P001`. (`P03` may be a misspelt `P003`.) */
function differsInNumber(a: string, b: string): boolean {
  const toNumbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join();
  return a.replace(/\d+/g, '0') === b.replace(/\d+/g, '0') && toNumbers(a) !== toNumbers(b);
}
