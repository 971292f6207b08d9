/* The parts of maps and gaps. */

declare module '@theme/PersonaPicture' {
  import type {
    ArchitectureMapView,
    InteractionMapView,
    ProblemView,
    ProcessMapView,
    ReportingMapView,
    TeamMapView,
  } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The drawing as SVG, its caption, and the choices for highlighting. */
    readonly view:
      | ProcessMapView
      | ArchitectureMapView
      | InteractionMapView
      | TeamMapView
      | ReportingMapView
      | ProblemView;
    /** Unfolds the content below the drawing. */
    readonly open?: boolean;
    /** Additional class name. */
    readonly className?: string;
    /** The same content in words. It is folded below the drawing, or stands in place of a missing drawing. */
    readonly children?: ReactNode;
  }
  /** A drawing in its frame, with the choices for highlighting. */
  export default function PersonaPicture(props: Props): ReactNode;
}

declare module '@theme/PersonaWorkers' {
  import type { PicturePart, PictureWhole } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The personas of a whole or of a part, and whether there is a gap. */
    readonly workers: PictureWhole & Pick<PicturePart, 'gap'>;
  }
  /** The personas that work on a stage or component, as a list. */
  export default function PersonaWorkers(props: Props): ReactNode;
}

declare module '@theme/PersonaGapCounts' {
  import type { GapKindView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** All kinds with their counts, including kinds without gaps. */
    readonly kinds: readonly GapKindView[];
    /** Links each kind with gaps to `#<rule>`, where the page shows the gaps. */
    readonly linked?: boolean;
  }
  export default function PersonaGapCounts(props: Props): ReactNode;
}

declare module '@theme/PersonaGaps' {
  import type { GapKindView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** One kind with its gaps, and the options for closing each gap. */
    readonly kind: GapKindView;
    /** Leaves the kind's title out of the caption, because a heading above shows it. The caption then says only why the kind matters. */
    readonly untitled?: boolean;
  }
  export default function PersonaGaps(props: Props): ReactNode;
}
