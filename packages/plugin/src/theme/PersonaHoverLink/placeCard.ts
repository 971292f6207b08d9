interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** Edges of the link, which may have several lines. */
  readonly link: { readonly top: number; readonly bottom: number };
  /** The first line of the link. */
  readonly line: { readonly left: number; readonly right: number };
  readonly card: Size;
  /** Size of the window without its scroll bars. */
  readonly window: Size;
  readonly direction: 'ltr' | 'rtl';
}

/** Pixels between the card and the link, and between the card and the edges of the window. */
const GAP = 8;

/**
 * Returns the card's place in the window, in pixels: below the link if there is room, else above it. The card starts where the link's first line
 * starts, in the direction of reading, and stays inside the window's edges.
 */
export function placeCard({ link, line, card, window, direction }: Surroundings): {
  left: number;
  top: number;
} {
  const start = direction === 'rtl' ? line.right - card.width : line.left;
  const last = window.width - card.width - GAP;
  const below = link.bottom + GAP;
  const above = link.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= window.height;
  return { left: Math.max(GAP, Math.min(start, last)), top: fitsBelow || above < GAP ? below : above };
}
