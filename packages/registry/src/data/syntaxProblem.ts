import { quote } from '../lookup/quote.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { textPositions } from './textPositions.js';

/** A text that is not of its format: what was found, how to mend it, and where. */
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

/** What is missing at the end is missing behind the last thing written: an editor has no line below it to go to. */
export function toShownOffset(text: string, offset: number): number {
  return Math.min(offset, text.trimEnd().length);
}

const CONFLICT = /^<{7}(?: |\r?$)/m;

/** Marks of an unfinished merge make a parser say many things, of which none helps. */
export function findMergeConflict(text: string): SyntaxProblem | undefined {
  const offset = text.search(CONFLICT);
  if (offset === -1) return undefined;
  return {
    message: 'The file has the marks of a merge that is not finished.',
    hint: 'Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    offset,
  };
}

/** The message for a bracket that is not closed, by where the parser gave it up. */
export function toUnclosedMessage(open: string, close: string, text: string, stop: number): string {
  if (text.slice(stop).trim() === '')
    return `The "${open}" is never closed: the file ends before its "${close}".`;
  const found = isCloser(text, stop) ? quote(text.charAt(stop)) : restOfLine(text, stop);
  return `The "${open}" is not closed: ${found} comes before its "${close}".`;
}

/** Where another bracket than the wanted one closes. */
export function toCloserHint(close: string, text: string, stop: number): string {
  return `Write "${close}" before it, or delete the "${text.charAt(stop)}" if it is one too many.`;
}

export function isCloser(text: string, offset: number): boolean {
  return text.charAt(offset) === '}' || text.charAt(offset) === ']';
}

/** More than a message shows. */
const MAX_REST = 200;

/** The rest of a line from an offset on, for a message. */
export function restOfLine(text: string, offset: number): string {
  const rest = text.slice(offset, offset + MAX_REST);
  return quote(rest.slice(0, rest.search(/\r?\n|$/)).trimEnd());
}

const QUOTED = /^(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)')/;
const WORD = /^[^\s"'{}[\],]+/;

/** A text in quotes, a word or one sign, for a message. */
export function tokenAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 200);
  const [quoted, double] = QUOTED.exec(rest) ?? WORD.exec(rest) ?? [];
  return quote(double ?? quoted?.replace(/(?<=.):$/, '') ?? rest.charAt(0));
}

/** Offset of what stands behind a text in quotes. */
export function endOfQuoted(text: string, offset: number): number {
  const [quoted = ''] = QUOTED.exec(text.slice(offset)) ?? [];
  const end = offset + quoted.length;
  return end + text.slice(end).search(/[^ ]|$/);
}
