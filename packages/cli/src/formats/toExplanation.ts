import type { Diagnostic } from 'persona-registry';
import { toDiagnosticWords } from 'persona-registry/text';

/** Message, nearest match, valid values and hint of a diagnostic as one paragraph, for formats with a single field. */
export function toExplanation(diagnostic: Diagnostic): string {
  const { message, nearest, valid, hint } = toDiagnosticWords(diagnostic);
  return [message, nearest, valid && `Valid: ${valid}.`, hint].filter((part) => part !== undefined).join(' ');
}
