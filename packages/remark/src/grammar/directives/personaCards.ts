import { FILTER_NAMES, validateSort } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter } from '../readFilter.js';
import { readValidList } from '../readValidAttribute.js';
import { readVariant } from '../readVariant.js';

/** `::persona-cards[Caption]{team="AI Team" sort="name"}`: a gallery of the matching cards. Default variant: compact. */
export const personaCards: Directive = {
  name: 'persona-cards',
  attributes: { leaf: [...FILTER_NAMES, 'variant', 'sort'] },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    const { variant, problems: variantProblems } = readVariant(parts, 'compact');
    const sort = readValidList(parts, 'sort', validateSort, problems);
    return {
      request: { kind: 'persona-cards', filter, variant, ...(sort && { sort }) },
      ...(parts.label && { label: parts.label }),
      problems: [...problems, ...variantProblems],
    };
  },
};
