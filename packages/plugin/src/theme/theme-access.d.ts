/* What access pages are made of. */

declare module '@theme/AccessLevel' {
  import type { Level } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** `read`, `write`, `manage` or `administer`. */
    readonly level: Level;
  }
  /** The level as a word with a four-step meter beside it. */
  export default function AccessLevel(props: Props): ReactNode;
}

declare module '@theme/AccessPlanes' {
  import type { Plane } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** `control`, `data` or both. */
    readonly planes: readonly Plane[];
  }
  /** `control and data plane`, on a line of its own. */
  export default function AccessPlanes(props: Props): ReactNode;
}

declare module '@theme/AccessTag' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** What the word is. */
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
    /** Each with its state, so that colour is not alone. */
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
    /** State, grants, reason, and the environment that it repeats. */
    readonly cell: AccessCellView;
  }
  /** One cell of the access matrix, in one of four states, each in words. */
  export default function AccessCell(props: Props): ReactNode;
}

declare module '@theme/AccessCounts' {
  import type { AccessCountsView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Of one environment, by state. */
    readonly counts: AccessCountsView;
  }
  /** How many personas have access in one environment, in words. */
  export default function AccessCounts(props: Props): ReactNode;
}

declare module '@theme/AccessActivation' {
  import type { RoleGrantView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Of which how long, by whose approval and until when is shown. */
    readonly grant: RoleGrantView;
  }
  /** The terms of a grant: for how long it is activated, approved by whom, with what, and until when it is valid. */
  export default function AccessActivation(props: Props): ReactNode;
}

declare module '@theme/ServiceFacts' {
  import type { ServicePageView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The page whose facts are shown: systems, contact, review, address. */
    readonly view: ServicePageView;
  }
  /** What is known of a service besides its access: system, scopes, contact, reviews, files. */
  export default function ServiceFacts(props: Props): ReactNode;
}

declare module '@theme/AccessFindings' {
  import type { FindingView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Messages of the rules about this page; only with full access details. */
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
    /** The columns. */
    readonly environments: readonly EnvironmentView[];
    /** Levels, then duties, with who holds them. */
    readonly rows: readonly WhoCanView[];
  }
  /** The other way round: what may be done, and by whom. */
  export default function AccessWhoCan(props: Props): ReactNode;
}

declare module '@theme/AccessChanges' {
  import type { AccessChangesView, EnvironmentView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The columns are the steps between them. */
    readonly environments: readonly EnvironmentView[];
    /** Personas whose roles change on the way. */
    readonly rows: readonly AccessChangesView[];
  }
  /** What each persona gains and loses from one environment to the next. */
  export default function AccessChanges(props: Props): ReactNode;
}

declare module '@theme/AccessSeparation' {
  import type { SeparationView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Duties that are kept apart, who holds them, and where they meet. */
    readonly rules: readonly SeparationView[];
  }
  export default function AccessSeparation(props: Props): ReactNode;
}

declare module '@theme/RoleTable' {
  import type { RoleView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The roles that stand on the page, each once. */
    readonly roles: readonly RoleView[];
  }
  /** Roles in full, in place of a legend of letter codes; each row is an anchor. */
  export default function RoleTable(props: Props): ReactNode;
}
