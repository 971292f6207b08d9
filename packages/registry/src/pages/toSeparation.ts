import { isShownByAccess } from '../access/createDutyServices.js';
import { findDutyWay, isUnstatedRole } from '../access/effectiveAccess.js';
import { isSeparatedIn } from '../access/findSeparationConflicts.js';
import { getEntry } from '../lookup/entries.js';
import type { SeparationView } from '../model/pageView.js';
import type { Service } from '../model/registry.js';
import { serviceEnvironments } from '../viewModel/serviceEnvironments.js';
import type { Access } from '../viewModel/viewModel.js';
import { toDutyName } from './buildSeparations.js';
import type { PageModel } from './page.js';

type Model = Pick<PageModel, 'registry' | 'environments' | 'links' | 'separations' | 'index' | 'words'>;
type DutyHolder = SeparationView['duties'][number]['personas'][number];

/**
 * The separations of duties that matter on a service: those with a duty that is done here, by a persona that has it or that is in a conflict. Each duty lists
 * who has it and may act here, and who can do it without having it. A conflict is listed if one of its personas is among them, wherever the other duties are held: it is the
 * same conflict that the rule `separation-of-duties` finds.
 */
export function toSeparation(service: Service, access: readonly Access[], model: Model): SeparationView[] {
  const { registry, separations } = model;
  return separations.flatMap(({ separation, conflicts }): SeparationView[] => {
    const { name, why, duties } = separation;
    const columns = serviceEnvironments(service, model.environments, model.words);
    const positions = columns.flatMap(({ id }, position) =>
      service.environments.includes(id) && isSeparatedIn(separation, id) ? [position] : [],
    );
    const holders = duties.map((duty) => toHolders(duty, positions, service, access, model));
    const holderIds = new Set(holders.flat().map(({ id }) => id));
    const here = conflicts?.filter(({ personas }) => personas.some((persona) => holderIds.has(persona)));
    const isHeld = holders.some((personas) => personas.some(({ undeclared }) => !undeclared));
    if (!isHeld && (here ?? []).length === 0) return [];
    return [
      {
        name,
        ...(why !== undefined && { why }),
        environments: positions.flatMap((position) => columns[position]?.name ?? []),
        duties: duties.map((duty, position) => ({
          duty: toDutyName(duty, registry),
          personas: holders[position] ?? [],
        })),
        ...(here && { conflicts: here.map(({ view }) => view) }),
      },
    ];
  });
}

/** The personas that have the duty and may act on the service, in order, then those that can do it without having it. */
function toHolders(
  id: string,
  positions: readonly number[],
  service: Service,
  access: readonly Access[],
  { registry, index, links }: Model,
): DutyHolder[] {
  const duty = getEntry(registry.duties, id);
  if (duty === undefined || !index.isDoneOn(id, service.id)) return [];
  const declared: DutyHolder[] = [];
  const undeclared: DutyHolder[] = [];
  for (const { persona, cells } of access) {
    const ways = positions.flatMap((position) => {
      const cell = cells[position];
      return cell ? index.effectiveAccess(service.id, cell).ways : [];
    });
    if (ways.length === 0) continue;
    const link = links.to('persona', persona.id);
    const canDoIt = findDutyWay({ ways }, duty) !== undefined;
    if (persona.duties.includes(id)) {
      // A role of unknown level may allow it.
      declared.push(canDoIt || ways.some(isUnstatedRole) ? link : { ...link, unsupported: true });
    } else if (canDoIt && isShownByAccess(duty)) undeclared.push({ ...link, undeclared: true });
  }
  return [...declared, ...undeclared];
}
