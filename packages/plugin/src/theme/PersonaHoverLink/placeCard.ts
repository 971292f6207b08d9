interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** Of the link, which may go over several lines. */
  readonly link: { readonly top: number; readonly bottom: number };
  /** The first line of the link. */
  readonly line: { readonly left: number; readonly right: number };
  readonly card: Size;
  /** Without its scroll bars. */
  readonly window: Size;
  readonly direction: 'ltr' | 'rtl';
}

/** Pixels between the card and the link, and the edges of the window. */
const GAP = 8;

/**
 * Where in the window a card goes: below the link if there is room, else above; from where its first line begins, in the direction of
 * reading, as far as the window's edges let it.
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
