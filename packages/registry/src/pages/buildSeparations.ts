import { findSeparationConflicts, type SeparationConflict } from '../access/findSeparationConflicts.js';
import { createScopeResolver } from '../check/exceptionScope.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import type { ExceptionInput } from '../model/data.js';
import type { SeparationView } from '../model/pageView.js';
import type { Registry, Separation } from '../model/registry.js';
import type { ViewModel } from '../viewModel/viewModel.js';

/** A separation of duties and who is at odds with it, wherever that is. */
export interface KnownSeparation {
  separation: Separation;
  /** Absent with public access details: they are findings, and the exceptions from them are not there. */
  conflicts?: { personas: string[]; view: Conflict }[];
}
type Conflict = NonNullable<SeparationView['conflicts']>[number];

/** The rule whose findings these are. */
const RULE = 'separation-of-duties';

/** All separations of the registry, in data order, once for all pages. */
export function buildSeparations({
  registry,
  personas,
  index,
  links,
}: Pick<ViewModel, 'registry' | 'personas' | 'index' | 'links'>): KnownSeparation[] {
  const separations = entriesOf(registry.separationOfDuties);
  if (registry.accessDetails === 'public') return separations.map((separation) => ({ separation }));
  const exceptionOf = createExceptionLookup(registry);
  return separations.map((separation) => ({
    separation,
    conflicts: findSeparationConflicts(separation, { registry, personas, index }).map((conflict) => {
      const exception = exceptionOf(separation, conflict);
      return {
        personas: conflict.personas,
        view: {
          holder: links.to(conflict.kind, conflict.id),
          duties: conflict.duties.map((duty) => toDutyName(duty, registry)),
          ...(exception && { exception }),
        },
      };
    }),
  }));
}

export const toDutyName = (id: string, { duties }: Pick<Registry, 'duties'>): string =>
  getEntry(duties, id)?.name ?? id;

/** An exception of the separation itself, or one under `check` for everything or for the persona; none that has ended. */
function createExceptionLookup(registry: Registry) {
  const { today, exceptions = [] } = registry.check;
  const isOurs = ({ rule, until }: ExceptionInput) =>
    rule === RULE && (until === undefined || today === undefined || until >= today);
  const resolveScope = createScopeResolver(registry);
  // A conflict is of no service and no environment, so that an exception for one does not mean it.
  const general = exceptions
    .filter((exception) => isOurs(exception) && !exception.service && !exception.environment)
    .flatMap((exception) => {
      const scope = resolveScope(
        { ...(exception.persona && { persona: exception.persona }) },
        () => undefined,
      );
      return scope.value === undefined ? [] : [{ exception, persona: scope.value.persona }];
    });
  return (separation: Separation, { kind, id }: SeparationConflict): Conflict['exception'] => {
    const found =
      separation.exceptions.find(isOurs) ??
      general.find(({ persona }) => persona === undefined || (kind === 'persona' && persona === id))
        ?.exception;
    if (found === undefined) return undefined;
    const { reason, until } = found;
    return { reason, ...(until !== undefined && { until }) };
  };
}
