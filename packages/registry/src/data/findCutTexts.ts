import { quote } from '../lookup/quote.js';
import { scanYaml, type YamlToken } from './scanYaml.js';

/** A text without quotes that a `#` ends, although it probably continues after the `#`. */
export interface CutText {
  /** The text before the `#`. Empty in `color: #00ff00`. */
  text: string;
  /** The comment with its `#`. */
  comment: string;
  /** Offset of the `#`. */
  offset: number;
  /** Whether the text is inside brackets. Then the closing bracket and the entries after the text are in the comment too. */
  isInBrackets: boolean;
}

/** Quick check for such a text. Most files have comments, but none of this kind. */
const SUSPECT = /\S[ \t]+#(?:[\p{L}\p{N},;.)\]}]|[ \t]*\d*[ \t]*\r?$)/mu;
/**
 * A comment mostly has a space and words after the `#`. Without a space, it is mostly a number, a colour, a channel, or the rest of a list; without words,
 * the end of `C #`.
 */
const CUT = /^#(?:[\p{L}\p{N},;.)\]}]|[ \t]*\d*[ \t]*\r?$)/u;
const WORDS_OF_COMMENTS = /^#(?:todo|fixme|note|hack|xxx|tbd|nosec|noqa|region|endregion|pragma|yamllint)\b/i;

/** Finds the texts of a YAML file that a `#` cuts off, by the form of the comment: `Developer #1`, but not `Developer # the lead`. */
export function findCutTexts(text: string): CutText[] {
  return text.includes('#') && SUSPECT.test(text) ? [...listCutTexts(text)] : [];
}

function* listCutTexts(text: string): Generator<CutText> {
  /** The token before the comment in its line, without blanks. */
  let before: YamlToken | undefined;
  let depth = 0;
  for (const token of scanYaml(text)) {
    if (token.kind === 'comment' && before !== undefined && isCut(before, token.text)) {
      yield {
        text: before.kind === 'plain' ? before.text : '',
        comment: token.text.trimEnd(),
        offset: token.offset,
        isInBrackets: depth > 0,
      };
    }
    if (token.kind === 'sign') depth += depthOf(token.text);
    if (token.kind === 'newline') before = undefined;
    else if (token.kind !== 'space') before = token;
  }
}

const depthOf = (sign: string): number =>
  sign === '[' || sign === '{' ? 1 : sign === ']' || sign === '}' ? -1 : 0;

function isCut(before: YamlToken, comment: string): boolean {
  // A text in quotes has ended. After a colon, comma or bracket, a text was expected.
  const isOpen = before.kind === 'plain' || /^[-:,[{?]$/.test(before.text);
  return isOpen && CUT.test(comment) && !WORDS_OF_COMMENTS.test(comment);
}

/** A hint how to write the whole text. */
export function toCutHint(cut: CutText): string {
  return `A "#" after a space begins a comment. Put the text in quotes: ${toQuoted(cut)}.`;
}

/** The problem of a key whose end, including its colon, is in a comment. */
export function toCutKey(cut: CutText): { message: string; hint: string } {
  const message = `${quote(cut.comment)} is a comment, and the key before it ends without a colon: ${quote(cut.text)}.`;
  return { message, hint: toCutHint(cut) };
}

function toQuoted({ text, comment, isInBrackets }: CutText): string {
  const whole = `${text.slice(text.lastIndexOf('\n') + 1).trim()} ${comment}`.trim();
  // A second `#` with spaces around it begins a comment that is meant as one.
  const withoutComment = whole.replace(/\s#\s.*[^\d\s].*$/s, '');
  const meant = withoutComment.replace(isInBrackets ? /[\]},].*$/s : /:(?:\s.*)?$/s, '').trimEnd() || whole;
  return meant.includes('"') ? quoteSingle(meant) : quote(meant);
}

const quoteSingle = (text: string): string => `'${text.replaceAll("'", "''")}'`;
