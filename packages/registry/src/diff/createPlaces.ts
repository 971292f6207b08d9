import type { Place } from '../model/diagnostic.js';
import { type Origins, toGrantPlace } from '../model/origins.js';
import type { Grant, Registry } from '../model/registry.js';

/** Finds where something stands in the data files. */
export interface Places {
  ofGrant(grant: Grant): Place | undefined;
  /** Without an id: the section itself, such as `check`. */
  ofEntry(kind: string, id?: string): Place | undefined;
}

/** @param registry the one that was built with the places, or a projection with the same grants in the same order */
export function createPlaces({ grants }: Pick<Registry, 'grants'>, origins: Origins): Places {
  let indexes: ReadonlyMap<Grant, number> | undefined;
  return {
    ofGrant(grant) {
      indexes ??= new Map(grants.map((one, index) => [one, index]));
      const place = origins.grants[indexes.get(grant) ?? -1];
      return place && toGrantPlace(place);
    },
    ofEntry: (kind, id) => origins.entries.get(id === undefined ? kind : `${kind}:${id}`),
  };
}
