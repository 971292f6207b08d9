// jsonc-parser: the parser of VS Code; tolerant, with offsets, so that a broken file gets more than "Unexpected token".
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { capitalize } from '../lookup/capitalize.js';
import { findInvisible, howToMend, nameInvisible } from '../lookup/invisible.js';
import { isCloser, type SyntaxProblem, toCloserHint, tokenAt, toUnclosedMessage } from './syntaxProblem.js';

/**
 * The first mistake of a text that is no JSON: what follows it is mostly its consequence.
 * @param reason what the fast parser says
 */
export function explainJsonError(text: string, reason: string): SyntaxProblem {
  const first = findFirstError(text);
  if (first === undefined) return unclear(reason);
  const { code, offset, bracket } = first;
  const unclosed = bracket === undefined ? undefined : explainUnclosed(text, bracket, offset);
  if (unclosed !== undefined) return unclosed;
  const hidden = findInvisible(text.charAt(offset));
  if (hidden !== undefined) return { ...explainHidden(hidden), offset };
  const explain = EXPLANATIONS[printParseErrorCode(code)];
  return { ...(explain?.(tokenAt(text, offset)) ?? unclear(reason)), offset };
}

const explainHidden = (character: string): Omit<SyntaxProblem, 'offset'> => ({
  code: 'invisible-character',
  message: `${capitalize(nameInvisible(character))} stands where JSON has an ordinary space or nothing.`,
  hint: `${howToMend(character)} It looks like a space or like nothing, and comes along when text is copied.`,
});

const unclear = (reason: string): SyntaxProblem => ({
  message: `This cannot be read as JSON: ${reason}.`,
  hint: 'Keys and texts stand in double quotes, commas between entries, and each bracket is closed.',
  offset: Number(/ position (\d+)/.exec(reason)?.[1] ?? 0),
});

type Explain = (found: string) => Omit<SyntaxProblem, 'offset'>;

const notNumber: Explain = (found) => ({
  message: `${found} is not a number as JSON writes it.`,
  hint: 'Write digits, such as 3 or 0.5, or put it in double quotes.',
});
const comment: Explain = () => ({
  message: 'JSON has no comments.',
  hint: 'Delete it, or write the data as YAML.',
});
const badEscape: Explain = (found) => ({
  message: `The text ${found} has an escape that JSON does not know.`,
  hint: 'Write a backslash twice: \\\\. Behind \\u stand four hexadecimal digits.',
});

/** By the parser's names. */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  InvalidSymbol: (found) => ({
    message: `${found} is not a JSON value.`,
    hint: 'Keys and texts stand in double quotes; inside of them, a " is written \\".',
  }),
  InvalidNumberFormat: notNumber,
  UnexpectedEndOfNumber: notNumber,
  PropertyNameExpected: (found) => ({
    message: `${found} stands where a key in double quotes is meant.`,
    hint: 'JSON has no comma after the last entry, and no keys without quotes.',
  }),
  ValueExpected: (found) => ({
    message: `${found} stands where a value is meant.`,
    hint: 'Write the value, or delete what has none. JSON has no comma after the last entry.',
  }),
  ColonExpected: (found) => ({
    message: `${found} stands where a colon is meant.`,
    hint: 'Write the key in double quotes, a colon and the value.',
  }),
  CommaExpected: (found) => ({
    message: `${found} stands where a comma is meant.`,
    hint: 'Put a comma between two entries. Inside a text, a " is written \\".',
  }),
  EndOfFileExpected: (found) => ({
    message: `${found} stands behind the end of the data.`,
    hint: 'Delete it. If it belongs to the data, a bracket before it closes too early.',
  }),
  InvalidCommentToken: comment,
  UnexpectedEndOfComment: comment,
  UnexpectedEndOfString: () => ({
    message: 'A text begins with " here and is not closed in its line.',
    hint: 'Write " where the text ends; inside of it, write \\", and \\n for a new line.',
  }),
  InvalidUnicode: badEscape,
  InvalidEscapeCharacter: badEscape,
  InvalidCharacter: () => ({
    message: 'A tab or another control character stands inside a text.',
    hint: 'Write it as an escape, such as \\t or \\n.',
  }),
};

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A bracket that is open where the file ends, or where another one closes. */
function explainUnclosed(text: string, offset: number, stop: number): SyntaxProblem | undefined {
  const isEnd = text.slice(stop).trim() === '';
  if (!isEnd && !isCloser(text, stop)) return undefined;
  const open = text.charAt(offset);
  const close = CLOSES[open] ?? '';
  if (text.charAt(stop) === close) return undefined;
  return {
    message: toUnclosedMessage(open, close, text, stop),
    hint: isEnd
      ? `Write "${close}" where the ${open === '{' ? 'map' : 'list'} ends.`
      : toCloserHint(close, text, stop),
    offset,
  };
}

interface FirstError {
  code: ParseErrorCode;
  offset: number;
  /** Offset of the innermost bracket that is open there. */
  bracket: number | undefined;
}

function findFirstError(text: string): FirstError | undefined {
  const open: number[] = [];
  const errors: FirstError[] = [];
  const push = (offset: number) => void open.push(offset);
  // Where the text ends, the parser gives up what is open before it says so.
  const pop = (offset: number) => void (offset < text.length && open.pop());
  visit(
    text,
    {
      onObjectBegin: push,
      onObjectEnd: pop,
      onArrayBegin: push,
      onArrayEnd: pop,
      onError(code, offset) {
        if (errors.length === 0) errors.push({ code, offset, bracket: open.at(-1) });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return errors[0];
}
