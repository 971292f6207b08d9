import type { Diagnostic } from 'persona-registry';

/** Message, nearest match and remedy of a diagnostic as one paragraph, for formats that have one field for all. */
export function toExplanation({ message, suggestion, valid, hint }: Diagnostic): string {
  const nearest = suggestion === undefined ? undefined : `Did you mean "${suggestion}"?`;
  const choices =
    valid === undefined || valid.length === 0
      ? undefined
      : `Valid: ${valid.slice(0, 20).join(', ')}${valid.length > 20 ? ', …' : ''}.`;
  return [message, nearest, choices, hint].filter((part) => part !== undefined).join(' ');
}
