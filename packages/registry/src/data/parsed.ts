import { quote } from '../lookup/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { LineColumn } from './textPositions.js';

/** How deep lists and maps may be nested. Persona data is about eight levels deep. */
export const MAX_DEPTH = 100;

/** Result of parsing a text. The value is absent if the text cannot be read. */
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
  /** Place of the key or the value at the path. If the path does not exist, the place of the nearest value around it. */
  find(path: readonly (string | number)[], target: Place['target']): LineColumn;
  duplicates: DuplicateKey[];
}

export function toDuplicateKey(file: string, { key, first, again }: DuplicateKey): Diagnostic {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: `The key ${quote(key)} is there twice.`,
    place: { file, ...again, target: 'key' },
    hint: 'Keep one of them, or merge both.',
    related: [{ message: 'The first is here.', place: { file, ...first, target: 'key' } }],
  };
}

export function toTooDeep(file: string, position?: LineColumn): Diagnostic {
  return {
    code: 'nesting-too-deep',
    severity: 'error',
    message: `Lists and maps are nested more than ${MAX_DEPTH} deep here.`,
    place: { file, ...position },
    hint: 'Persona data is about eight levels deep: look for an extra bracket or indentation.',
  };
}
