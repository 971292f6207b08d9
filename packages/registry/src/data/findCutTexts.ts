import { quote } from '../lookup/quote.js';
import { scanYaml, type YamlToken } from './scanYaml.js';

/** A text without quotes that ends where a `#` begins a comment, and was probably meant to go on. */
export interface CutText {
  /** What is left of it: nothing in `color: #00ff00`. */
  text: string;
  /** With the `#`. */
  comment: string;
  /** Of the `#`. */
  offset: number;
  /** Whether it stands inside brackets: what closes them, and what follows, is then in the comment too. */
  isInBrackets: boolean;
}

/** A quick look whether there may be one. Most files have comments, and none of this kind. */
const SUSPECT = /\S[ \t]+#(?:[\p{L}\p{N},;.)\]}]|[ \t]*\d+[ \t]*\r?$)/mu;
/** Who writes a comment puts a space behind the `#`, mostly. What follows it at once is a number, a colour or a channel, or goes on with a list. */
const CUT = /^#(?:[\p{L}\p{N},;.)\]}]|[ \t]*\d+[ \t]*\r?$)/u;
const WORDS_OF_COMMENTS = /^#(?:todo|fixme|note|hack|xxx|tbd|nosec|noqa|region|endregion|pragma|yamllint)\b/i;

/** The texts of a YAML file that `#` cuts short, by the look of the comment: `Developer #1`, but not `Developer # the lead`. */
export function findCutTexts(text: string): CutText[] {
  return text.includes('#') && SUSPECT.test(text) ? [...listCutTexts(text)] : [];
}

function* listCutTexts(text: string): Generator<CutText> {
  /** What stands before the comment in its line: blanks do not count. */
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
  // After a text in quotes the text is over. After a colon, comma or bracket there was to be one.
  const isOpen = before.kind === 'plain' || /^[-:,[{?]$/.test(before.text);
  return isOpen && CUT.test(comment) && !WORDS_OF_COMMENTS.test(comment);
}

/** How to write the text that was meant. */
export function toCutHint(cut: CutText): string {
  return `A "#" behind a space begins a comment. Put the text in quotes: ${toQuoted(cut)}.`;
}

/** A key that a comment swallowed the end of, colon included. */
export function toCutKey(cut: CutText): { message: string; hint: string } {
  const message = `${quote(cut.comment)} is a comment, and the key before it ends without a colon: ${quote(cut.text)}.`;
  return { message, hint: toCutHint(cut) };
}

function toQuoted({ text, comment, isInBrackets }: CutText): string {
  const whole = `${text.slice(text.lastIndexOf('\n') + 1).trim()} ${comment}`.trim();
  const meant = whole.replace(isInBrackets ? /[\]},].*$/s : /:(?:\s.*)?$/s, '').trimEnd() || whole;
  return meant.includes('"') ? quoteSingle(meant) : quote(meant);
}

const quoteSingle = (text: string): string => `'${text.replaceAll("'", "''")}'`;
