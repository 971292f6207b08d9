import { isInheritedOnly } from '../access/accessCell.js';
import { type AccessIndex, buildAccessIndex, cellsOf } from '../access/accessIndex.js';
import { ensureShown } from '../access/toPublic.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import type { Persona, Registry, Service, ShownRegistry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import type { AccessModel, AccessOfService } from './viewModel.js';

/** Builds the part of the view model from which access is exported. It costs a fraction of the whole. */
export function buildAccessModel(written: ShownRegistry, routes: RouteOptions): AccessModel {
  const registry = ensureShown(written);
  const personas = entriesOf(registry.personas);
  const services = entriesOf(registry.services);
  const index = buildAccessIndex(registry);
  const accessByPersona = new Map<string, readonly AccessOfService[]>();
  const accessByService = new Map(services.map(({ id }): [string, AccessOfService[]] => [id, []]));
  for (const persona of personas) {
    const rows = listAccess(persona, registry, index);
    accessByPersona.set(persona.id, rows);
    for (const row of rows) accessByService.get(row.service.id)?.push(row);
  }
  const environments = entriesOf(registry.environments);
  return { registry, routes, index, environments, services, personas, accessByPersona, accessByService };
}

/** The access of a persona: the services that it lists, in its order, then the others. */
export function listAccess(
  persona: Persona,
  { services }: Pick<Registry, 'services'>,
  index: AccessIndex,
): AccessOfService[] {
  const listedIds = new Set(persona.services);
  const otherIds = [...(index.byPersona.get(persona.id)?.keys() ?? [])].filter((id) => !listedIds.has(id));
  const others = toServices(otherIds, services).sort((a, b) => a.order - b.order);
  return [...toServices(listedIds, services), ...others].map((service) => {
    const cells = cellsOf(index, persona.id, service.id);
    const isGranted = cells.some(({ state }) => state === 'granted');
    return {
      persona,
      service,
      isListed: listedIds.has(service.id),
      isGranted,
      isInherited: isGranted && isInheritedOnly(cells),
      cells,
    };
  });
}

function toServices(ids: Iterable<string>, services: Readonly<Record<string, Service>>): Service[] {
  return [...ids].flatMap((id) => getEntry(services, id) ?? []);
}
