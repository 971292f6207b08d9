/** The entries of a tree down to the deepest level at which there are not more than `most`. `levels` is 0 if the first level is already too large. */
export function toUpperLevels<Entry extends { depth: number }>(
  entries: readonly Entry[],
  most: number,
): { entries: readonly Entry[]; levels: number } {
  const counts: number[] = [];
  for (const { depth } of entries) counts[depth] = (counts[depth] ?? 0) + 1;
  let sum = 0;
  let levels = 0;
  for (const count of counts) {
    sum += count;
    if (sum > most) break;
    levels += 1;
  }
  return { entries: entries.filter(({ depth }) => depth < levels), levels };
}
