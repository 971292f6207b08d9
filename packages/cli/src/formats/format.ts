import type { Diagnostic, Severity } from 'persona-registry';

export interface FormatContext {
  /** Version of this tool. */
  version: string;
  /** Numbers of documents and data files that were read. */
  inputCounts: { documents: number; dataFiles: number };
}

/** Turns diagnostics, in report order, into the whole output. The output is empty or ends with a line break. */
export type Format = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;

export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) {
    counts[severity] += 1;
  }
  return counts;
}
