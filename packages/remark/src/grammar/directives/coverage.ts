import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter, readListAttribute } from '../readFilter.js';
import { unexpectedLabel } from '../unexpectedLabel.js';

/** `::coverage{process="MLOps" gaps="stage-without-persona"}`: gaps, and options to close them. */
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
