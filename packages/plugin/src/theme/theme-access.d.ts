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

declare module '@theme/AccessFindings' {
  import type { FindingView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Messages of the rules about this page; only with full access details. */
    readonly findings: readonly FindingView[];
  }
  export default function AccessFindings(props: Props): ReactNode;
}
