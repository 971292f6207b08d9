import type { Diagnostic } from '../model/diagnostic.js';

/** A line of the report of an import. */
export const toImportNote = (
  code: string,
  severity: 'warning' | 'info',
  message: string,
  file: string,
  line?: number,
): Diagnostic => ({
  code,
  severity,
  message,
  place: line === undefined ? { file } : { file, line, column: 1 },
});
