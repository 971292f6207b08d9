// jsonc-parser: the parser of VS Code; tolerant, with offsets, so that a broken file gets more than "Unexpected token".
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { createJsonFinder } from './createJsonFinder.js';
import {
  type DataPositions,
  type DuplicateKey,
  type Parsed,
  toDuplicateKey,
  toSyntaxProblem,
  toTooDeep,
} from './parsed.js';
import { scanJson } from './scanJson.js';
import { textPositions } from './textPositions.js';

/**
 * Parses JSON the fast way; the tolerant parser comes in only for what is wrong. `JSON.parse` drops the first of two equal keys without a
 * word: they are found by counting keys, in the text and in the value, which costs a tenth of a parse that keeps positions.
 */
export function parseJson(text: string, file: string): Parsed {
  const { tooDeep, keys } = scanJson(text);
  if (tooDeep !== undefined) return { diagnostics: [toTooDeep(file, textPositions(text)(tooDeep))] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { diagnostics: toSyntaxProblems(text, file, error) };
  }
  if (countKeys(value) === keys) return { value, diagnostics: [] };
  return {
    value,
    diagnostics: jsonPositions(text).duplicates.map((duplicate) => toDuplicateKey(file, duplicate)),
  };
}

/** Positions in valid JSON. */
export function jsonPositions(text: string): DataPositions {
  const find = createJsonFinder(text);
  const at = textPositions(text);
  return {
    find: (path, target) => at(find(path, target ?? 'value')),
    get duplicates() {
      const root = parseTree(text);
      return root === undefined ? [] : findDuplicates(root, at);
    },
  };
}

function findDuplicates(root: Node, at: ReturnType<typeof textPositions>): DuplicateKey[] {
  const duplicates: DuplicateKey[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const seen = new Map<string, number>();
    for (const child of node.children ?? []) {
      waiting.push(child);
      const [keyNode] = child.type === 'property' ? (child.children ?? []) : [];
      if (keyNode === undefined) continue;
      const key = String(keyNode.value);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, keyNode.offset);
      else duplicates.push({ key, first: at(first), again: at(keyNode.offset) });
    }
  }
  return duplicates;
}

function toSyntaxProblems(text: string, file: string, error: unknown) {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const at = textPositions(text);
  const [first] = errors;
  if (first === undefined) return [toSyntaxProblem(file, `This is not JSON: ${String(error)}.`)];
  const what = printParseErrorCode(first.error);
  return [
    toSyntaxProblem(
      file,
      JSON_PROBLEMS[what] ?? `This is not JSON: ${what}.`,
      at(first.offset),
      JSON_HINTS[what],
    ),
  ];
}

/** The parser's codes in words. Only the first is reported: what follows it is mostly its consequence. */
const JSON_PROBLEMS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is not a JSON value.',
  InvalidNumberFormat: 'This is not a number as JSON writes it.',
  PropertyNameExpected: 'A key in double quotes is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace is expected here.',
  CloseBracketExpected: 'A closing bracket is expected here.',
  EndOfFileExpected: 'The data has ended, but the file goes on here.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfComment: 'A comment has no end.',
  UnexpectedEndOfString: 'A text has no closing quote.',
  UnexpectedEndOfNumber: 'A number breaks off.',
  InvalidUnicode: 'A \\u escape needs four hexadecimal digits.',
  InvalidEscapeCharacter: 'This escape is not one that JSON knows.',
  InvalidCharacter: 'A line break or control character stands inside a text.',
};
const JSON_HINTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Texts and keys stand in double quotes.',
  PropertyNameExpected: 'JSON has no comma after the last entry, and no keys without quotes.',
  ValueExpected: 'JSON has no comma after the last entry.',
  InvalidCommentToken: 'Delete it, or write the data as YAML.',
  InvalidCharacter: 'Write it as an escape, such as \\n or \\t.',
};

/** Own keys of all maps of a value that came out of `JSON.parse`; its depth is bounded (`scanJson`). */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((keys, item) => keys + countKeys(item), 0);
  let keys = 0;
  // `for … in` needs no list of keys or values: half of the time. Nothing is inherited.
  for (const key in value) keys += 1 + countKeys((value as Record<string, unknown>)[key]);
  return keys;
}
