import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter } from '../readFilter.js';
import { readVariant } from '../readVariant.js';
import { unexpectedLabel } from '../unexpectedLabel.js';

/** `::persona-cards{team="AI Team"}`: a gallery of the matching cards, compact unless asked otherwise. */
export const personaCards: Directive = {
  name: 'persona-cards',
  attributes: { leaf: [...FILTER_NAMES, 'variant'] },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    const { variant, problems: variantProblems } = readVariant(parts, 'compact');
    return {
      request: { kind: 'persona-cards', filter, variant },
      problems: [...unexpectedLabel('::persona-cards', parts), ...problems, ...variantProblems],
    };
  },
};
