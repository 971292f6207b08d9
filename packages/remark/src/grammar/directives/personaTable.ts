import { FILTER_NAMES, validateColumns, validateGroupBy, validateSort } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter } from '../readFilter.js';
import { readValidAttribute, readValidList } from '../readValidAttribute.js';

/** `::persona-table[Caption]{process="MLOps" columns="persona, team as Area" sort="team, -name" group-by="group"}`. */
export const personaTable: Directive = {
  name: 'persona-table',
  attributes: { leaf: [...FILTER_NAMES, 'columns', 'sort', 'group-by'] },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    const columns = readValidList(parts, 'columns', validateColumns, problems);
    const sort = readValidList(parts, 'sort', validateSort, problems);
    const groupBy = readValidAttribute(parts, 'group-by', validateGroupBy, problems);
    return {
      request: {
        kind: 'persona-table',
        filter,
        ...(columns && { columns }),
        ...(sort && { sort }),
        ...(groupBy && { groupBy }),
      },
      ...(parts.label && { label: parts.label }),
      problems,
    };
  },
};
