import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter, readListAttribute } from '../readFilter.js';
import { unexpectedLabel } from '../unexpectedLabel.js';

/** `::persona-table{process="MLOps" columns="persona, team" sort="team"}`: a table of the matching personas. */
export const personaTable: Directive = {
  name: 'persona-table',
  attributes: { leaf: [...FILTER_NAMES, 'columns', 'sort'] },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    const columns = readListAttribute(parts, 'columns', problems);
    const sort = readListAttribute(parts, 'sort', problems)?.join(', ');
    return {
      request: {
        kind: 'persona-table',
        filter,
        ...(columns && { columns }),
        ...(sort !== undefined && { sort }),
      },
      problems: [...unexpectedLabel('::persona-table', parts), ...problems],
    };
  },
};
