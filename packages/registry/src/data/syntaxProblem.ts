import { quote } from '../lookup/quote.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { textPositions } from './textPositions.js';

/** A mistake in the syntax of a text: what was found, how to fix it, and the offset. */
export interface SyntaxProblem {
  message: string;
  hint: string;
  offset: number;
  /** Default: `syntax`. */
  code?: string;
}

export function toSyntaxDiagnostics(
  file: string,
  text: string,
  problems: readonly SyntaxProblem[],
): Diagnostic[] {
  const at = textPositions(text);
  return problems.map(({ message, hint, offset, code = 'syntax' }) => ({
    code,
    severity: 'error',
    message,
    place: { file, ...at(toShownOffset(text, offset)) },
    hint,
  }));
}

/** Limits an offset to the end of the last written line, because an editor cannot go to a line below it. */
export function toShownOffset(text: string, offset: number): number {
  return Math.min(offset, text.trimEnd().length);
}

const CONFLICT = /^<{7}(?: |\r?$)/m;

/** Finds the marks of an unfinished merge. A parser would report many errors for them, and none would help. */
export function findMergeConflict(text: string): SyntaxProblem | undefined {
  const offset = text.search(CONFLICT);
  if (offset === -1) return undefined;
  return {
    message: 'The file has the marks of a merge that is not finished.',
    hint: 'Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    offset,
  };
}

/** The message for a bracket that is not closed. `stop` is the offset where the parser gave up. */
export function toUnclosedMessage(open: string, close: string, text: string, stop: number): string {
  if (text.slice(stop).trim() === '')
    return `The "${open}" is never closed: the file ends before its "${close}".`;
  const found = isCloser(text, stop) ? quote(text.charAt(stop)) : restOfLine(text, stop);
  return `The "${open}" is not closed: ${found} comes before its "${close}".`;
}

/** The hint for a closing bracket of the wrong kind at `stop`. */
export function toCloserHint(close: string, text: string, stop: number): string {
  return `Write "${close}" before it, or delete the "${text.charAt(stop)}" if it is not needed.`;
}

export function isCloser(text: string, offset: number): boolean {
  return text.charAt(offset) === '}' || text.charAt(offset) === ']';
}

/** Longer than the text that a message shows. */
const MAX_REST = 200;

/** The rest of a line from an offset on, for a message. */
export function restOfLine(text: string, offset: number): string {
  const rest = text.slice(offset, offset + MAX_REST);
  return quote(rest.slice(0, rest.search(/\r?\n|$/)).trimEnd());
}

const QUOTED = /^(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)')/;
const WORD = /^[^\s"'{}[\],]+/;

/** The text in quotes, the word or the character at an offset, quoted for a message. */
export function tokenAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 200);
  const [quoted, double] = QUOTED.exec(rest) ?? WORD.exec(rest) ?? [];
  return quote(double ?? quoted?.replace(/(?<=.):$/, '') ?? rest.charAt(0));
}

/** Offset of the first character after a text in quotes, without spaces. */
export function endOfQuoted(text: string, offset: number): number {
  const [quoted = ''] = QUOTED.exec(text.slice(offset)) ?? [];
  const end = offset + quoted.length;
  return end + text.slice(end).search(/[^ ]|$/);
}
