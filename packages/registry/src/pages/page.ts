import { toIndexHref, toOverviewHref } from '../links/toHref.js';
import type { buildAround } from '../maps/narrowOrganisation.js';
import type { CardVariant } from '../model/enums.js';
import type { IndexedKind } from '../model/kinds.js';
import type { Link } from '../model/link.js';
import type { Breadcrumb, PageView, ReachView } from '../model/pageView.js';
import type { Team } from '../model/registry.js';
import type { PersonaCardView, TeamCardView } from '../model/view.js';
import type { LayoutEngine } from '../pictures/layoutGraph.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { say } from '../words/say.js';
import type { BackLinks } from './buildBackLinks.js';
import type { Documents } from './buildDocuments.js';
import type { Findings } from './buildFindings.js';
import type { SeparationWithConflicts } from './buildSeparations.js';
import type { StageTables } from './buildStageTables.js';
import type { OrganisationModel } from './organisation.js';

/** One route: its site path without base URL, and the data that it shows. */
export interface Page<View extends PageView = PageView> {
  path: string;
  /** Made again at each access, because the views of all pages together are several times as large as the registry. */
  readonly view: View;
}

/** The view model with the data that only pages show; made once for all pages. */
export interface PageModel extends ViewModel {
  documents: Documents;
  backLinks: BackLinks;
  /** Empty with public access details. */
  findings: Findings;
  separations: readonly SeparationWithConflicts[];
  stageTables: StageTables;
  /** A persona's card for a list of cards; the same object each time. */
  toCard(persona: string, variant: Exclude<CardVariant, 'full'>): PersonaCardView | undefined;
  /** What some personas may do together (`createReach`). */
  toReach(personas: readonly string[]): ReachView | undefined;
  /** Service → links to the services directly inside it, in data order. */
  servicesWithin: ReadonlyMap<string, readonly Link[]>;
  /** Without a layout engine, maps of architectures are only tables. */
  layout?: LayoutEngine;
  /** Names that entities of several kinds have. */
  sharedNames: ReadonlySet<string>;
  /** Persona → the people who hold it, in data order. */
  peopleOf: ReadonlyMap<string, readonly { person: Link; context?: string }[]>;
  organisation: OrganisationModel;
  toTeamCard(team: Team): TeamCardView;
  /** The part of the chart around a team or group. */
  aroundUnit: ReturnType<typeof buildAround>;
}

/** The breadcrumbs from the overview to a page. The last crumb is the page itself, which is not a link. */
export function toBreadcrumbs({ routes, words }: PageModel, ...crumbs: readonly Breadcrumb[]): Breadcrumb[] {
  const href = toOverviewHref(routes);
  return [{ name: say(words, 'index.personas'), ...(href !== undefined && { href }) }, ...crumbs];
}

/** The crumb of the index above an entity's page. */
export function toIndexCrumb(kind: IndexedKind, { routes, words }: PageModel): Breadcrumb {
  const href = toIndexHref(kind, routes);
  return { name: say(words, `index.${kind}`), ...(href !== undefined && { href }) };
}

/** A link as a crumb. */
export const toCrumb = ({ name, href }: Link): Breadcrumb => (href === undefined ? { name } : { name, href });

/** A list of one page if the entity has a path, else an empty list. */
export function toPage<View extends PageView>(path: string | undefined, makeView: () => View): Page<View>[] {
  if (path === undefined) return [];
  return [
    {
      path,
      get view() {
        return makeView();
      },
    },
  ];
}
