import { PEOPLE_FILTERS } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter } from '../readFilter.js';

/** `::people[Caption]{team="AI Team"}`: a table of people with their personas and contacts. */
export const people: Directive = {
  name: 'people',
  attributes: { leaf: PEOPLE_FILTERS },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    return { request: { kind: 'people', filter }, ...(parts.label && { label: parts.label }), problems };
  },
};
