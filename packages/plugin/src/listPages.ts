import {
  type Entity,
  type EntityKind,
  entriesOf,
  type PageKind,
  type PageSwitch,
  type Registry,
  type RouteOptions,
  toCoverageHref,
  toHref,
  toOverviewHref,
  toServicesHref,
} from 'persona-registry';

/** A page, without what it shows: enough for its route, and cheap. */
export interface PageEntry {
  kind: PageKind;
  /** Site path without base URL. */
  path: string;
  /** What the page is about; none for an overview or an index. */
  entity?: { kind: EntityKind; id: string };
}

/** Theme component that shows each kind of page, with the prop `view`. */
export const PAGE_COMPONENT: Record<PageKind, string> = {
  'overview-page': '@theme/PersonaOverviewPage',
  'persona-page': '@theme/PersonaPage',
  'team-page': '@theme/PersonaTeamPage',
  'services-page': '@theme/PersonaServicesPage',
  'service-page': '@theme/PersonaServicePage',
  'process-page': '@theme/PersonaProcessPage',
  'architecture-page': '@theme/PersonaArchitecturePage',
  'person-page': '@theme/PersonaPersonPage',
  'skill-page': '@theme/PersonaSkillPage',
  'coverage-page': '@theme/PersonaCoveragePage',
};

/** Name under which the option `pages` switches each kind. */
export const PAGE_SWITCH: Record<PageKind, PageSwitch> = {
  'overview-page': 'overview',
  'persona-page': 'persona',
  'team-page': 'team',
  'services-page': 'service',
  'service-page': 'service',
  'process-page': 'process',
  'architecture-page': 'architecture',
  'person-page': 'person',
  'skill-page': 'skill',
  'coverage-page': 'coverage',
};

/** The pages that `toPages` makes, in its order. */
export function listPages(registry: Registry, routes: RouteOptions): PageEntry[] {
  const entities = (
    kind: 'persona' | 'team' | 'service' | 'process' | 'architecture' | 'person' | 'skill',
    record: Readonly<Record<string, Entity>>,
  ) => entriesOf(record).flatMap(({ id }) => toEntry(`${kind}-page`, toHref(kind, id, routes), { kind, id }));
  return [
    ...toEntry('overview-page', toOverviewHref(routes)),
    ...entities('persona', registry.personas),
    ...entities('team', registry.teams),
    ...toEntry('services-page', toServicesHref(routes)),
    ...entities('service', registry.services),
    ...entities('process', registry.processes),
    ...entities('architecture', registry.architectures),
    ...entities('person', registry.people),
    ...entities('skill', registry.skills),
    ...toEntry('coverage-page', toCoverageHref(routes)),
  ];
}

function toEntry(kind: PageKind, path: string | undefined, entity?: PageEntry['entity']): PageEntry[] {
  return path === undefined ? [] : [{ kind, path, ...(entity && { entity }) }];
}

/** `persona-p001.json`, `services.json`: the kind keeps names apart, and clear of names that a system reserves (`con.json`). */
export function toPageFileName({ kind, path, entity }: PageEntry): string {
  const name = kind.replace(/-page$/, '');
  return entity === undefined ? `${name}.json` : `${name}-${path.slice(path.lastIndexOf('/') + 1)}.json`;
}
