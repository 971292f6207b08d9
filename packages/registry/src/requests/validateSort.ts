import { quote } from '../lookup/quote.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { suggest } from '../lookup/suggest.js';
import { SORT_FIELDS } from '../model/columns.js';
import type { Outcome } from '../model/diagnostic.js';
import type { SortKey } from '../model/request.js';

/** `team`, `-team`, `team desc`. */
const KEY = /^(-?)\s*(\S+?)(?:\s+(asc|desc))?$/i;

/** What to sort by, as an author writes it: `team`, then `-name` or `name desc`. Diagnostics have no place: the caller knows it. */
export function validateSort(items: readonly string[]): Outcome<SortKey[]> {
  const keys: SortKey[] = [];
  const diagnostics: Outcome<SortKey[]>['diagnostics'] = [];
  for (const item of items) {
    const [, minus = '', name = item, direction = ''] = KEY.exec(item) ?? [];
    const field = SORT_FIELDS.find((candidate) => candidate === name);
    // "-team asc" says both.
    if (field !== undefined && (minus === '' || direction === '')) {
      const descending = minus !== '' || direction.toLowerCase() === 'desc';
      keys.push({ field, ...(descending && { descending }) });
      continue;
    }
    const nearest = field ?? suggest(name, SORT_FIELDS);
    diagnostics.push({
      code: 'unknown-sort',
      severity: 'error',
      message: `${quote(item)} is nothing to sort by.`,
      valid: SORT_FIELDS,
      ...(nearest !== undefined && { suggestion: `${minus}${nearest}` }),
      hint:
        separatorHint(item) ??
        'A "-" in front, or "desc" behind, sorts the other way round; what is equal is sorted by the next one.',
    });
  }
  return diagnostics.length > 0 ? { diagnostics } : { value: keys, diagnostics };
}
