import type { Diagnostic } from 'persona-registry';

/** A warning or a note of an import. */
export const toNote = (
  code: 'taken' | 'folded' | 'conflict' | 'left-out' | 'not-understood',
  severity: 'warning' | 'info',
  message: string,
  file: string,
  line?: number,
): Diagnostic => ({
  code,
  severity,
  message,
  place: { file, ...(line !== undefined && { line, column: 1 }) },
});
