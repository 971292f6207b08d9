import { quote } from '../lookup/quote.js';
import { suggest } from '../lookup/suggest.js';
import { GROUP_FIELDS, type GroupField } from '../model/columns.js';
import type { Outcome } from '../model/diagnostic.js';

/** What the rows of a table are grouped by. The diagnostic has no place: the caller knows it. */
export function validateGroupBy(text: string): Outcome<GroupField> {
  const value = GROUP_FIELDS.find((field) => field === text);
  if (value !== undefined) return { value, diagnostics: [] };
  const suggestion = suggest(text, GROUP_FIELDS);
  return {
    diagnostics: [
      {
        code: 'unknown-group-by',
        severity: 'error',
        message: `${quote(text)} is nothing to group by.`,
        valid: GROUP_FIELDS,
        ...(suggestion !== undefined && { suggestion }),
      },
    ],
  };
}
