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
