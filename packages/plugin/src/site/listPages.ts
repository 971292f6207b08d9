import {
  type Entity,
  type EntityKind,
  entriesOf,
  KINDS,
  listIndexes,
  listReports,
  PAGED_KINDS,
  type PagedKind,
  type PageKind,
  type PageSwitch,
  type RouteOptions,
  type ShownRegistry,
  toIndexHref,
  toOverviewHref,
  toPagePath,
  toReportHref,
} from 'persona-registry';

/** A page without its view. It is enough for a route, and cheap. */
export interface PageEntry {
  kind: PageKind;
  /** Name with which the option `pages` switches the page off. */
  pageSwitch: PageSwitch;
  /** Site path without base URL. */
  path: string;
  /** The entity of the page. Absent for an overview or an index. */
  entity?: { kind: EntityKind; id: string };
}

/** Theme component for each kind of page. Its prop is `view`. */
export const PAGE_COMPONENT: Record<PageKind, string> = {
  'overview-page': '@theme/PersonaOverviewPage',
  'persona-page': '@theme/PersonaPage',
  'groups-page': '@theme/PersonaIndexPage',
  'group-page': '@theme/PersonaGroupPage',
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
  'organisation-page': '@theme/PersonaOrganisationPage',
  'ending-page': '@theme/PersonaEndingPage',
  'risks-page': '@theme/PersonaRisksPage',
  'drift-page': '@theme/PersonaDriftPage',
  'reviews-page': '@theme/PersonaReviewsPage',
  'changes-page': '@theme/PersonaChangesPage',
  'coverage-page': '@theme/PersonaCoveragePage',
};

/** Lists the pages that `toPages` makes, in the same order. */
export function listPages(registry: ShownRegistry, routes: RouteOptions): PageEntry[] {
  const indexes: ReadonlySet<PagedKind> = new Set(listIndexes(registry));
  const toIndex = (kind: PagedKind): PageEntry[] =>
    kind !== 'persona' && indexes.has(kind)
      ? toEntry({ kind: `${KINDS[kind].section}-page`, pageSwitch: kind }, toIndexHref(kind, routes))
      : [];
  const toEntities = (kind: PagedKind): PageEntry[] =>
    entriesOf<Entity>(registry[KINDS[kind].section]).flatMap(({ id }) =>
      toEntry({ kind: `${kind}-page`, pageSwitch: kind, entity: { kind, id } }, toPagePath(kind, id, routes)),
    );
  return [
    ...toEntry({ kind: 'overview-page', pageSwitch: 'overview' }, toOverviewHref(routes)),
    ...PAGED_KINDS.flatMap((kind) => [...toIndex(kind), ...toEntities(kind)]),
    ...listReports(registry).flatMap((page) =>
      toEntry({ kind: `${page}-page`, pageSwitch: page }, toReportHref(page, routes)),
    ),
  ];
}

function toEntry(entry: Omit<PageEntry, 'path'>, path: string | undefined): PageEntry[] {
  return path === undefined ? [] : [{ ...entry, path }];
}

/** `persona-p001.json`, `services.json`. The kind keeps names unique, and different from names that a system reserves (`con.json`). */
export const toPageFileName = ({ kind, path, entity }: PageEntry): string =>
  `${toPageFileNames(kind, entity !== undefined).replace('*', () => path.slice(path.lastIndexOf('/') + 1))}.json`;

/** The names of all pages of a kind: `persona-*`, `services`. The `*` is the last part of a page's path. */
export function toPageFileNames(kind: PageKind, hasEntity: boolean): string {
  const name = kind.replace(/-page$/, '');
  return hasEntity ? `${name}-*` : name;
}
