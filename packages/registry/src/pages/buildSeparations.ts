import { findSeparationConflicts, type SeparationConflict } from '../access/findSeparationConflicts.js';
import { createScopeResolver } from '../check/exceptionScope.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import type { ExceptionInput } from '../model/data.js';
import type { SeparationConflictView } from '../model/pageView.js';
import type { Registry, Separation } from '../model/registry.js';
import type { ViewModel } from '../viewModel/viewModel.js';

/** A separation of duties and all its conflicts. */
export interface SeparationWithConflicts {
  separation: Separation;
  /** Absent with public access details, because conflicts are findings, and their exceptions are not public. */
  conflicts?: { kind: SeparationConflict['kind']; personas: string[]; view: SeparationConflictView }[];
}

/** The rule that reports these conflicts. */
const RULE = 'separation-of-duties';

/** All separations of the registry, in data order, once for all pages. */
export function buildSeparations({
  registry,
  personas,
  index,
  links,
}: Pick<ViewModel, 'registry' | 'personas' | 'index' | 'links'>): SeparationWithConflicts[] {
  const separations = entriesOf(registry.separationOfDuties);
  if (registry.accessDetails === 'public') return separations.map((separation) => ({ separation }));
  const exceptionOf = createExceptionLookup(registry);
  return separations.map((separation) => ({
    separation,
    conflicts: findSeparationConflicts(separation, { registry, personas, index }).map((conflict) => {
      const exception = exceptionOf(separation, conflict);
      return {
        kind: conflict.kind,
        personas: conflict.personas,
        view: {
          holder: links.to(conflict.kind, conflict.id),
          duties: conflict.duties.map((duty) => toDutyName(duty, registry)),
          undeclared: conflict.undeclared.map(({ duty, way: { grant } }) => ({
            duty: toDutyName(duty, registry),
            service: getEntry(registry.services, grant.service)?.name ?? grant.service,
          })),
          ...(exception && { exception }),
        },
      };
    }),
  }));
}

export const toDutyName = (id: string, { duties }: Pick<Registry, 'duties'>): string =>
  getEntry(duties, id)?.name ?? id;

/** Finds the exception that accepts a conflict: on the separation itself, or under `check` for everything or for the persona. It must not have ended. */
function createExceptionLookup(registry: Registry) {
  const { today, exceptions = [] } = registry.check;
  const isOurs = ({ rule, until }: ExceptionInput) =>
    rule === RULE && (until === undefined || today === undefined || until >= today);
  const resolveScope = createScopeResolver(registry);
  // A conflict has no service and no environment, so an exception for a service or an environment does not apply.
  const general = exceptions
    .filter((exception) => isOurs(exception) && !exception.service && !exception.environment)
    .flatMap((exception) => {
      const scope = resolveScope(
        { ...(exception.persona && { persona: exception.persona }) },
        () => undefined,
      );
      return scope.value === undefined ? [] : [{ exception, persona: scope.value.persona }];
    });
  return (separation: Separation, { kind, id }: SeparationConflict): SeparationConflictView['exception'] => {
    const match =
      separation.exceptions.find(isOurs) ??
      general.find(({ persona }) => persona === undefined || (kind === 'persona' && persona === id))
        ?.exception;
    if (match === undefined) return undefined;
    const { reason, by, until } = match;
    return { reason, ...(by !== undefined && { by }), ...(until !== undefined && { until }) };
  };
}
