import { DEVELOPMENT, PRODUCTION, STAGE, TEST } from './environmentWords.js';
import { lookUp, type NameIndex } from './findReference.js';
import { fold } from './fold.js';

/** Words for environments of one purpose, folded, and after them the words of the purpose that is most similar. */
const PURPOSES: readonly { words: readonly string[]; others: readonly string[] }[] = [
  { words: DEVELOPMENT, others: [] },
  { words: TEST, others: STAGE },
  { words: STAGE, others: TEST },
  { words: PRODUCTION, others: [] },
];

/**
 * Returns the environment that probably has the purpose that the text names, such as `stage` for `UAT`. It is only a suggestion: some teams have
 * both.
 */
export function similarEnvironment(text: string, index: NameIndex): string | undefined {
  const word = fold(text.replace(/\benv(?:ironment)?\b/i, ''));
  const { words, others } = PURPOSES.find((purpose) => purpose.words.includes(word)) ?? {
    words: [],
    others: [],
  };
  for (const other of [...words, ...others]) {
    const match = lookUp(index, other);
    if (match !== undefined && 'id' in match) return match.id;
  }
  return undefined;
}
