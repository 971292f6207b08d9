import { quote } from '../lookup/quote.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { toSuggestion } from '../lookup/suggest.js';
import { PERSONA_COLUMNS } from '../model/columns.js';
import type { Outcome } from '../model/diagnostic.js';
import type { ColumnRequest } from '../model/request.js';

/** `team`, `team as Area`, and `team as` without a title. */
const COLUMN = /^(\S+)(?:\s+(as)(?:\s+(.+))?)?$/i;

/**
 * Reads the columns of a table as an author writes them: `persona`, `team as Area`. The quotes around a title with a comma
 * (`"skills as Knows, or learns"`) are read before. A column that is named twice keeps its first position. The caller adds the place to diagnostics.
 */
export function validateColumns(items: readonly string[]): Outcome<ColumnRequest[]> {
  const columns = new Map<string, ColumnRequest>();
  const diagnostics: Outcome<ColumnRequest[]>['diagnostics'] = [];
  for (const item of items) {
    const [, name = item, as, titleText = ''] = COLUMN.exec(item) ?? [];
    const title = titleText.trim();
    const field = PERSONA_COLUMNS.find((column) => column === name);
    if (field === undefined) {
      const hint = separatorHint(item);
      diagnostics.push({
        code: 'unknown-column',
        severity: 'error',
        message: `${quote(name)} is not a column.`,
        valid: PERSONA_COLUMNS,
        ...(name === 'name' ? { suggestion: 'persona' } : toSuggestion(name, PERSONA_COLUMNS)),
        ...(hint !== undefined && { hint }),
      });
    } else if (as !== undefined && title === '') {
      diagnostics.push({
        code: 'empty-title',
        severity: 'error',
        message: `The column "${field}" has no title after "as".`,
        hint: `Write "${field} as Title", or "${field}" for the usual title.`,
      });
    } else if (!columns.has(field)) {
      columns.set(field, { field, ...(title !== '' && { title }) });
    }
  }
  return diagnostics.length > 0 ? { diagnostics } : { value: [...columns.values()], diagnostics };
}
