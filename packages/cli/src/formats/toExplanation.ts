import type { Diagnostic } from 'persona-registry';
import { toDiagnosticWords } from 'persona-registry/text';

/** Message, nearest match and remedy of a diagnostic as one paragraph, for formats that have one field for all. */
export function toExplanation(diagnostic: Diagnostic): string {
  const { message, nearest, valid, hint } = toDiagnosticWords(diagnostic);
  return [message, nearest, valid && `Valid: ${valid}.`, hint].filter((part) => part !== undefined).join(' ');
}
