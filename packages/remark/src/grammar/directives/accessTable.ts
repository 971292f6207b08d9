import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter } from '../readFilter.js';
import { unexpectedLabel } from '../unexpectedLabel.js';

/** `::access-table{service="azure-machine-learning"}`: access by environment. */
export const accessTable: Directive = {
  name: 'access-table',
  attributes: { leaf: FILTER_NAMES },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    return {
      request: { kind: 'access-table', filter },
      problems: [...unexpectedLabel('::access-table', parts), ...problems],
    };
  },
};
