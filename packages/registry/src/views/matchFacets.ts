import type { PersonaFacets } from '../entityFiles/entityFiles.js';
import { FILTER_NAMES, type Filter, type FilterName } from '../model/request.js';

/**
 * Whether a persona passes a filter whose values are ids (`resolveRequest`). Between values of one filter: or. Between filters: and.
 * None of the negated values may hold.
 */
export const matchFacets = (facets: PersonaFacets, filter: Filter): boolean =>
  matchFilter(filter, (name) => facetValues(facets, name));

/** The same for whatever else has values by the names of filters. */
export function matchFilter(filter: Filter, valuesOf: (name: FilterName) => readonly string[]): boolean {
  return FILTER_NAMES.every((name) => {
    const values = filter[name];
    if (values === undefined || values.length === 0) return true;
    const own = valuesOf(name);
    const wanted = values.filter(({ negate }) => !negate);
    return (
      !values.some(({ value, negate }) => negate && own.includes(value)) &&
      (wanted.length === 0 || wanted.some(({ value }) => own.includes(value)))
    );
  });
}

export function facetValues(facets: PersonaFacets, name: FilterName): readonly string[] {
  switch (name) {
    case 'persona':
      return [facets.id];
    case 'kind':
      // Who may be either may be a person; an agent is only who is always one.
      return facets.kind === 'either' ? ['either', 'person'] : [facets.kind];
    case 'team':
    case 'group': {
      const value = facets[name];
      return value === undefined ? [] : [value];
    }
    default:
      return facets[name];
  }
}
