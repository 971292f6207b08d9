import type { AccessCell } from '../access/accessIndex.js';
import { getEntry } from '../lookup/entries.js';
import type { AccessChangesView } from '../model/pageView.js';
import type { Grant, Registry, Service } from '../model/registry.js';
import type { Access, ViewModel } from '../viewModel/viewModel.js';

type Step = AccessChangesView['steps'][number];

/**
 * The roles that each persona gains and loses from one environment to the next, among the environments in which the service exists. Personas
 * whose roles do not change are left out. A step from or to an undocumented cell is marked, because nothing is known there.
 */
export function toAccessChanges(
  service: Service,
  access: readonly Access[],
  { registry, environments, links }: Pick<ViewModel, 'registry' | 'environments' | 'links'>,
): AccessChangesView[] {
  const positions = environments.flatMap(({ id }, position) =>
    service.environments.includes(id) ? [position] : [],
  );
  return access.flatMap(({ persona, cells }): AccessChangesView[] => {
    const steps = positions.slice(1).flatMap((position, index): Step[] => {
      const from = cells[positions[index] ?? -1];
      const to = cells[position];
      return from && to ? [toStep(from, to, registry)] : [];
    });
    if (!steps.some(({ gains, loses }) => gains.length > 0 || loses.length > 0)) return [];
    return [{ persona: links.to('persona', persona.id), personaKind: persona.kind, steps }];
  });
}

function toStep(before: AccessCell, after: AccessCell, registry: Registry): Step {
  const from = before.environment;
  const to = after.environment;
  if (before.state === 'undocumented' || after.state === 'undocumented') {
    return { from, to, gains: [], loses: [], undocumented: true };
  }
  return { from, to, gains: missingIn(before, after, registry), loses: missingIn(after, before, registry) };
}

/** The names of the roles that `cell` has and `other` does not have. An eligible role and an active role are different. */
function missingIn(other: AccessCell, cell: AccessCell, registry: Registry): string[] {
  const missingGrants = cell.grants.filter(
    ({ role, assignment }) =>
      !other.grants.some((grant) => grant.role === role && grant.assignment === assignment),
  );
  return missingGrants.length === 0
    ? []
    : [...new Set(missingGrants.map((grant) => toName(grant, registry)))];
}

function toName({ role, assignment }: Grant, registry: Registry): string {
  const name = getEntry(registry.roles, role)?.name ?? role;
  return assignment === 'eligible' ? `${name} (eligible)` : name;
}
