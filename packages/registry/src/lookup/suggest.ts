// fastest-levenshtein: small, no dependencies, far quicker than a hand-written matrix.
import { distance } from 'fastest-levenshtein';

/** Longer texts are not compared: a distance between two paragraphs says nothing and costs their product. */
const MAX_LENGTH = 100;

/**
 * The candidate that the text was most likely meant to be, or nothing when none is near: at most a third of the letters may differ
 * (two of four or five, so that swapped letters are found), case aside; and of the words that the two do not share, each must be a misspelling of
 * the other's. Ties go to the earlier candidate.
 */
export function suggest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const wanted = text.toLowerCase();
  let limit = limitOf(wanted);
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const difference = distance(wanted, candidate.toLowerCase());
    // A text of which nothing is left is not near anything.
    if (difference > limit || difference >= wanted.length || (nearest !== undefined && difference === limit))
      continue;
    if (differsInNumber(wanted, candidate.toLowerCase()) || !differsInSpelling(text, candidate)) continue;
    nearest = candidate;
    limit = difference;
  }
  return nearest;
}

/** How many letters of a text may differ. */
function limitOf(text: string): number {
  return text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 3));
}

/** `P003` is not a misspelt `P001`. (`P03` may be a misspelt `P003`.) */
function differsInNumber(a: string, b: string): boolean {
  const toNumbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join();
  return a.replace(/\d+/g, '0') === b.replace(/\d+/g, '0') && toNumbers(a) !== toNumbers(b);
}

/**
 * Whether two near texts differ in how they are spelt, and not in what they say. Long words that both have make any two texts near: `App
 * Service Contributor` and `Search Service Contributor` share most of their letters, and none of the word that tells them apart. So only the
 * words that they do not share are compared, one with one. Where one of the two has words more, they must begin alike: what comes first tells names
 * apart, what comes last is their kind.
 */
function differsInSpelling(text: string, candidate: string): boolean {
  const all = toWords(text);
  const others = toWords(candidate);
  if (all.length === 1 && others.length === 1) return true;
  const own = without(all, others);
  const other = without(others, all);
  if (own.length === 0 || other.length === 0) return own.length === other.length || all[0] === others[0];
  // One word of the one may be two of the other: `Data bricks`.
  if (own.length !== other.length) return isMisspelling(own.join(''), other.join(''));
  return own.every((word, index) => isMisspelling(word, other[index] ?? ''));
}

/** Also at the capitals of `AppServiceContributor`. */
function toWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** The words that the others have not, each of theirs taken for one. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const index = left.indexOf(word);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

function isMisspelling(word: string, other: string): boolean {
  const difference = distance(word, other);
  if (difference <= limitOf(word) && difference * 2 < Math.min(word.length, other.length)) return true;
  // Two letters in the wrong order: `IA Team`.
  return word.length === other.length && toSorted(word) === toSorted(other);
}

const toSorted = (word: string): string => [...word].sort().join('');
