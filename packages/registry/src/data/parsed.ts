import { quote } from '../lookup/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { LineColumn } from './textPositions.js';

/** Collections inside collections. The data goes about eight deep. */
export const MAX_DEPTH = 100;

/** What a parser makes of a text: its value, unless the text cannot be read, and what is wrong with it. */
export interface Parsed {
  value?: unknown;
  diagnostics: Diagnostic[];
}

/** A key that one map has twice. */
export interface DuplicateKey {
  key: string;
  first: LineColumn;
  again: LineColumn;
}

/** Places of the values of one text. */
export interface DataPositions {
  /** Of the key or the value at the path; where there is none, of the nearest thing around it that there is. */
  find(path: readonly (string | number)[], target: Place['target']): LineColumn;
  duplicates: DuplicateKey[];
}

export function toDuplicateKey(file: string, { key, first, again }: DuplicateKey): Diagnostic {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: `The key ${quote(key)} is there twice.`,
    place: { file, ...again, target: 'key' },
    hint: 'Keep one of them, or bring both together.',
    related: [{ message: 'First written here.', place: { file, ...first, target: 'key' } }],
  };
}

export function toTooDeep(file: string, position?: LineColumn): Diagnostic {
  return {
    code: 'nesting-too-deep',
    severity: 'error',
    message: `Lists and maps are nested more than ${MAX_DEPTH} deep here.`,
    place: { file, ...position },
    hint: 'Persona data goes about eight deep: look for a bracket or an indentation too many.',
  };
}
