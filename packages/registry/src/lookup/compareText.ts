/** Compares the code units of two texts, so that the order is the same in every locale. It also orders ISO 8601 dates. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
