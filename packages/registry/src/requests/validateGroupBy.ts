import { quote } from '../lookup/quote.js';
import { toSuggestion } from '../lookup/suggest.js';
import { GROUP_FIELDS, type GroupField } from '../model/columns.js';
import type { Outcome } from '../model/diagnostic.js';

/** Reads the field that groups the rows of a table. The caller adds the place to the diagnostic. */
export function validateGroupBy(text: string): Outcome<GroupField> {
  const value = GROUP_FIELDS.find((field) => field === text);
  if (value !== undefined) return { value, diagnostics: [] };
  return {
    diagnostics: [
      {
        code: 'unknown-group-by',
        severity: 'error',
        message: `${quote(text)} is not a field to group by.`,
        valid: GROUP_FIELDS,
        ...toSuggestion(text, GROUP_FIELDS),
      },
    ],
  };
}
