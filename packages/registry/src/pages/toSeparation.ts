import { getEntry } from '../lookup/entries.js';
import type { SeparationView } from '../model/pageView.js';
import type { Service } from '../model/registry.js';
import type { Access } from '../viewModel/viewModel.js';
import { toDutyName } from './buildSeparations.js';
import type { PageModel } from './page.js';

/**
 * The separations of duties that matter on a service. A persona must hold a duty of the separation on the service: with a role of a level that the
 * duty needs (any role if the duty names no level), in an environment of the separation. A conflict is listed if one of its personas holds a duty on
 * the service, wherever the other duties are held: it is the same conflict that the rule `separation-of-duties` finds.
 */
export function toSeparation(
  service: Service,
  access: readonly Access[],
  model: Pick<PageModel, 'registry' | 'environments' | 'links' | 'separations'>,
): SeparationView[] {
  const { registry, links, separations } = model;
  return separations.flatMap(({ separation, conflicts }): SeparationView[] => {
    const { name, why, duties } = separation;
    const environments = model.environments.filter(
      ({ id }) =>
        service.environments.includes(id) &&
        (separation.environments.length === 0 || separation.environments.includes(id)),
    );
    const ids = new Set(environments.map(({ id }) => id));
    const holders = duties.map((duty) => holdersOf(duty, ids, access, model));
    const holderIds = new Set(holders.flat());
    if (holderIds.size === 0) return [];
    return [
      {
        name,
        ...(why !== undefined && { why }),
        environments: environments.map((environment) => environment.name),
        duties: duties.map((duty, index) => ({
          duty: toDutyName(duty, registry),
          personas: links.toAll('persona', holders[index] ?? []),
        })),
        ...(conflicts && {
          conflicts: conflicts
            .filter(({ personas }) => personas.some((persona) => holderIds.has(persona)))
            .map(({ view }) => view),
        }),
      },
    ];
  });
}

/** The ids of the personas that hold a duty on the service in one of the environments, in order. */
function holdersOf(
  duty: string,
  environments: ReadonlySet<string>,
  access: readonly Access[],
  { registry }: Pick<PageModel, 'registry'>,
): string[] {
  const levels = getEntry(registry.duties, duty)?.levels ?? [];
  const supports = (role: string): boolean => {
    const level = getEntry(registry.roles, role)?.level;
    return levels.length === 0 || (level !== undefined && levels.includes(level));
  };
  return access.flatMap(({ persona, cells }) => {
    const holds =
      persona.duties.includes(duty) &&
      cells.some(
        ({ environment, grants }) =>
          environments.has(environment) && grants.some(({ role }) => supports(role)),
      );
    return holds ? [persona.id] : [];
  });
}
