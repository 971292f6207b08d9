import type { PersonaFacets } from '../entityFiles/entityFiles.js';
import { FILTER_NAMES, type Filter, type FilterName } from '../model/request.js';

/**
 * Whether a persona passes a filter whose values are ids (`resolveRequest`). One value of each filter must match, and no negated value may
 * match.
 */
export const matchFacets = (facets: PersonaFacets, filter: Filter): boolean =>
  matchFilter(filter, (name) => facetValues(facets, name));

/** The same for anything that has values by filter name. */
export function matchFilter(filter: Filter, valuesOf: (name: FilterName) => readonly string[]): boolean {
  return FILTER_NAMES.every((name) => {
    const values = filter[name];
    if (values === undefined || values.length === 0) return true;
    const ownValues = valuesOf(name);
    const requiredValues = values.filter(({ negate }) => !negate);
    return (
      !values.some(({ value, negate }) => negate && ownValues.includes(value)) &&
      (requiredValues.length === 0 || requiredValues.some(({ value }) => ownValues.includes(value)))
    );
  });
}

export function facetValues(facets: PersonaFacets, name: FilterName): readonly string[] {
  switch (name) {
    case 'persona':
      return [facets.id];
    case 'kind':
      // A persona of the kind `either` also counts as a person, but not as an agent.
      return facets.kind === 'either' ? ['either', 'person'] : [facets.kind];
    default:
      return facets[name];
  }
}
