import { quote } from '../lookup/quote.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { suggest } from '../lookup/suggest.js';
import { SORT_FIELDS } from '../model/columns.js';
import type { Outcome } from '../model/diagnostic.js';
import type { SortKey } from '../model/request.js';

/** `team`, `-team`, `team desc`. */
const KEY = /^(-?)\s*(\S+?)(?:\s+(asc|desc))?$/i;

/** Reads sort keys as an author writes them: `team`, `-name`, `name desc`. The caller adds the place to diagnostics. */
export function validateSort(items: readonly string[]): Outcome<SortKey[]> {
  const keys: SortKey[] = [];
  const diagnostics: Outcome<SortKey[]>['diagnostics'] = [];
  for (const item of items) {
    const [, minus = '', name = item, direction = ''] = KEY.exec(item) ?? [];
    const field = SORT_FIELDS.find((candidate) => candidate === name);
    // "-team asc" gives two directions.
    if (field !== undefined && (minus === '' || direction === '')) {
      const descending = minus !== '' || direction.toLowerCase() === 'desc';
      keys.push({ field, ...(descending && { descending }) });
      continue;
    }
    const nearest = field ?? suggest(name, SORT_FIELDS);
    diagnostics.push({
      code: 'unknown-sort',
      severity: 'error',
      message: `${quote(item)} is not a valid sort key.`,
      valid: SORT_FIELDS,
      ...(nearest !== undefined && { suggestion: `${minus}${nearest}` }),
      hint:
        separatorHint(item) ??
        'Write a field. "-" before it, or "desc" after it, reverses the order. Rows with equal values are sorted by the next key.',
    });
  }
  return diagnostics.length > 0 ? { diagnostics } : { value: keys, diagnostics };
}
