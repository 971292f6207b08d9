import type { Place } from './diagnostic.js';

/** The places of all entities, grants and cells. They are kept apart from the registry so that a shifted line changes no view. */
export interface Origins {
  /** Keys are `kind:id`, `separationOfDuties:id`, `baseline:id`, and `check` for that section. */
  entries: Map<string, Place>;
  /** In the order of the registry's grants. */
  grants: GrantPlace[];
  /** In the order of the registry's cells without access. */
  noAccess: Place[];
}

/** Where a grant is written. `toGrantPlace` makes the whole place when somebody asks, because there are many grants and few are asked for. */
export interface GrantPlace {
  /** The place of the cell. All grants of the cell share it. */
  place: Place;
  /** The position in the list, if the cell is a list. */
  index?: number;
}

export const createOrigins = (): Origins => ({ entries: new Map(), grants: [], noAccess: [] });

export function toGrantPlace({ place, index }: GrantPlace): Place {
  return index === undefined ? place : { file: place.file, path: [...(place.path ?? []), index] };
}
