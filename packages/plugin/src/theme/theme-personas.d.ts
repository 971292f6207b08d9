/*
 * The theme's components and their props, as modules, so that swizzled components and MDX in TypeScript sites are typed.
 * Every component that a directive emits takes a `view`: small, display-ready, plain JSON (types in `persona-registry`), and shows
 * `PersonaProblem` instead when the view could not be made. Class names that start with `persona-`, `service-` or `access-` are stable.
 */

/* What directives emit. */

declare module '@theme/PersonaCard' {
  import type { PersonaCardView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The persona; `view.variant` decides between the whole card, a compact one and a row. */
    readonly view: PersonaCardView | ProblemView;
    /** Shown instead of the persona's name (the label of `:::persona[label]{…}`). */
    readonly label?: ReactNode;
    /** Notes for the context in which the card stands; shown at its foot. */
    readonly children?: ReactNode;
  }
  export default function PersonaCard(props: Props): ReactNode;
}

declare module '@theme/PersonaLink' {
  import type { PersonaLinkView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: PersonaLinkView | ProblemView;
    /** Text of the link; the persona's name if absent. */
    readonly children?: ReactNode;
    /** The children are only the reference as written (`:persona[P001]`): show the persona's name. */
    readonly showName?: boolean;
  }
  export default function PersonaLink(props: Props): ReactNode;
}

declare module '@theme/ServiceLink' {
  import type { ProblemView, ServiceLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ServiceLinkView | ProblemView;
    /** Text of the link; the service's name if absent. */
    readonly children?: ReactNode;
    /** The children are only the reference as written: show the service's name. */
    readonly showName?: boolean;
  }
  export default function ServiceLink(props: Props): ReactNode;
}

declare module '@theme/ServiceCard' {
  import type { ProblemView, ServiceCardView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ServiceCardView | ProblemView;
  }
  export default function ServiceCard(props: Props): ReactNode;
}

declare module '@theme/PersonaTable' {
  import type { PersonaTableView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  /** In the browser, the view of a long table has no rows: the page has them already, as HTML. */
  export interface LoadableTableView extends PersonaTableView {
    /** Loads the whole view, for a page that was not loaded from the server. */
    readonly load?: () => Promise<{ readonly default: PersonaTableView }>;
  }
  export interface Props {
    readonly view: LoadableTableView | ProblemView;
    /** Instead of the caption (the label of `::persona-table[label]{…}`). */
    readonly label?: string;
  }
  export default function PersonaTable(props: Props): ReactNode;
}

declare module '@theme/PersonaCards' {
  import type { PersonaCardsView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: PersonaCardsView | ProblemView;
    /** Caption of the gallery (the label of `::persona-cards[label]{…}`). */
    readonly label?: string;
  }
  export default function PersonaCards(props: Props): ReactNode;
}

declare module '@theme/AccessMatrix' {
  import type { AccessTableView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: AccessTableView | ProblemView;
    /**
     * Give rows and cells the anchors of the view (`#p004`, `#p004-prod`). Only for the one table of a page that links lead to:
     * two tables with anchors on a page would repeat ids.
     */
    readonly anchors?: boolean;
  }
  export default function AccessMatrix(props: Props): ReactNode;
}

declare module '@theme/ProcessMap' {
  import type { ProblemView, ProcessMapView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ProcessMapView | ProblemView;
    /** Show the table beside the picture unfolded. */
    readonly open?: boolean;
  }
  export default function ProcessMap(props: Props): ReactNode;
}

declare module '@theme/ArchitectureMap' {
  import type { ArchitectureMapView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ArchitectureMapView | ProblemView;
    /** Show the table beside the picture unfolded. */
    readonly open?: boolean;
  }
  export default function ArchitectureMap(props: Props): ReactNode;
}

declare module '@theme/PersonaCoverage' {
  import type { CoverageView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: CoverageView | ProblemView;
  }
  export default function PersonaCoverage(props: Props): ReactNode;
}

declare module '@theme/InteractionMap' {
  import type { InteractionMapView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: InteractionMapView | ProblemView;
    /** Show the table beside the picture unfolded. */
    readonly open?: boolean;
  }
  export default function InteractionMap(props: Props): ReactNode;
}

declare module '@theme/PersonaProblem' {
  import type { ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ProblemView;
    /** For use inside a sentence: phrasing content only. */
    readonly inline?: boolean;
  }
  export default function PersonaProblem(props: Props): ReactNode;
}

/* Pages: route components, each with its whole content as `view`. */

declare module '@theme/PersonaOverviewPage' {
  import type { OverviewPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: OverviewPageView;
  }
  export default function PersonaOverviewPage(props: Props): ReactNode;
}

declare module '@theme/PersonaPage' {
  import type { PersonaPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: PersonaPageView;
  }
  export default function PersonaPage(props: Props): ReactNode;
}

declare module '@theme/PersonaIndexPage' {
  import type { IndexPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: IndexPageView;
  }
  /** All teams, processes, architectures, people or skills. */
  export default function PersonaIndexPage(props: Props): ReactNode;
}

declare module '@theme/PersonaTeamPage' {
  import type { TeamPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: TeamPageView;
  }
  export default function PersonaTeamPage(props: Props): ReactNode;
}

declare module '@theme/PersonaSkillPage' {
  import type { SkillPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: SkillPageView;
  }
  export default function PersonaSkillPage(props: Props): ReactNode;
}

declare module '@theme/PersonaCoveragePage' {
  import type { CoveragePageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: CoveragePageView;
  }
  export default function PersonaCoveragePage(props: Props): ReactNode;
}

declare module '@theme/PersonaServicesPage' {
  import type { ServicesPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ServicesPageView;
  }
  export default function PersonaServicesPage(props: Props): ReactNode;
}

declare module '@theme/PersonaServicePage' {
  import type { ServicePageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ServicePageView;
  }
  export default function PersonaServicePage(props: Props): ReactNode;
}

declare module '@theme/PersonaPersonPage' {
  import type { PersonPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: PersonPageView;
  }
  export default function PersonaPersonPage(props: Props): ReactNode;
}

declare module '@theme/PersonaProcessPage' {
  import type { ProcessPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ProcessPageView;
  }
  export default function PersonaProcessPage(props: Props): ReactNode;
}

declare module '@theme/PersonaArchitecturePage' {
  import type { ArchitecturePageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ArchitecturePageView;
  }
  export default function PersonaArchitecturePage(props: Props): ReactNode;
}

/* Pieces of the above, for swizzling and for own components. */

declare module '@theme/PersonaEmpty' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** What was asked, in words. */
    readonly children: ReactNode;
  }
  /** Stands where a table, gallery or matrix has nothing to show. */
  export default function PersonaEmpty(props: Props): ReactNode;
}

declare module '@theme/PersonaAccent' {
  import type { Accent } from 'persona-registry';
  import type { HTMLAttributes, ReactNode } from 'react';

  export interface Props extends HTMLAttributes<HTMLElement> {
    /** Element to render. Default `div`. */
    readonly as?: 'article' | 'div' | 'header' | 'span';
    /** Makes the custom property `--persona-accent` the right one of the two in light, dark and print; neutral if absent. */
    readonly accent?: Accent;
    readonly children?: ReactNode;
  }
  export default function PersonaAccent(props: Props): ReactNode;
}

declare module '@theme/PersonaBadge' {
  import type { PersonaKind } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** One to three characters. */
    readonly monogram: string;
    /** Round for people, square for agents; the kind is also said in words beside every badge. */
    readonly personaKind: PersonaKind;
    /** Site path or URL of a square picture, shown instead of the monogram. */
    readonly image?: string;
    readonly className?: string;
  }
  export default function PersonaBadge(props: Props): ReactNode;
}

declare module '@theme/PersonaKind' {
  import type { PersonaKind as Kind } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly kind: Kind;
  }
  /** The kind as a word: Person, Agent, Person or agent. */
  export default function PersonaKind(props: Props): ReactNode;
}

declare module '@theme/PersonaCategories' {
  import type { Category } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly categories: readonly Category[];
  }
  /** The categories as words: `Discriminative AI, Generative AI`. */
  export default function PersonaCategories(props: Props): ReactNode;
}

declare module '@theme/PersonaMeta' {
  import type { Link, PersonaKind } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly personaKind: PersonaKind;
    readonly team?: Link;
    readonly group?: Link;
    /** Names only, where the whole card is one link. */
    readonly plain?: boolean;
  }
  /** The line below a name: kind, team, group. */
  export default function PersonaMeta(props: Props): ReactNode;
}

declare module '@theme/PersonaLinks' {
  import type { Link, PartLink } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Parts follow in parentheses: `LAMBDA (Ingestion, Store)`. */
    readonly links: readonly (Link | PartLink)[];
    /** Names only, where the whole card is one link. */
    readonly plain?: boolean;
  }
  /** Names in one line, comma separated, linked where they have a page. */
  export default function PersonaLinks(props: Props): ReactNode;
}

declare module '@theme/PersonaField' {
  import type { ReactNode } from 'react';

  export interface Props {
    readonly label: string;
    readonly children: ReactNode;
    /** Takes the whole width of the card. */
    readonly wide?: boolean;
    readonly className?: string;
  }
  /** A label with its value (`dt`, `dd`), for use in a `dl`. */
  export default function PersonaField(props: Props): ReactNode;
}

declare module '@theme/PersonaFields' {
  import type { PersonaCardView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: PersonaCardView;
    /** Leave services and access out, where a table shows them in detail. */
    readonly withoutAccess?: boolean;
    /** Leave the links for learning out, where a learning path shows them in order. */
    readonly withoutLearning?: boolean;
  }
  /** What is known of a persona, as a definition list; a field without a value is left out. */
  export default function PersonaFields(props: Props): ReactNode;
}

declare module '@theme/PersonaDataTable' {
  import type { ComponentProps, ReactNode } from 'react';

  export interface Cell {
    /** Nothing (`undefined`, `null`, `false`, empty string) is shown as a dash, and left out where rows are stacked. */
    readonly content: ReactNode;
    /** Anchor of the cell. */
    readonly id?: string;
  }
  export interface Row {
    readonly key: string;
    /** Anchor of the row. */
    readonly id?: string;
    /** One per column. */
    readonly cells: readonly Cell[];
  }
  export interface Group {
    readonly title?: ReactNode;
    readonly rows: readonly Row[];
  }
  export interface HtmlGroup {
    readonly html: string;
  }
  export interface Header {
    readonly content: ReactNode;
    readonly sort?: 'ascending' | 'descending';
    readonly hidden?: boolean;
  }
  export interface Props {
    readonly caption: ReactNode;
    /** Column headers; they label the values where rows are stacked. */
    readonly columns: readonly string[];
    /** What the column headers show instead, how the rows are sorted by each, and whether the column is hidden. */
    readonly headers?: readonly Header[];
    /**
     * Rows, in one or more groups with a header row each where it has a title. Or the `tr` elements of the groups as HTML text, which React
     * leaves as the server sent it; whoever makes it escapes what it holds.
     */
    readonly groups: readonly Group[] | readonly HtmlGroup[];
    /** Index of the column that names the row. Default 0. */
    readonly headerColumn?: number;
    /** More columns than fit: let the table scroll sideways, its row names staying in view. */
    readonly wide?: boolean;
    readonly className?: string;
    /** For the `table` element itself. */
    readonly table?: Omit<ComponentProps<'table'>, 'className' | 'style'>;
  }
  /** A real table that becomes a list of labelled values where there is no room for columns. */
  export default function PersonaDataTable(props: Props): ReactNode;
}

declare module '@theme/PersonaHtml' {
  import type { LearnLink, Link, PartLink } from 'persona-registry';
  import type { MouseEvent, PointerEvent } from 'react';

  /** Site-absolute path without base URL → what an `href` holds. */
  export type ToUrl = (href: string) => string;
  /** Safe as content and between double quotes. */
  export function escapeHtml(text: string): string;
  export function toValue(text: string): string;
  export function toLink(link: Omit<Link, 'id'>, toUrl: ToUrl, className?: string): string;
  export function toLinks(links: readonly (Link | PartLink)[] | undefined, toUrl: ToUrl): string;
  export function toLearnLinks(links: readonly LearnLink[] | undefined, toUrl: ToUrl): string;
  /** What Docusaurus' own link would make of a path, the check for broken links included; and the source of a picture. */
  export function useUrls(): { toUrl: ToUrl; toSource: (image: string) => string };
  /** Handlers for the element around such links: a click changes the page without loading the site again. */
  export function useSiteLinks(): {
    onClick: (event: MouseEvent) => void;
    onPointerOver: (event: PointerEvent) => void;
  };
}

declare module '@theme/PersonaPicture' {
  import type {
    ArchitectureMapView,
    InteractionMapView,
    ProblemView,
    ProcessMapView,
  } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ProcessMapView | ArchitectureMapView | InteractionMapView | ProblemView;
    /** Show what is folded below the drawing. */
    readonly open?: boolean;
    readonly className?: string;
    /** What says the same in words; always open where there is no drawing. */
    readonly children?: ReactNode;
  }
  /** A drawing in its frame, with who can be highlighted in it. */
  export default function PersonaPicture(props: Props): ReactNode;
}

declare module '@theme/PersonaWorkPage' {
  import type { Section } from '@theme/PersonaPageLayout';
  import type { ArchitecturePageView, ProcessPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ProcessPageView | ArchitecturePageView;
    /** What kind of page it is, in a word. */
    readonly eyebrow: string;
    readonly lead?: string;
    /** The first section. */
    readonly map: Section;
  }
  /** The page of a process or an architecture. */
  export default function PersonaWorkPage(props: Props): ReactNode;
}

declare module '@theme/StageTable' {
  import type { StageTableView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: StageTableView;
  }
  /** Stages by components: which services support which stage, and who works with them there. */
  export default function StageTable(props: Props): ReactNode;
}

declare module '@theme/MeetingPlan' {
  import type { MeetingView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly meetings: readonly MeetingView[];
  }
  /** The syncs to set up, and whom to invite where only one side names the other. */
  export default function MeetingPlan(props: Props): ReactNode;
}

declare module '@theme/PersonaWorkers' {
  import type { PicturePart, PictureWhole } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly workers: PictureWhole & Pick<PicturePart, 'gap'>;
  }
  /** Who works on a stage or component, as a list. */
  export default function PersonaWorkers(props: Props): ReactNode;
}

declare module '@theme/PersonaToolsSlot' {
  import type { ReactNode } from 'react';

  export interface Sort {
    readonly field: string;
    readonly descending: boolean;
  }
  /** What a reader has asked a table or a gallery for. */
  export interface ToolState {
    readonly query: string;
    /** Field → values, one of which it must have. */
    readonly facets: Readonly<Record<string, readonly string[]>>;
    /** What is equal in the first is sorted by the next; the page's own order without any. */
    readonly sort: readonly Sort[];
    /** Columns that do not show. */
    readonly hidden: readonly string[];
  }
  export const INITIAL_STATE: ToolState;
  export type Tools<P> = ((props: P) => ReactNode) | 'loading' | 'failed';
  export interface Props {
    /** Caption of what the tools are for; the state in the address goes by it. */
    readonly label: string;
    /** The tools, once they are loaded. */
    readonly children: ReactNode;
  }
  /** Where the tools of a table or gallery go. */
  export default function PersonaToolsSlot(props: Props): ReactNode;
  /** Loads the tools after the page, where they are wanted. */
  export function useTools<P>(
    isWanted: boolean,
    load: () => Promise<{ default: (props: P) => ReactNode }>,
  ): Tools<P>;
  /** What the rows are sorted by after a click on a column, `further` to what they are sorted by already. */
  export function nextSort(sort: readonly Sort[], field: string, further: boolean): readonly Sort[];
  /** A caption as a word of an address or a file's name. */
  export function toPrefix(label: string): string;
}

declare module '@theme/PersonaTools' {
  import type { ToolState } from '@theme/PersonaToolsSlot';
  import type { ReactNode } from 'react';

  /** What is searched, filtered and sorted: a row or a card. */
  export interface Item {
    /** Everything it says. */
    readonly text: string;
    /** The values of a field, as words; none where nothing is known. */
    values(field: string): readonly string[];
  }
  export interface Field {
    readonly field: string;
    readonly title: string;
  }
  export interface Action {
    readonly label: string;
    /** Returns what to say when it is done. */
    run(): string | Promise<string>;
  }
  export interface Props {
    readonly items: readonly Item[];
    /** Fields to filter by; those that say the same of every item are not offered. */
    readonly facets: readonly Field[];
    /** Columns that may be hidden, except the first; the items can be sorted by each. */
    readonly columns?: readonly Field[];
    /** Fields to sort by where there are no columns for it. */
    readonly sorts?: readonly Field[];
    readonly actions?: readonly Action[];
    /** Caption of what the tools are for. */
    readonly label: string;
    readonly state: ToolState;
    readonly onState: (state: ToolState) => void;
    /** Where what belongs below the items goes. */
    readonly foot: HTMLElement;
    /** Told which items match, in order, and how many of them are to show. */
    readonly onSelect: (indices: readonly number[], limit: number) => void;
    /** Element of an item that shows, to go on from there by keyboard. */
    readonly toElement: (index: number) => Element | null | undefined;
  }
  /** Search, filters and columns. Loaded only where there is something to search. */
  export default function PersonaTools(props: Props): ReactNode;
}

declare module '@theme/PersonaTableTools' {
  import type { Field } from '@theme/PersonaTools';
  import type { ToolState } from '@theme/PersonaToolsSlot';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The table in the page, rows and all. */
    readonly table: HTMLTableElement;
    /** Changes when the rows do. */
    readonly bodies: unknown;
    readonly columns: readonly Field[];
    readonly facets: readonly Field[];
    readonly label: string;
    /** Where what belongs below the table goes. */
    readonly foot: HTMLElement;
    readonly state: ToolState;
    readonly onState: (state: ToolState) => void;
  }
  /** Makes a table of the page interactive: loaded only where one is. */
  export default function PersonaTableTools(props: Props): ReactNode;
}

declare module '@theme/PersonaDate' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** ISO 8601 date, such as `2026-11-24`; anything else is shown as it is. */
    readonly date: string;
  }
  /** A date in the site's language. */
  export default function PersonaDate(props: Props): ReactNode;
}

declare module '@theme/PersonaHoverLink' {
  import type { Accent } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly href: string;
    readonly className: string;
    readonly accent?: Accent;
    /** Shown while the link is pointed at or focused; phrasing content without links. */
    readonly card: ReactNode;
    readonly children: ReactNode;
  }
  /** A link in a sentence that shows a card on hover and focus. */
  export default function PersonaHoverLink(props: Props): ReactNode;
}

declare module '@theme/PersonaHoverCard' {
  import type { PersonaLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: PersonaLinkView;
  }
  /** What a link to a persona shows. */
  export default function PersonaHoverCard(props: Props): ReactNode;
}

declare module '@theme/ServiceHoverCard' {
  import type { ServiceLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ServiceLinkView;
  }
  /** What a link to a service shows. */
  export default function ServiceHoverCard(props: Props): ReactNode;
}

declare module '@theme/PersonaBreadcrumbs' {
  import type { Breadcrumb } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** From the overview down; the last one is the page itself. */
    readonly breadcrumbs: readonly Breadcrumb[];
  }
  export default function PersonaBreadcrumbs(props: Props): ReactNode;
}

declare module '@theme/PersonaPageLayout' {
  import type { Breadcrumb } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Section {
    /** Anchor. */
    readonly id: string;
    readonly title: string;
    readonly children: ReactNode;
    /** Headings of level 3 that the children show, for the on-page navigation. */
    readonly subsections?: readonly { readonly id: string; readonly title: string }[];
    /** Half as wide as the page where there is room. */
    readonly half?: boolean;
  }
  export interface Props {
    readonly title: string;
    readonly description: string;
    readonly breadcrumbs: readonly Breadcrumb[];
    /** Class of the page, such as `persona-page--team`. */
    readonly className: string;
    /** Head of the page with its `h1`. */
    readonly header: ReactNode;
    /** Sections in reading order; also the on-page navigation. */
    readonly sections: readonly Section[];
  }
  export default function PersonaPageLayout(props: Props): ReactNode;
}

declare module '@theme/PersonaPageHeader' {
  import type { Accent } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The page's `h1`. */
    readonly title: string;
    /** What kind of page it is, small above the title: `Team`, `Access (RBAC)`. */
    readonly eyebrow?: ReactNode;
    /** Small line below the title. */
    readonly meta?: ReactNode;
    readonly badge?: ReactNode;
    /** Makes the head a panel in the persona's colour. */
    readonly accent?: Accent;
    readonly panel?: boolean;
    readonly lead?: string;
    readonly children?: ReactNode;
  }
  export default function PersonaPageHeader(props: Props): ReactNode;
}

declare module '@theme/PersonaLinkList' {
  import type { Link } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly items: readonly { readonly link: Link; readonly note?: ReactNode }[];
    /** The list is only the beginning: say so. */
    readonly more?: boolean;
  }
  /** A list of links, one a line, each with a note where there is one. */
  export default function PersonaLinkList(props: Props): ReactNode;
}

declare module '@theme/AccessLevel' {
  import type { Level } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly level: Level;
  }
  /** The level as a word with a four-step meter beside it. */
  export default function AccessLevel(props: Props): ReactNode;
}

declare module '@theme/AccessPlanes' {
  import type { Plane } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly planes: readonly Plane[];
  }
  /** `control and data plane`, on a line of its own. */
  export default function AccessPlanes(props: Props): ReactNode;
}

declare module '@theme/AccessTag' {
  import type { ReactNode } from 'react';

  export interface Props {
    readonly kind: 'privileged' | 'eligible' | 'undocumented';
    /** Instead of the one word. */
    readonly children?: ReactNode;
  }
  export default function AccessTag(props: Props): ReactNode;
}

declare module '@theme/AccessPhrases' {
  import type { AccessPhrase } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly phrases: readonly AccessPhrase[];
  }
  /** Access in words: `write in Dev and Stage · read in Production`. */
  export default function AccessPhrases(props: Props): ReactNode;
}

declare module '@theme/AccessList' {
  import type { AccessPhrase, Link } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Who, or what, and the access in words. A long list is folded; without any phrase it is a line of names. */
    readonly items: readonly { readonly link: Link; readonly phrases: readonly AccessPhrase[] }[];
  }
  export default function AccessList(props: Props): ReactNode;
}

declare module '@theme/AccessCell' {
  import type { AccessCellView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly cell: AccessCellView;
  }
  /** One cell of the access matrix, in one of four states, each in words. */
  export default function AccessCell(props: Props): ReactNode;
}

declare module '@theme/AccessCounts' {
  import type { AccessCountsView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly counts: AccessCountsView;
  }
  /** How many personas have access in one environment, in words. */
  export default function AccessCounts(props: Props): ReactNode;
}

declare module '@theme/AccessActivation' {
  import type { RoleGrantView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly grant: RoleGrantView;
  }
  /** The terms of a grant: for how long it is activated, approved by whom, with what, and until when it is valid. */
  export default function AccessActivation(props: Props): ReactNode;
}

declare module '@theme/ServiceFacts' {
  import type { ServicePageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly view: ServicePageView;
  }
  /** What is known of a service besides its access: system, scopes, contact, reviews, files. */
  export default function ServiceFacts(props: Props): ReactNode;
}

declare module '@theme/AccessFindings' {
  import type { FindingView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly findings: readonly FindingView[];
  }
  export default function AccessFindings(props: Props): ReactNode;
}

declare module '@theme/AccessGrants' {
  import type { AccessTableView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The table at a glance; its grants become a row each. */
    readonly view: AccessTableView;
  }
  /** Every grant in a row of its own, by environment; columns that no grant fills are left out. */
  export default function AccessGrants(props: Props): ReactNode;
}

declare module '@theme/AccessWhoCan' {
  import type { EnvironmentView, WhoCanView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly environments: readonly EnvironmentView[];
    readonly rows: readonly WhoCanView[];
  }
  /** The other way round: what may be done, and by whom. */
  export default function AccessWhoCan(props: Props): ReactNode;
}

declare module '@theme/AccessChanges' {
  import type { AccessChangesView, EnvironmentView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly environments: readonly EnvironmentView[];
    readonly rows: readonly AccessChangesView[];
  }
  /** What each persona gains and loses from one environment to the next. */
  export default function AccessChanges(props: Props): ReactNode;
}

declare module '@theme/AccessSeparation' {
  import type { SeparationView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly rules: readonly SeparationView[];
  }
  export default function AccessSeparation(props: Props): ReactNode;
}

declare module '@theme/RoleTable' {
  import type { RoleView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly roles: readonly RoleView[];
  }
  /** Roles in full, in place of a legend of letter codes; each row is an anchor. */
  export default function RoleTable(props: Props): ReactNode;
}

declare module '@theme/PersonaGapCounts' {
  import type { GapKindView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly kinds: readonly GapKindView[];
    /** Each kind with gaps leads to `#<rule>`, where the page shows them. */
    readonly linked?: boolean;
  }
  export default function PersonaGapCounts(props: Props): ReactNode;
}

declare module '@theme/PersonaGaps' {
  import type { GapKindView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly kind: GapKindView;
    /** A heading above says which kind it is: the caption only says why it matters. */
    readonly untitled?: boolean;
  }
  export default function PersonaGaps(props: Props): ReactNode;
}

declare module '@theme/PersonaText' {
  import type { TextPart } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly parts: readonly TextPart[];
  }
  export default function PersonaText(props: Props): ReactNode;
}

declare module '@theme/PersonaLearning' {
  import type { LearnStepView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly steps: readonly LearnStepView[];
    /** What the page is about, such as `persona P001`: named as "its own" and not linked. */
    readonly self?: string;
  }
  /** A learning path: links in order, each with what it is for. */
  export default function PersonaLearning(props: Props): ReactNode;
}
