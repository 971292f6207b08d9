/* What maps and gaps are made of. */

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
    /** What says the same in words: folded below the drawing, in its place where there is none. */
    readonly children?: ReactNode;
  }
  /** A drawing in its frame, with who can be highlighted in it. */
  export default function PersonaPicture(props: Props): ReactNode;
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
