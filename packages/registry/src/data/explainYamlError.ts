import type { ErrorCode } from 'yaml';
import { quote } from '../lookup/quote.js';
import {
  endOfQuoted,
  isCloser,
  restOfLine,
  type SyntaxProblem,
  toCloserHint,
  tokenAt,
  toUnclosedMessage,
} from './syntaxProblem.js';

/** A mistake as the parser reports it, with the context for a message to people. */
export interface YamlMistake {
  code: ErrorCode;
  /** The parser's own words. If one code means several mistakes, they say which one it is. */
  message: string;
  text: string;
  start: number;
  end: number;
  /** Offset of the opening bracket or quote of the value that the parser gave up at `end`. */
  openerOf: (sign: string, end: number) => number | undefined;
}

type Explanation = Omit<SyntaxProblem, 'offset'> & Partial<Pick<SyntaxProblem, 'offset'>>;
type Explain = (mistake: YamlMistake) => Explanation;

/** A mistake in words for authors of data. The parser's own words are for authors of parsers. */
export function explainYamlError(mistake: YamlMistake): SyntaxProblem {
  const explain = EXPLANATIONS[mistake.code] ?? unclear;
  return { offset: mistake.start, ...explain(mistake) };
}

const INDENT_HINT =
  'Put the same number of spaces before all entries of a map, and before each "-" of a list.';
const MARK_HINT = 'Put a text that begins with &, * or ! in quotes, or delete the mark.';
const COLON_HINT =
  'Write the key, a colon, a space and the value. Indent lines that belong to the value above deeper than its key.';
export const GENERAL_HINT =
  'Check this line and the line above it: entries of one map have the same indentation, and a text with special characters needs quotes.';

const unclear: Explain = ({ text, start }) => ({
  message: `${restOfLine(text, start)} cannot be read as YAML here.`,
  hint: GENERAL_HINT,
});

const needsQuotes: Explain = ({ text, start }) => ({
  message: `A text without quotes cannot begin with ${quote(text.charAt(start))}.`,
  hint: 'Put the text in quotes.',
});

const misplacedMark: Explain = ({ text, start }) => ({
  message: `The mark ${tokenAt(text, start)} is in the wrong place: "&" names a value, "*" repeats it, "!" gives its type.`,
  hint: MARK_HINT,
});

const badIndent: Explain = (mistake) => {
  const { text } = mistake;
  const offset = skipSpace(text, mistake.start);
  if (isDashWithoutSpace(text, offset)) return noSpaceBehindDash(text, offset);
  if (isBelowBar(text, offset)) return badTextIndent(mistake);
  return {
    message: `${restOfLine(text, offset)} is not indented like the lines above it.`,
    hint: INDENT_HINT,
    offset,
  };
};

const badTextIndent: Explain = ({ text, start }) => {
  const offset = skipSpace(text, start);
  return {
    message: 'A text below "|" or ">" is not indented, or its lines are indented differently.',
    hint: 'Give all its lines the same indentation, deeper than its key. The first line must not be an empty line with more spaces.',
    offset,
  };
};

/** A bracket that is not closed. The closing bracket may exist, but too far to the left. */
const unclosedBracket: Explain = ({ text, start, message, openerOf }) => {
  const [open, close, what] = message.startsWith('Flow map') ? ['{', '}', 'map'] : ['[', ']', 'list'];
  const stop = skipSpace(text, start);
  return {
    message: toUnclosedMessage(open, close, text, stop),
    hint: isCloser(text, stop)
      ? toCloserHint(close, text, stop)
      : `Write "${close}" where the ${what} ends, and indent the lines in between deeper than the line that begins it.`,
    offset: openerOf(open, start),
  };
};

const unclosedQuote: Explain = ({ start, message, openerOf }) => {
  const sign = message.includes('"') ? '"' : "'";
  return {
    message: `A text begins with ${sign} here and is never closed.`,
    hint:
      sign === '"'
        ? 'Write " where the text ends. Inside the text, write \\" for a ".'
        : "Write ' where the text ends. Inside the text, write '' for a '. Put a text that only begins with an apostrophe into double quotes.",
    offset: openerOf(sign, start),
  };
};

const missingColon: Explain = (mistake) => {
  const { text, start } = mistake;
  const sign = text.charAt(start);
  if (isDashWithoutSpace(text, start)) return noSpaceBehindDash(text, start);
  if (sign === '-')
    return { message: `${restOfLine(text, start)} is an item of a list among keys.`, hint: INDENT_HINT };
  if (sign === '*' || sign === '&' || sign === '!') return misplacedMark(mistake);
  if (isQuoteSign(sign)) return keyInQuotes(mistake);
  if (isBelowBar(text, start)) return badTextIndent(mistake);
  return {
    message: `There is no colon with a space after a key in ${restOfLine(text, start)}.`,
    hint: COLON_HINT,
  };
};

const keyInQuotes: Explain = () => ({
  message: 'A key in quotes has no colon in its line.',
  hint: 'Write the key in one line, close its quotes, and add a colon and a space.',
});

/** A key over several lines is mostly another mistake: the line below it is indented too deep, or the line has no colon. */
const keyOverLines: Explain = (mistake) => {
  const { text, start, end } = mistake;
  const below = skipSpace(text, text.lastIndexOf('\n', end - 1) + 1);
  if (indentOf(text, below) > indentOf(text, start)) {
    return {
      message: `${restOfLine(text, below)} is indented deeper than the line above it, which already has a value.`,
      hint: INDENT_HINT,
      offset: below,
    };
  }
  return missingColon(mistake);
};

const colonInText: Explain = (mistake) => {
  const { text, start, message } = mistake;
  const sign = text.charAt(start);
  if (message.startsWith('A block sequence')) return badIndent(mistake);
  if (isQuoteSign(sign)) return textBehind(text, endOfQuoted(text, start), 'text in quotes');
  if (sign === '?') return needsQuotes(mistake);
  return {
    message: `The text ${restOfLine(text, start)} contains a colon and a space, which make a key.`,
    hint: 'Put the text in quotes.',
  };
};

const colonInBrackets: Explain = ({ text, start, end }) => ({
  message: `${quote(text.slice(start, end).trim().replace(/\s+/g, ' '))} has more than one colon in one entry in brackets.`,
  hint: 'Put a comma before the next key, or put the text in quotes.',
});

const keyTooLong: Explain = ({ text, start }) => ({
  message: `A key has more than 1,024 characters: ${restOfLine(text, start)}.`,
  hint: 'Look for a missing quote, or put the text in quotes.',
});

const noSpaceAfterColon: Explain = () => ({
  message: 'There is no space after the colon.',
  hint: 'Write the key, a colon, a space and the value.',
});

const missingComma: Explain = ({ text, start }) => ({
  message: `There is no comma before ${tokenAt(text, start)}.`,
  hint: 'Put a comma between two entries inside { } and [ ], and put a text with commas or colons in quotes.',
});

const commaTooMany: Explain = () => ({
  message: 'There is a comma with nothing before it.',
  hint: 'Delete it, or write the missing entry.',
});

const noSpaceBeforeComment: Explain = () => ({
  message: 'There is no space before a comment.',
  hint: 'Put a space before the "#".',
});

export const INSTRUCTION_HINT =
  'Delete the line: persona data needs no such instruction. Put a text that begins with % in quotes.';

const unknownInstruction: Explain = ({ text, start }) => ({
  message: `${restOfLine(text, start)} is not a valid instruction to a YAML parser.`,
  hint: INSTRUCTION_HINT,
});

const noEndOfInstructions: Explain = () => ({
  message: 'A line that begins with "%" is an instruction to the parser and must be followed by "---".',
  hint: INSTRUCTION_HINT,
});

const dataBehindDashes: Explain = () => ({
  message: 'There is data in the same line as "---".',
  hint: 'Begin it on the next line, or delete the "---".',
});

const missing: readonly (readonly [RegExp, Explain])[] = [
  [/^Missing closing/, unclosedQuote],
  [/^Flow /, unclosedBracket],
  [/^Implicit map keys/, missingColon],
  [/^Missing , between|^Missing , or :/, missingComma],
  [/^Missing space after :/, noSpaceAfterColon],
  [/^Comments must/, noSpaceBeforeComment],
  [/^Tags and anchors|block sequence props/, misplacedMark],
  [/^Block scalars/, badTextIndent],
  [/^Sequence item/, badIndent],
  [/^Missing directives-end/, noEndOfInstructions],
  [/directives-end marker$/, dataBehindDashes],
];

const textBehindBar: Explain = ({ text, start }) => ({
  message: `${restOfLine(text, start)} is after a "|" or ">", which begins a text on the lines below.`,
  hint: 'Write the text on the next line, indented deeper than its key; or put all of it in quotes.',
});

const listBehindKey: Explain = (mistake) => {
  const { text, start } = mistake;
  const isFirstOfLine = skipSpace(text, text.lastIndexOf('\n', start - 1) + 1) === start;
  return isFirstOfLine
    ? badIndent(mistake)
    : {
        message: `A "-" is in the same line as its key: ${restOfLine(text, start)}.`,
        hint: 'Begin a list on the next line. Put a text that begins with "- " in quotes.',
      };
};

const closesNothing: Explain = ({ text, start }) => ({
  message: `The ${quote(text.charAt(start))} closes nothing.`,
  hint: 'Delete it, or write the bracket that begins the map or list. Put a text with brackets at its ends in quotes.',
});

/** Text after the end of a text in quotes, a list or a map; or a line that does not belong to the lines above it. */
const tooMuch: Explain = (mistake) => {
  const { text, start } = mistake;
  const before =
    text
      .slice(text.lastIndexOf('\n', start - 1) + 1, start)
      .trimEnd()
      .at(-1) ?? '';
  if (isQuoteSign(before)) return textBehind(text, start, 'text in quotes');
  if (before === ']') return textBehind(text, start, 'list');
  if (before === '}') return textBehind(text, start, 'map');
  return badIndent(mistake);
};

const unexpected: readonly (readonly [RegExp, Explain])[] = [
  [/^Unexpected flow-(?:map|seq)-end/, closesNothing],
  [/^Block scalar header|^Not a YAML token/, textBehindBar],
  [/^Unexpected block-seq-ind/, listBehindKey],
  [/^Unexpected ,|empty item/, commaTooMany],
  [/node end$/, tooMuch],
  [/quoted-scalar token$/, missingComma],
];

/** Explanations for every code of the parser. Some codes are switched off (`DUPLICATE_KEY`, `NON_STRING_KEY`) or only warnings here. */
const EXPLANATIONS: Readonly<Record<ErrorCode, Explain>> = {
  ALIAS_PROPS: misplacedMark,
  BAD_ALIAS: needsQuotes,
  BAD_COLLECTION_TYPE: unclear,
  BAD_DIRECTIVE: unknownInstruction,
  BAD_DQ_ESCAPE: ({ text, start }) => ({
    message: `${quote(text.slice(start, start + 2))} means nothing inside double quotes.`,
    hint: 'Write the backslash twice, or put the text in single quotes.',
  }),
  BAD_INDENT: (mistake) => {
    if (mistake.message.startsWith('Flow ')) return unclosedBracket(mistake);
    return mistake.message.startsWith('Block scalar') ? badTextIndent(mistake) : badIndent(mistake);
  },
  BAD_PROP_ORDER: misplacedMark,
  BAD_SCALAR_START: needsQuotes,
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: colonInBrackets,
  DUPLICATE_KEY: unclear,
  IMPOSSIBLE: unclear,
  KEY_OVER_1024_CHARS: keyTooLong,
  MISSING_CHAR: (mistake) => select(missing, mistake),
  MULTILINE_IMPLICIT_KEY: keyOverLines,
  MULTIPLE_ANCHORS: misplacedMark,
  MULTIPLE_DOCS: () => ({
    message: 'The file holds more than one YAML document.',
    hint: 'Put all sections into one document without `---` in between, or into several files in one folder.',
  }),
  MULTIPLE_TAGS: misplacedMark,
  NON_STRING_KEY: unclear,
  RESOURCE_EXHAUSTION: () => ({
    message: 'Lists and maps are nested too deep here.',
    hint: 'Persona data is about eight levels deep: look for an extra bracket or indentation.',
  }),
  TAB_AS_INDENT: () => ({ message: 'There is a tab in the indentation.', hint: 'Indent with spaces.' }),
  TAG_RESOLVE_FAILED: misplacedMark,
  UNEXPECTED_TOKEN: (mistake) => select(unexpected, mistake),
};

function select(explanations: typeof missing, mistake: YamlMistake): Explanation {
  const [, explain] = explanations.find(([words]) => words.test(mistake.message)) ?? [];
  return (explain ?? unclear)(mistake);
}

function textBehind(text: string, offset: number, what: string): Explanation {
  return {
    message: `${restOfLine(text, offset)} is after the end of a ${what}.`,
    hint: `Put the whole text in quotes. Inside double quotes, write \\" for a ". Inside single quotes, write '' for a '.`,
    offset,
  };
}

function noSpaceBehindDash(text: string, offset: number): Explanation {
  return {
    message: `${restOfLine(text, offset)} has no space after the "-" of a list.`,
    hint: 'Write "- " before each item.',
    offset,
  };
}

const isDashWithoutSpace = (text: string, offset: number): boolean =>
  /^-[^\s-]/.test(text.slice(offset, offset + 2));

/** Whether the line above ends with "|" or ">", which begins a text of several lines. */
function isBelowBar(text: string, offset: number): boolean {
  const above = text.slice(0, text.lastIndexOf('\n', offset - 1) + 1).trimEnd();
  return /:\s+[|>][-+\d]*$/.test(above.slice(-100));
}

const isQuoteSign = (sign: string): boolean => sign === '"' || sign === "'";

function skipSpace(text: string, offset: number): number {
  return offset + text.slice(offset).search(/\S|$/);
}

/** Number of spaces at the beginning of the line with the offset. */
function indentOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).search(/[^ ]|$/);
}
