/* Pages: route components that get their whole content as `view`, and the parts of pages. */

declare module '@theme/PersonaOverviewPage' {
  import type { OverviewPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Cards by group and team, and links to the other indexes. */
    readonly view: OverviewPageView;
  }
  export default function PersonaOverviewPage(props: Props): ReactNode;
}

declare module '@theme/PersonaPage' {
  import type { PersonaPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The card, access by service, learning path, people, and the documents that mention the persona. */
    readonly view: PersonaPageView;
  }
  export default function PersonaPage(props: Props): ReactNode;
}

declare module '@theme/PersonaIndexPage' {
  import type { IndexPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** One row per entity of the kind, with its counts and gaps. */
    readonly view: IndexPageView;
  }
  /** All teams, processes, architectures, people or skills. */
  export default function PersonaIndexPage(props: Props): ReactNode;
}

declare module '@theme/PersonaGroupPage' {
  import type { GroupPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The teams of the group, its meetings, and the personas that lack people. */
    readonly view: GroupPageView;
  }
  export default function PersonaGroupPage(props: Props): ReactNode;
}

declare module '@theme/PersonaTeamPage' {
  import type { TeamPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The team’s cards, and the personas that work with the team. */
    readonly view: TeamPageView;
  }
  export default function PersonaTeamPage(props: Props): ReactNode;
}

declare module '@theme/PersonaSkillPage' {
  import type { SkillPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The personas that need the skill, the people who have it, and the learning path. */
    readonly view: SkillPageView;
  }
  export default function PersonaSkillPage(props: Props): ReactNode;
}

declare module '@theme/PersonaEndingPage' {
  import type { EndingPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Lists of what ends, is due, begins and is over. */
    readonly view: EndingPageView;
  }
  export default function PersonaEndingPage(props: Props): ReactNode;
}

declare module '@theme/PersonaRisksPage' {
  import type { RisksPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Exceptions in force, and those that ended. */
    readonly view: RisksPageView;
  }
  export default function PersonaRisksPage(props: Props): ReactNode;
}

declare module '@theme/PersonaReviewsPage' {
  import type { ReviewsPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** All access reviews, by state. */
    readonly view: ReviewsPageView;
  }
  export default function PersonaReviewsPage(props: Props): ReactNode;
}

declare module '@theme/PersonaDriftPage' {
  import type { DriftPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** What differs between the data and the assignments that exist. */
    readonly view: DriftPageView;
  }
  export default function PersonaDriftPage(props: Props): ReactNode;
}

declare module '@theme/PersonaChangesPage' {
  import type { ChangesPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** What the commits of the data have changed, by month. */
    readonly view: ChangesPageView;
  }
  export default function PersonaChangesPage(props: Props): ReactNode;
}

declare module '@theme/PersonaOrganisationPage' {
  import type { OrganisationPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Groups and teams, and people by whom they report to, each with a drawing. */
    readonly view: OrganisationPageView;
  }
  export default function PersonaOrganisationPage(props: Props): ReactNode;
}

declare module '@theme/PersonaCoveragePage' {
  import type { CoveragePageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Counts by kind of gap, and the gaps. */
    readonly view: CoveragePageView;
  }
  export default function PersonaCoveragePage(props: Props): ReactNode;
}

declare module '@theme/PersonaServicesPage' {
  import type { ServicesPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Counts per service and environment. Below a certain size, also a row per persona. */
    readonly view: ServicesPageView;
  }
  export default function PersonaServicesPage(props: Props): ReactNode;
}

declare module '@theme/PersonaServicePage' {
  import type { ServicePageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Everything about access to one service, section by section. */
    readonly view: ServicePageView;
  }
  export default function PersonaServicePage(props: Props): ReactNode;
}

declare module '@theme/PersonaPersonPage' {
  import type { PersonPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The personas that the person holds. */
    readonly view: PersonPageView;
  }
  export default function PersonaPersonPage(props: Props): ReactNode;
}

declare module '@theme/PersonaProcessPage' {
  import type { ProcessPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The map, its personas and services, and for each architecture the components that support the stages. */
    readonly view: ProcessPageView;
  }
  export default function PersonaProcessPage(props: Props): ReactNode;
}

declare module '@theme/PersonaArchitecturePage' {
  import type { ArchitecturePageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The map, its personas and services, and for each process the stages that the components support. */
    readonly view: ArchitecturePageView;
  }
  export default function PersonaArchitecturePage(props: Props): ReactNode;
}

declare module '@theme/PersonaWorkPage' {
  import type { Section } from '@theme/PersonaPageLayout';
  import type { ArchitecturePageView, ProcessPageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The page of a process or of an architecture. Both have the same sections after the map. */
    readonly view: ProcessPageView | ArchitecturePageView;
    /** The kind of page, in one word. */
    readonly eyebrow: string;
    /** A sentence below the title. */
    readonly lead?: string;
    /** The section with the map, the first of the page. */
    readonly map: Section;
  }
  /** The page of a process or an architecture. */
  export default function PersonaWorkPage(props: Props): ReactNode;
}

declare module '@theme/PersonaPageRoot' {
  import type renderRoutes from '@docusaurus/renderRoutes';
  import type { SidebarView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The sidebar. Absent if pages have none. */
    readonly view?: SidebarView;
    /** The route around all pages. */
    readonly route: { readonly path: string; readonly routes?: Parameters<typeof renderRoutes>[0] };
  }
  /** The frame around all pages: the site’s layout and the sidebar. */
  export default function PersonaPageRoot(props: Props): ReactNode;
}

declare module '@theme/PersonaPageLayout' {
  import type { Breadcrumb, PageNavigation } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Section {
    /** Anchor. */
    readonly id: string;
    readonly title: string;
    /** A section without children, such as `false`, is left out. */
    readonly children: ReactNode;
    /** Level 3 headings in the children, for the on-page navigation. */
    readonly subsections?: readonly { readonly id: string; readonly title: string }[];
    /** Takes half the width of the page, where there is room. */
    readonly half?: boolean;
  }
  /** A person or an organisation, for search engines. The words are those of schema.org. */
  export interface SubjectName {
    readonly name: string;
    /** Site path without base URL. */
    readonly href?: string | undefined;
    /** Of a person. */
    readonly jobTitle?: string | undefined;
  }
  export interface Subject extends SubjectName {
    readonly type: 'Person' | 'Organization';
    readonly memberOf?: readonly SubjectName[] | undefined;
    /** People. */
    readonly member?: readonly SubjectName[] | undefined;
    readonly parentOrganization?: readonly SubjectName[] | undefined;
    readonly subOrganization?: readonly SubjectName[] | undefined;
  }
  export interface Props {
    /** Title for the browser’s tab and search results. */
    readonly title: string;
    /** Description for search results and previews. */
    readonly description: string;
    /** Path from the overview to this page. The last item is the page itself, without a link. */
    readonly breadcrumbs: readonly Breadcrumb[];
    /** Pages before and after this one, where its data can be edited, and its last update. */
    readonly navigation?: PageNavigation;
    /** Whom the page is about, as data for search engines. */
    readonly subject?: Subject;
    /** Class of the page, such as `persona-page--team`. */
    readonly className: string;
    /** The content takes the width of the on-page navigation, which then folds out above it. */
    readonly wide?: boolean;
    /** Head of the page, with its `h1`. */
    readonly header: ReactNode;
    /** Sections in reading order. The on-page navigation lists them. */
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
    /** The kind of page, in small text above the title: `Team`, `Access (RBAC)`. */
    readonly eyebrow?: ReactNode;
    /** Small line below the title. */
    readonly meta?: ReactNode;
    /** Sign beside the title, such as a monogram. */
    readonly badge?: ReactNode;
    /** Colours of the persona. */
    readonly accent?: Accent;
    /** Draws a frame around the head, in the colour of the persona. */
    readonly panel?: boolean;
    /** A sentence below the title. */
    readonly lead?: string;
    /** Facts below the lead. */
    readonly children?: ReactNode;
  }
  export default function PersonaPageHeader(props: Props): ReactNode;
}
