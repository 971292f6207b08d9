/* The components that directives emit. */

declare module '@theme/PersonaCard' {
  import type { PersonaCardView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The persona. `view.variant` chooses the full card, a compact card or a row. */
    readonly view: PersonaCardView | ProblemView;
    /** Text that replaces the persona's name (the label of `:::persona[label]{…}`). */
    readonly label?: ReactNode;
    /** Notes about the persona in this context. The card shows them at its foot. */
    readonly children?: ReactNode;
  }
  export default function PersonaCard(props: Props): ReactNode;
}

declare module '@theme/PersonaLink' {
  import type { PersonaLinkView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The persona, with the content of its hover card. */
    readonly view: PersonaLinkView | ProblemView;
    /** Text of the link. Default: the persona's name. */
    readonly children?: ReactNode;
    /** Shows the persona's name, because the children are only the reference (`:persona[P001]`). */
    readonly showName?: boolean;
  }
  export default function PersonaLink(props: Props): ReactNode;
}

declare module '@theme/ServiceLink' {
  import type { ProblemView, ServiceLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The service, with the content of its hover card. */
    readonly view: ServiceLinkView | ProblemView;
    /** Text of the link. Default: the service's name. */
    readonly children?: ReactNode;
    /** Shows the service's name, because the children are only the reference. */
    readonly showName?: boolean;
  }
  export default function ServiceLink(props: Props): ReactNode;
}

declare module '@theme/PersonLink' {
  import type { PersonLinkView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The person, with the content of its hover card. */
    readonly view: PersonLinkView | ProblemView;
    /** Text of the link. Default: the person's name. */
    readonly children?: ReactNode;
    /** Shows the person's name, because the children are only the reference. */
    readonly showName?: boolean;
  }
  export default function PersonLink(props: Props): ReactNode;
}

declare module '@theme/TeamLink' {
  import type { ProblemView, TeamLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The team, with the content of its hover card. */
    readonly view: TeamLinkView | ProblemView;
    /** Text of the link. Default: the team's name. */
    readonly children?: ReactNode;
    /** Shows the team's name, because the children are only the reference. */
    readonly showName?: boolean;
  }
  export default function TeamLink(props: Props): ReactNode;
}

declare module '@theme/ServiceCard' {
  import type { ProblemView, ServiceCardView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The service, with the access of at most fifty personas. */
    readonly view: ServiceCardView | ProblemView;
  }
  export default function ServiceCard(props: Props): ReactNode;
}

declare module '@theme/PersonCard' {
  import type { PersonCardView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The person, with as much as is published. */
    readonly view: PersonCardView | ProblemView;
  }
  export default function PersonCard(props: Props): ReactNode;
}

declare module '@theme/TeamCard' {
  import type { ProblemView, TeamCardView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The team, with the faces of its first members. */
    readonly view: TeamCardView | ProblemView;
  }
  export default function TeamCard(props: Props): ReactNode;
}

declare module '@theme/PersonaTable' {
  import type { PersonaTableView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  /** In the browser, the view of a long table has no rows, because the page has them already as HTML. */
  export interface LoadableTableView extends PersonaTableView {
    /** Loads the whole view. Only a page that did not come from the server needs it. */
    readonly load?: () => Promise<{ readonly default: PersonaTableView }>;
  }
  export interface Props {
    /** Columns, and rows in groups. `load` gives the rows of a long table. */
    readonly view: LoadableTableView | ProblemView;
    /** Text that replaces the caption (the label of `::persona-table[label]{…}`). */
    readonly label?: string;
  }
  export default function PersonaTable(props: Props): ReactNode;
}

declare module '@theme/PersonaCards' {
  import type { PersonaCardsView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The cards, all of one variant. */
    readonly view: PersonaCardsView | ProblemView;
    /** Caption of the gallery (the label of `::persona-cards[label]{…}`). */
    readonly label?: string;
    /** How many cards are there before a reader asks for all. Default: all. */
    readonly limit?: number;
  }
  export default function PersonaCards(props: Props): ReactNode;
}

declare module '@theme/PersonaPeople' {
  import type { PeopleView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** People with their personas, and how to reach them. */
    readonly view: PeopleView | ProblemView;
    /** Text that replaces the caption (the label of `::people[label]{…}`). */
    readonly label?: string;
  }
  export default function PersonaPeople(props: Props): ReactNode;
}

declare module '@theme/PersonaMatrix' {
  import type { PersonaMatrixView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** People or teams as rows, personas as columns. */
    readonly view: PersonaMatrixView | ProblemView;
    /** Text that replaces the caption (the label of `::persona-matrix[label]{…}`). */
    readonly label?: string;
  }
  export default function PersonaMatrix(props: Props): ReactNode;
}

declare module '@theme/AccessMatrix' {
  import type { AccessTableView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Environments as columns, personas or services as rows. Cells refer to `grants` by position. */
    readonly view: AccessTableView | ProblemView;
    /**
     * Gives rows and cells the anchors of the view (`#p004`, `#p004-prod`). Links lead to them. Only one table of a page may have them, because
     * two tables with anchors would repeat ids.
     */
    readonly anchors?: boolean;
  }
  export default function AccessMatrix(props: Props): ReactNode;
}

declare module '@theme/ProcessMap' {
  import type { ProblemView, ProcessMapView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Stages with their personas, the drawing, and the choices for highlighting. */
    readonly view: ProcessMapView | ProblemView;
    /** Unfolds the table below the picture. */
    readonly open?: boolean;
  }
  export default function ProcessMap(props: Props): ReactNode;
}

declare module '@theme/ArchitectureMap' {
  import type { ArchitectureMapView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Components with their personas, the drawing, and the choices for highlighting. */
    readonly view: ArchitectureMapView | ProblemView;
    /** Unfolds the table below the picture. */
    readonly open?: boolean;
  }
  export default function ArchitectureMap(props: Props): ReactNode;
}

declare module '@theme/PersonaCoverage' {
  import type { CoverageView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Gaps by kind, each with the options for closing it. */
    readonly view: CoverageView | ProblemView;
  }
  export default function PersonaCoverage(props: Props): ReactNode;
}

declare module '@theme/InteractionMap' {
  import type { InteractionMapView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Personas with the contacts that they name, the drawing, and the meetings that follow. */
    readonly view: InteractionMapView | ProblemView;
    /** Unfolds the table below the picture. */
    readonly open?: boolean;
  }
  export default function InteractionMap(props: Props): ReactNode;
}

declare module '@theme/TeamMap' {
  import type { ProblemView, TeamMapView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Groups and teams with their leads, and the drawing. */
    readonly view: TeamMapView | ProblemView;
    /** Unfolds the table below the picture. */
    readonly open?: boolean;
  }
  export default function TeamMap(props: Props): ReactNode;
}

declare module '@theme/PersonaProblem' {
  import type { ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The problem, its place and how to fix it. With `severity: 'info'` it says why nothing is shown yet. */
    readonly view: ProblemView;
    /** Emits phrasing content only, for use inside a sentence. */
    readonly inline?: boolean;
  }
  export default function PersonaProblem(props: Props): ReactNode;
}
