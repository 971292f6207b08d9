import type { Diagnostic, Severity } from 'persona-registry';

export interface FormatContext {
  /** Version of this tool. */
  version: string;
  /** Whether colours are wanted; only `pretty` has some. */
  color: boolean;
}

/** Diagnostics in report order → the whole output, ending with a line break where it is not empty. */
export type Format = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;

export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) {
    counts[severity] += 1;
  }
  return counts;
}
