import { type AccessCell, buildAccessIndex, cellsOf } from '../access/accessIndex.js';
import { toAccessPhrases } from '../access/toAccessPhrases.js';
import { entriesOf, getEntry } from '../build/entries.js';
import type { Environment, Persona, Registry, Service } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import type { Accent, AccessPhrase, AccessRowView, EnvironmentView, PersonaCardView } from '../model/view.js';
import { buildLinks, type Links } from './buildLinks.js';
import { toAccent } from './toAccent.js';
import { toAccessRow } from './toAccessRow.js';
import { toPersonaCard } from './toPersonaCard.js';

/** What one persona may do on one service that it lists or that the access grid has a cell for. */
export interface Access {
  persona: Persona;
  service: Service;
  /** The persona's own list names the service. */
  isListed: boolean;
  isGranted: boolean;
  /** One per environment of the registry, in order. */
  cells: AccessCell[];
  phrases: AccessPhrase[];
  row: AccessRowView;
}

/** A registry with everything that more than one view shows, made once: entity files and pages are cut from it. */
export interface ViewModel {
  registry: Registry;
  routes: RouteOptions;
  links: Links;
  /** In data order, like every list here. */
  environments: readonly Environment[];
  services: readonly Service[];
  personas: readonly Persona[];
  accentOf: (persona: Persona) => Accent | undefined;
  /** The full card of each persona. */
  cards: ReadonlyMap<string, PersonaCardView>;
  /** By persona: the services it lists, in its order, then the others. */
  accessByPersona: ReadonlyMap<string, readonly Access[]>;
  accessByService: ReadonlyMap<string, readonly Access[]>;
}

/** The registry has been through `toPublic`. Linear in personas, listed services and grants. */
export function buildViewModel(registry: Registry, routes: RouteOptions): ViewModel {
  const links = buildLinks(registry, routes);
  const environments = entriesOf(registry.environments);
  const services = entriesOf(registry.services);
  const personas = entriesOf(registry.personas);
  const accentOf = memoizeAccents();
  const accessByPersona = buildAccess({ registry, links, personas, accentOf });
  const accessByService = new Map(services.map(({ id }): [string, Access[]] => [id, []]));
  for (const list of accessByPersona.values()) {
    for (const access of list) accessByService.get(access.service.id)?.push(access);
  }
  const cards = new Map(
    personas.map((persona): [string, PersonaCardView] => [
      persona.id,
      toPersonaCard(persona, {
        registry,
        links,
        accent: accentOf(persona),
        access: accessByPersona.get(persona.id) ?? [],
      }),
    ]),
  );
  return {
    registry,
    routes,
    links,
    environments,
    services,
    personas,
    accentOf,
    cards,
    accessByPersona,
    accessByService,
  };
}

export const toEnvironmentView = ({ id, name, tier }: Environment): EnvironmentView => ({ id, name, tier });

/** Teams share colours, and adapting one takes as long as ten cards. */
function memoizeAccents(): (persona: Persona) => Accent | undefined {
  const accents = new Map<string, Accent | undefined>();
  return ({ color }) => {
    if (color === undefined) return undefined;
    if (!accents.has(color)) accents.set(color, toAccent(color));
    return accents.get(color);
  };
}

function buildAccess(
  parts: Pick<ViewModel, 'registry' | 'links' | 'personas' | 'accentOf'>,
): Map<string, Access[]> {
  const { registry, links, personas, accentOf } = parts;
  const index = buildAccessIndex(registry);
  const toAccess = (persona: Persona, service: Service, isListed: boolean): Access => {
    const cells = cellsOf(index, persona.id, service.id);
    return {
      persona,
      service,
      isListed,
      isGranted: cells.some(({ state }) => state === 'granted'),
      cells,
      phrases: toAccessPhrases(cells, registry),
      row: toAccessRow(persona, service, cells, { registry, links, accent: accentOf(persona) }),
    };
  };
  return new Map(
    personas.map((persona): [string, Access[]] => {
      const listed = new Set(persona.services);
      const written = [...(index.byPersona.get(persona.id)?.keys() ?? [])].filter((id) => !listed.has(id));
      const others = present(written, registry.services).sort((a, b) => a.order - b.order);
      return [
        persona.id,
        [
          ...present(listed, registry.services).map((service) => toAccess(persona, service, true)),
          ...others.map((service) => toAccess(persona, service, false)),
        ],
      ];
    }),
  );
}

function present(ids: Iterable<string>, services: Readonly<Record<string, Service>>): Service[] {
  return [...ids].flatMap((id) => getEntry(services, id) ?? []);
}
