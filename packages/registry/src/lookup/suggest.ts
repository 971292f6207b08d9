// fastest-levenshtein: it is small, has no dependencies, and is much faster than a hand-written matrix.
import { distance } from 'fastest-levenshtein';

/** Longer texts are not compared. The distance between two paragraphs has no meaning, and its time is the product of their lengths. */
const MAX_LENGTH = 100;

/**
 * The candidate that is nearest to the text, or `undefined` if none is near. At most a third of the letters may differ (two of four or five, so that
 * swapped letters are found); case is ignored. Words that the two do not share must be misspellings of each other. Of equally near candidates, the
 * first is chosen.
 */
export function suggest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const lowerText = text.toLowerCase();
  let limit = limitOf(lowerText);
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const difference = distance(lowerText, candidate.toLowerCase());
    // A candidate that shares no letter with the text is not near.
    if (
      difference > limit ||
      difference >= lowerText.length ||
      (nearest !== undefined && difference === limit)
    )
      continue;
    if (differsInNumber(lowerText, candidate.toLowerCase()) || !differsInSpelling(text, candidate)) continue;
    nearest = candidate;
    limit = difference;
  }
  return nearest;
}

/** The same as the field of a diagnostic, which is absent if no candidate is near. */
export function toSuggestion(text: string, candidates: Iterable<string>): { suggestion?: string } {
  const suggestion = suggest(text, candidates);
  return suggestion === undefined ? {} : { suggestion };
}

/** How many letters of a text may differ. */
function limitOf(text: string): number {
  return text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 3));
}

/** Whether two texts differ only in a number: `P003` is not a misspelt `P001`. (`P03` may be a misspelt `P003`.) */
function differsInNumber(a: string, b: string): boolean {
  const toNumbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join();
  return a.replace(/\d+/g, '0') === b.replace(/\d+/g, '0') && toNumbers(a) !== toNumbers(b);
}

/**
 * Whether two near texts differ in spelling, and not in meaning. Long common words make any two texts near: `App Service Contributor` and `Search
 * Service Contributor` share most of their letters, but differ in the word that matters. So only the words that they do not share are compared, one
 * with one. If only one text has additional words, both must have the same first word: the first word distinguishes names, and the last is their kind.
 */
function differsInSpelling(text: string, candidate: string): boolean {
  const all = toWords(text);
  const others = toWords(candidate);
  if (all.length === 1 && others.length === 1) return true;
  const own = without(all, others);
  const other = without(others, all);
  if (own.length === 0 || other.length === 0) return own.length === other.length || all[0] === others[0];
  // One word may be written as two: `Data bricks`.
  if (own.length !== other.length) return isMisspelling(own.join(''), other.join(''));
  return own.every((word, index) => isMisspelling(word, other[index] ?? ''));
}

/** Splits a text into words in lower case, also at the capitals of `AppServiceContributor`. */
function toWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** The words without the other words. Each of the other words removes one. */
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
  // The letters may be in the wrong order: `IA Team`.
  return word.length === other.length && toSorted(word) === toSorted(other);
}

const toSorted = (word: string): string => [...word].sort().join('');
