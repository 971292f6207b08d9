/** The beginning of a sentence about a number of things: `1 grant is`, `3 grants are`. */
export const toCounted = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun} is` : `${count} ${noun}s are`;
