/* The parts of access pages. */

declare module '@theme/AccessLevel' {
  import type { Level } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** `read`, `write`, `manage` or `administer`. Absent if the level is not stated. */
    readonly level: Level | undefined;
  }
  /** The level as a word with a four-step meter beside it, or that it is not stated. */
  export default function AccessLevel(props: Props): ReactNode;
}

declare module '@theme/AccessTag' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** Which of the tags. */
    readonly kind: 'privileged' | 'eligible' | 'undocumented';
    /** Text that replaces the word of the tag. */
    readonly children?: ReactNode;
  }
  export default function AccessTag(props: Props): ReactNode;
}

declare module '@theme/AccessPhrases' {
  import type { AccessPhrase } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Phrases in order. Each has a state, so that colour is not its only sign. */
    readonly phrases: readonly AccessPhrase[];
  }
  /** Access in words: `write in Dev and Stage · read in Production`. */
  export default function AccessPhrases(props: Props): ReactNode;
}

declare module '@theme/AccessList' {
  import type { AccessPhrase, Link } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Personas or services, each with its access in words. A long list is folded. If no item has a phrase, the list is one line of names. */
    readonly items: readonly { readonly link: Link; readonly phrases: readonly AccessPhrase[] }[];
  }
  export default function AccessList(props: Props): ReactNode;
}

declare module '@theme/AccessCounts' {
  import type { AccessCountsView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Counts of one environment, by state. */
    readonly counts: AccessCountsView;
    /** Address of the page of the service; empty on this page itself. The number of what is not documented then leads to the first such cell. */
    readonly page?: string;
  }
  /** How many personas have access in one environment, in words. */
  export default function AccessCounts(props: Props): ReactNode;
}

declare module '@theme/AccessGap' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** How many cells are not documented. */
    readonly count: number;
    /** Where they are. Default: no link. */
    readonly href?: string | undefined;
  }
  /** `2 not documented`, as a link to the first of them. */
  export default function AccessGap(props: Props): ReactNode;
}

declare module '@theme/AccessChanges' {
  import type { AccessStepView, EnvironmentView, Link } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The entities of the rows: personas on the page of a service, services on the page of a persona. */
    readonly rowHeader: 'persona' | 'service';
    /** Environments in order. Each column is the step from one environment to the next. */
    readonly environments: readonly EnvironmentView[];
    /** Rows with at least one change. */
    readonly rows: readonly { readonly link: Link; readonly steps: readonly AccessStepView[] }[];
    /** Those whose access is the same everywhere. */
    readonly unchanged?: readonly Link[];
  }
  /** The gains, losses, kept roles and changes from one environment to the next. */
  export default function AccessChanges(props: Props): ReactNode;
}

declare module '@theme/AccessApart' {
  import type { ApartGrantView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The entities of the rows: personas on the page of a service, services on the page of a persona. */
    readonly rowHeader: 'persona' | 'service';
    /** Grants that have ended or have not begun. */
    readonly grants: readonly ApartGrantView[];
  }
  /** Grants that give no access today. */
  export default function AccessApart(props: Props): ReactNode;
}

declare module '@theme/AccessAsOf' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** ISO date. */
    readonly date: string;
  }
  /** The date at which the times of grants are judged. */
  export default function AccessAsOf(props: Props): ReactNode;
}

declare module '@theme/AccessActivation' {
  import type { RoleGrantView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The grant whose terms are shown. */
    readonly grant: RoleGrantView;
  }
  /** The terms of a grant: longest activation, approver, requirements and end date. */
  export default function AccessActivation(props: Props): ReactNode;
}

declare module '@theme/AccessFindings' {
  import type { FindingView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Messages of the rules about this page. They exist only with full access details. */
    readonly findings: readonly FindingView[];
  }
  export default function AccessFindings(props: Props): ReactNode;
}

declare module '@theme/AccessReviews' {
  import type { AccessReviewsView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The latest access reviews of a service. What is wrong with them exists only with full access details. */
    readonly view: AccessReviewsView;
  }
  export default function AccessReviews(props: Props): ReactNode;
}

declare module '@theme/AccessDrift' {
  import type { DriftSummaryView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** How access compares with the assignments that exist. The counts exist only with full access details. */
    readonly view: DriftSummaryView;
  }
  export default function AccessDrift(props: Props): ReactNode;
}

declare module '@theme/AccessHistory' {
  import type { HistoryFeedView, HistoryRowView, Link } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly caption: string;
    /** Date, who, service and what. Where all rows are about one persona or service, that column is left out. */
    readonly columns: readonly string[];
    /** The newest first. */
    readonly groups: readonly { readonly title?: string; readonly rows: readonly HistoryRowView[] }[];
    /** The head of the page names them. */
    readonly feeds: readonly HistoryFeedView[];
    /** The page of all changes. */
    readonly page?: Link | undefined;
  }
  export default function AccessHistory(props: Props): ReactNode;
}

declare module '@theme/AccessReach' {
  import type { ReachView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The highest level of several personas on each service. */
    readonly view: ReachView;
    readonly caption: string;
    /** Names the personas that have the level. */
    readonly names?: boolean;
  }
  /** What several personas may do together, by service and environment. */
  export default function AccessReach(props: Props): ReactNode;
}

declare module '@theme/AccessConflict' {
  import type { SeparationConflictView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly conflict: SeparationConflictView;
  }
  /** Who holds too many of the duties that are kept apart, and whether that is allowed. */
  export default function AccessConflict(props: Props): ReactNode;
}
