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
    /** The persona, with what its hover card shows. */
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
    /** The service, with what its hover card shows. */
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
    /** The service, and who may do what on it: fifty personas at the most. */
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
    /** Columns, and rows in groups; those of a long table come by `load`. */
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
    /** The cards, all of one variant. */
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
    /** Environments as columns, personas or services as rows; cells refer to `grants` by position. */
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
    /** Stages with their personas, the drawing, and what can be highlighted. */
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
    /** Components with their personas, the drawing, and what can be highlighted. */
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
    /** Gaps by kind, each with what can be done. */
    readonly view: CoverageView | ProblemView;
  }
  export default function PersonaCoverage(props: Props): ReactNode;
}

declare module '@theme/InteractionMap' {
  import type { InteractionMapView, ProblemView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Who names whom, the drawing, and the meetings that follow. */
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
    /** What is wrong, where, and what to do; with `severity: 'info'`, why there is nothing to see yet. */
    readonly view: ProblemView;
    /** For use inside a sentence: phrasing content only. */
    readonly inline?: boolean;
  }
  export default function PersonaProblem(props: Props): ReactNode;
}
