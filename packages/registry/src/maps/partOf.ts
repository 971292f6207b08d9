/** For each entry of a tree, the entry directly above it. Each entry is followed by those below it. */
export function partOf<Entry extends { depth: number }>(entries: readonly Entry[]): (Entry | undefined)[] {
  /** The last entry of each level. */
  const path: Entry[] = [];
  return entries.map((entry) => {
    path.length = Math.min(path.length, entry.depth);
    const above = path[entry.depth - 1];
    path[entry.depth] = entry;
    return above;
  });
}
