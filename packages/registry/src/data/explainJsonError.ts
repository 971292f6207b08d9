// jsonc-parser: the parser of VS Code; tolerant, with offsets, so that a broken file gets more than "Unexpected token".
import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { endOfString } from './scanJson.js';
import { isCloser, type SyntaxProblem, toCloserHint, tokenAt, toUnclosedMessage } from './syntaxProblem.js';

/**
 * The first mistake of a text that is no JSON: what follows it is mostly its consequence.
 * @param reason what the fast parser says
 */
export function explainJsonError(text: string, reason: string): SyntaxProblem {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return unclear(reason);
  const { offset } = first;
  const bracket = findUnclosed(text, offset);
  if (bracket !== undefined) return bracket;
  const explain = EXPLANATIONS[printParseErrorCode(first.error)];
  return { ...(explain?.(tokenAt(text, offset)) ?? unclear(reason)), offset };
}

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

/** The innermost bracket that is open where the file ends, or that another one closes. */
function findUnclosed(text: string, stop: number): SyntaxProblem | undefined {
  const isEnd = text.slice(stop).trim() === '';
  const offset = isEnd || isCloser(text, stop) ? findOpenBrackets(text, stop).at(-1) : undefined;
  if (offset === undefined) return undefined;
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

/** Offsets of the brackets that are open at an offset. */
function findOpenBrackets(text: string, stop: number): number[] {
  const open: number[] = [];
  for (let offset = 0; offset < stop; offset++) {
    const sign = text.charAt(offset);
    if (sign === '"') offset = endOfString(text, offset);
    else if (sign in CLOSES) open.push(offset);
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open;
}
