import type { Diagnostic } from '../model/diagnostic.js';
import { toReport } from './toReport.js';

/** Prints all problems at once, in one call; nothing when there are none. Says whether there was an error among them. */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  print: (text: string) => void,
): { hasErrors: boolean } {
  const report = toReport(diagnostics);
  if (report !== '') print(report);
  return { hasErrors: diagnostics.some(({ severity }) => severity === 'error') };
}
