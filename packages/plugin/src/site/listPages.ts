import {
  type Entity,
  type EntityKind,
  entriesOf,
  type IndexedKind,
  listIndexes,
  type PageKind,
  type PageSwitch,
  type RouteOptions,
  type ShownRegistry,
  toCoverageHref,
  toHref,
  toIndexHref,
  toOverviewHref,
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
  'teams-page': '@theme/PersonaIndexPage',
  'team-page': '@theme/PersonaTeamPage',
  'services-page': '@theme/PersonaServicesPage',
  'service-page': '@theme/PersonaServicePage',
  'processes-page': '@theme/PersonaIndexPage',
  'process-page': '@theme/PersonaProcessPage',
  'architectures-page': '@theme/PersonaIndexPage',
  'architecture-page': '@theme/PersonaArchitecturePage',
  'people-page': '@theme/PersonaIndexPage',
  'person-page': '@theme/PersonaPersonPage',
  'skills-page': '@theme/PersonaIndexPage',
  'skill-page': '@theme/PersonaSkillPage',
  'coverage-page': '@theme/PersonaCoveragePage',
};

/** Name under which the option `pages` switches each kind. */
export const PAGE_SWITCH: Record<PageKind, PageSwitch> = {
  'overview-page': 'overview',
  'persona-page': 'persona',
  'teams-page': 'team',
  'team-page': 'team',
  'services-page': 'service',
  'service-page': 'service',
  'processes-page': 'process',
  'process-page': 'process',
  'architectures-page': 'architecture',
  'architecture-page': 'architecture',
  'people-page': 'person',
  'person-page': 'person',
  'skills-page': 'skill',
  'skill-page': 'skill',
  'coverage-page': 'coverage',
};

/** The pages that `toPages` makes, in its order. */
export function listPages(registry: ShownRegistry, routes: RouteOptions): PageEntry[] {
  const indexes: ReadonlySet<IndexedKind> = new Set(listIndexes(registry));
  const entities = (kind: IndexedKind | 'persona', record: Readonly<Record<string, Entity>>): PageEntry[] =>
    entriesOf(record).flatMap(({ id }) => toEntry(`${kind}-page`, toHref(kind, id, routes), { kind, id }));
  /** The index of a kind, if there is one, and the page of each. */
  const listed = (
    index: PageKind,
    kind: IndexedKind,
    record: Readonly<Record<string, Entity>>,
  ): PageEntry[] => [
    ...(indexes.has(kind) ? toEntry(index, toIndexHref(kind, routes)) : []),
    ...entities(kind, record),
  ];
  return [
    ...toEntry('overview-page', toOverviewHref(routes)),
    ...entities('persona', registry.personas),
    ...listed('teams-page', 'team', registry.teams),
    ...listed('services-page', 'service', registry.services),
    ...listed('processes-page', 'process', registry.processes),
    ...listed('architectures-page', 'architecture', registry.architectures),
    ...listed('people-page', 'person', registry.people),
    ...listed('skills-page', 'skill', registry.skills),
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
