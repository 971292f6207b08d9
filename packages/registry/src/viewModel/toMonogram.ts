/** What stands between words; parentheses and what is in them are a remark, not part of the name. */
const REMARK = /\([^)]*\)|\[[^\]]*\]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * One or two letters for a persona without an image: the initials of the name's last two words, which tell more than the first ones
 * (`AI Data Engineer`, `GenAI Data Scientist` → `DE`, `DS`). Letters of any script; a name of symbols gives its first one.
 */
export function toMonogram(name: string): string {
  const words = name.replace(REMARK, ' ').match(WORD) ?? name.match(WORD);
  if (words === null) return firstGrapheme(name.trim());
  return words.slice(-2).map(toInitial).join('');
}

function toInitial(word: string): string {
  const letter = firstGrapheme(word);
  const upper = letter.toUpperCase();
  // `ß` and ligatures grow when upper-cased: one letter stays one letter.
  return upper.length === letter.length ? upper : letter;
}

/** Letters that no combining mark follows: the segmenter is slow, and most names need it not. */
const PLAIN = /^[\u0020-\u02ff](?![^\u0020-\u02ff])/u;

function firstGrapheme(text: string): string {
  if (PLAIN.test(text)) return text.charAt(0);
  for (const { segment } of graphemes.segment(text)) return segment;
  return '';
}
