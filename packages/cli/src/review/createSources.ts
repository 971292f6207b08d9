import type { Grant, Place, Project } from 'persona-registry';
import type { ReviewedAccess } from 'persona-registry/formats';

/** Where accesses are written: a cell, or one item of the list in it. */
export interface AccessSource {
  place: Place;
  /** The position in the list, if the cell is one. */
  index: number | undefined;
  /** The baseline in which it is written. */
  baseline: string | undefined;
  /** What is in force because of this source, on the service that is reviewed. */
  gives: readonly ReviewedAccess[];
}

const TERMS = ['assignment', 'condition', 'baseline', 'from', 'until'] as const;

/**
 * Finds where accesses of a service are written, through `sameAs`, baselines and outer services. Grants that are alike are several sources. An inherited access
 * has its source on the outer service.
 *
 * @param population all accesses of the service
 */
export function createSources(
  service: string,
  { registry, origins }: Project,
  population: readonly ReviewedAccess[],
): (access: ReviewedAccess) => readonly AccessSource[] {
  const cells = new Map<string, number[]>();
  const toCell = (on: string, persona: string, environment: string) =>
    JSON.stringify([on, persona, environment]);
  for (const [at, { service: on, persona, environment }] of registry.grants.entries()) {
    const key = toCell(on, persona, environment);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [at]);
    else cell.push(at);
  }
  const roleOf = ({ role }: Grant) => registry.roles[role]?.name ?? role;

  const find = (access: ReviewedAccess): number[] => {
    const { persona, environment, inheritedFrom = service } = access;
    return (cells.get(toCell(String(inheritedFrom), String(persona), String(environment))) ?? []).filter(
      (at) => {
        const grant = registry.grants[at];
        return (
          grant !== undefined &&
          roleOf(grant) === access.role &&
          TERMS.every((field) => grant[field] === access[field]) &&
          (inheritedFrom !== service || grant.sameAs === access.sameAs) &&
          (grant.scope === undefined || grant.scope === access.scope)
        );
      },
    );
  };

  /** A cell with `sameAs` has copies of another one. */
  const rootOf = (at: number): number => {
    const grant = registry.grants[at];
    if (grant?.sameAs === undefined) return at;
    const { service: on, persona, sameAs } = grant;
    const original = (cells.get(toCell(on, persona, sameAs)) ?? []).find((other) => {
      const one = registry.grants[other];
      return (
        one !== undefined && one.role === grant.role && TERMS.every((field) => one[field] === grant[field])
      );
    });
    return original === undefined ? at : rootOf(original);
  };

  const keyOf = (at: number): string => {
    const { place, index } = origins.grants[at] ?? {};
    return JSON.stringify([place?.file, place?.path, index]);
  };

  const gives = new Map<string, ReviewedAccess[]>();
  for (const access of population) {
    if (access.inheritedFrom !== undefined) continue;
    for (const key of new Set(find(access).map((at) => keyOf(rootOf(at))))) {
      const known = gives.get(key);
      if (known === undefined) gives.set(key, [access]);
      else known.push(access);
    }
  }

  const sources = new Map<string, AccessSource>();
  const toSource = (at: number): AccessSource | undefined => {
    const root = rootOf(at);
    const origin = origins.grants[root];
    if (origin === undefined) return undefined;
    const key = keyOf(root);
    const source = sources.get(key) ?? {
      place: origin.place,
      index: origin.index,
      baseline: registry.grants[root]?.baseline,
      gives: gives.get(key) ?? [],
    };
    sources.set(key, source);
    return source;
  };
  return (access) => [...new Set(find(access).flatMap((at) => toSource(at) ?? []))];
}
