import { joinLetters, toMonogram, toParts } from './toMonogram.js';

/**
 * Monograms of all personas in order, each only once. The first persona with a monogram keeps it, and the next ones get a letter more (`Product
 * Manager`, `Project Manager` → `PM`, `PrM`). If hundreds of names are alike, a number follows, and at last the monogram is repeated: more
 * characters do not fit into a badge.
 */
export function toMonograms(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const monogram = findFree(name, taken);
    taken.add(monogram);
    return monogram;
  });
}

function findFree(name: string, taken: ReadonlySet<string>): string {
  const monogram = toMonogram(name);
  if (!taken.has(monogram)) return monogram;
  for (const candidate of candidates(name, monogram)) if (!taken.has(candidate)) return candidate;
  return monogram;
}

/** The initials of three words, then the initials with one more letter of the first of the last two words, then with a number. */
function* candidates(name: string, monogram: string): Generator<string> {
  const words = toParts(name);
  if (words.length > 2) yield joinLetters(words.slice(-3).map(([initial = '']) => initial));
  const [first = [], last = []] = words.slice(-2);
  for (const letter of first.slice(1)) yield joinLetters([first[0] ?? '', letter, last[0] ?? '']);
  for (const letter of last.slice(1)) yield joinLetters([first[0] ?? '', last[0] ?? '', letter]);
  for (let number = 2; number < 10; number += 1) yield `${monogram}${number}`;
}
