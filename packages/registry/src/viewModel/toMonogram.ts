/** A remark in brackets, which is not a part of the name. */
const REMARK = /\([^)]*\)|\[[^\]]*\]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * One or two letters for a persona without an image: the initials of the last two words of the name, which say more than the first words
 * (`AI Data Engineer`, `GenAI Data Scientist` → `DE`, `DS`). Letters may be of any script. A name without letters gives its first character.
 */
export function toMonogram(name: string): string {
  const words = toNameWords(name);
  if (words === null) return firstGrapheme(name.trim());
  return joinLetters(words.slice(-2).map(toInitial));
}

/** The words of a name. In Arabic, the article is a part of the word that it stands before, and says nothing. */
const toNameWords = (name: string): string[] | null =>
  (name.replace(REMARK, ' ').match(WORD) ?? name.match(WORD))?.map((word) => word.replace(ARTICLE, '')) ??
  null;

const ARTICLE = /^\u0627\u0644(?=\p{L}{2})/u;

/** Letters of Arabic stand apart, because together they would be a word. */
export const joinLetters = (letters: readonly string[]): string =>
  letters.join('').replace(/(?<=\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '\u200c');

/** The words of a name as their letters: the initial as in the monogram, the others in lower case. */
export function toParts(name: string): string[][] {
  return (toNameWords(name) ?? []).map((word) => [
    toInitial(word),
    ...toLetters(word)
      .slice(1)
      .map((letter) => letter.toLowerCase()),
  ]);
}

function toInitial(word: string): string {
  const letter = firstGrapheme(word);
  const upper = letter.toUpperCase();
  // `ß` and ligatures become longer in upper case, so they stay in lower case.
  return upper.length === letter.length ? upper : letter;
}

/** A letter without a combining mark after it. Most names begin with one, and then the slow segmenter is not needed. */
const PLAIN = /^[\u0020-\u02ff](?![^\u0020-\u02ff])/u;

/** Letters of which none has a combining mark, so that each is one grapheme. */
const ALL_PLAIN = /^[\u0020-\u02ff]*$/u;

const toLetters = (word: string): string[] =>
  ALL_PLAIN.test(word) ? Array.from(word) : Array.from(graphemes.segment(word), ({ segment }) => segment);

function firstGrapheme(text: string): string {
  if (PLAIN.test(text)) return text.charAt(0);
  for (const { segment } of graphemes.segment(text)) return segment;
  return '';
}
