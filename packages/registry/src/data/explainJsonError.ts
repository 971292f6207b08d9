// jsonc-parser: the parser of VS Code. It is tolerant and gives offsets, so that a broken file gets a better message than "Unexpected token".
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { capitalize } from '../lookup/capitalize.js';
import { explainHidden, findInvisible, nameInvisible } from '../lookup/invisible.js';
import { isCloser, type SyntaxProblem, toCloserHint, tokenAt, toUnclosedMessage } from './syntaxProblem.js';

/**
 * The first mistake of a text that is not valid JSON. Later errors are mostly its consequences.
 * @param reason message of the fast parser
 */
export function explainJsonError(text: string, reason: string): SyntaxProblem {
  const first = findFirstError(text);
  if (first === undefined) return unclear(reason);
  const { code, offset, bracket } = first;
  const unclosed = bracket === undefined ? undefined : explainUnclosed(text, bracket, offset);
  if (unclosed !== undefined) return unclosed;
  const hidden = findInvisible(text.charAt(offset));
  if (hidden !== undefined) return { ...toHiddenProblem(hidden), offset };
  const explain = EXPLANATIONS[printParseErrorCode(code)];
  return { ...(explain?.(tokenAt(text, offset)) ?? unclear(reason)), offset };
}

const toHiddenProblem = (character: string): Omit<SyntaxProblem, 'offset'> => ({
  code: 'invisible-character',
  message: `${capitalize(nameInvisible(character))} is between the values. JSON allows only ordinary spaces there.`,
  hint: explainHidden(character),
});

const unclear = (reason: string): SyntaxProblem => ({
  message: `This cannot be read as JSON: ${reason}.`,
  hint: 'Put keys and texts in double quotes, write commas between entries, and close each bracket.',
  offset: Number(/ position (\d+)/.exec(reason)?.[1] ?? 0),
});

type Explain = (found: string) => Omit<SyntaxProblem, 'offset'>;

const notNumber: Explain = (found) => ({
  message: `${found} is not a valid number in JSON.`,
  hint: 'Write digits, such as 3 or 0.5, or put it in double quotes.',
});
const comment: Explain = () => ({
  message: 'JSON has no comments.',
  hint: 'Delete it, or write the data as YAML.',
});
const badEscape: Explain = (found) => ({
  message: `The text ${found} has an escape that is not valid in JSON.`,
  hint: 'Write a backslash twice: \\\\. After \\u, write four hexadecimal digits.',
});

/** Explanations by the parser's names of errors. */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  InvalidSymbol: (found) => ({
    message: `${found} is not a JSON value.`,
    hint: 'Put keys and texts in double quotes. Inside the quotes, write \\" for a ".',
  }),
  InvalidNumberFormat: notNumber,
  UnexpectedEndOfNumber: notNumber,
  PropertyNameExpected: (found) => ({
    message: `${found} is in the place of a key in double quotes.`,
    hint: 'JSON has no comma after the last entry, and no keys without quotes.',
  }),
  ValueExpected: (found) => ({
    message: `${found} is in the place of a value.`,
    hint: 'Write the value, or delete the key or comma before it. JSON has no comma after the last entry.',
  }),
  ColonExpected: (found) => ({
    message: `${found} is in the place of a colon.`,
    hint: 'Write the key in double quotes, a colon and the value.',
  }),
  CommaExpected: (found) => ({
    message: `${found} is in the place of a comma.`,
    hint: 'Put a comma between two entries. Inside a text, write \\" for a ".',
  }),
  EndOfFileExpected: (found) => ({
    message: `${found} is after the end of the data.`,
    hint: 'Delete it. If it belongs to the data, a bracket before it closes too early.',
  }),
  InvalidCommentToken: comment,
  UnexpectedEndOfComment: comment,
  UnexpectedEndOfString: () => ({
    message: 'A text begins with " here and is not closed in its line.',
    hint: 'Write " where the text ends. Inside the text, write \\" for a ", and \\n for a new line.',
  }),
  InvalidUnicode: badEscape,
  InvalidEscapeCharacter: badEscape,
  InvalidCharacter: () => ({
    message: 'A text has a tab or another control character.',
    hint: 'Write it as an escape, such as \\t or \\n.',
  }),
};

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** The problem of a bracket that is still open at the end of the file, or at another closing bracket. */
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
  /** Offset of the innermost open bracket at the error. */
  bracket: number | undefined;
}

function findFirstError(text: string): FirstError | undefined {
  const open: number[] = [];
  const errors: FirstError[] = [];
  const push = (offset: number) => void open.push(offset);
  // At the end of the text, the parser ends all open brackets before it reports the error.
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
