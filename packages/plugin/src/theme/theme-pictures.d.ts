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
    /** The drawing as SVG, its caption, and what can be highlighted. */
    readonly view: ProcessMapView | ArchitectureMapView | InteractionMapView | ProblemView;
    /** Show what is folded below the drawing. */
    readonly open?: boolean;
    /** Beside its own. */
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
    /** Personas of the whole and of the part, and what is missing. */
    readonly workers: PictureWhole & Pick<PicturePart, 'gap'>;
  }
  /** Who works on a stage or component, as a list. */
  export default function PersonaWorkers(props: Props): ReactNode;
}

declare module '@theme/StageTable' {
  import type { StageTableView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Stages as rows, components as columns, and who works in both. */
    readonly view: StageTableView;
  }
  /** Stages by components: which services support which stage, and who works with them there. */
  export default function StageTable(props: Props): ReactNode;
}

declare module '@theme/MeetingPlan' {
  import type { MeetingView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Who should meet, of which kind, and why. */
    readonly meetings: readonly MeetingView[];
  }
  /** The syncs to set up, and whom to invite where only one side names the other. */
  export default function MeetingPlan(props: Props): ReactNode;
}

declare module '@theme/PersonaGapCounts' {
  import type { GapKindView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** With their counts; those without gaps too. */
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
    /** Its gaps, and what can be done about each. */
    readonly kind: GapKindView;
    /** A heading above says which kind it is: the caption only says why it matters. */
    readonly untitled?: boolean;
  }
  export default function PersonaGaps(props: Props): ReactNode;
}
