import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter, readListAttribute } from '../readFilter.js';
import { unexpectedLabel } from '../unexpectedLabel.js';

/** `::coverage{process="MLOps" gaps="stage-without-persona"}`: where something or somebody is missing, and what can be done. */
export const coverage: Directive = {
  name: 'coverage',
  attributes: { leaf: [...FILTER_NAMES, 'gaps'] },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    const gaps = readListAttribute(parts, 'gaps', problems);
    return {
      request: { kind: 'coverage', filter, ...(gaps && { gaps }) },
      problems: [...unexpectedLabel('::coverage', parts), ...problems],
    };
  },
};
