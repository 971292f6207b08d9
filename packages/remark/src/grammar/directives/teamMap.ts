import { ORGANISATION_FILTERS } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readFilter } from '../readFilter.js';
import { unexpectedLabel } from '../unexpectedLabel.js';

/** `::team-map{team="AI Team"}`: groups, the teams within them, and their leads. A filter chooses a part. */
export const teamMap: Directive = {
  name: 'team-map',
  attributes: { leaf: ORGANISATION_FILTERS },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    problems.unshift(...unexpectedLabel('::team-map', parts));
    return { request: { kind: 'team-map', filter }, problems };
  },
};
