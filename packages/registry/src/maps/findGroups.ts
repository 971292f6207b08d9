/** The number of steps after which the search ends. Nobody can plan meetings for a graph with so many groups. */
const MOST_STEPS = 20_000;

/**
 * Finds the groups of three or more in which everyone is a partner of everyone. No group is part of another. The largest groups come first, then
 * the order of their members decides. The algorithm is Bron and Kerbosch with a pivot (1973). If the search takes too long, it ends with the
 * groups found so far.
 *
 * @param partners for each index the indexes of its mutual partners, without itself
 */
export function findGroups(partners: readonly ReadonlySet<number>[]): number[][] {
  const groups: number[][] = [];
  let steps = 0;

  function extend(group: readonly number[], open: Set<number>, done: Set<number>): void {
    steps += 1;
    if (steps > MOST_STEPS) return;
    if (open.size === 0) {
      if (done.size === 0 && group.length > 2) groups.push([...group].sort((a, b) => a - b));
      return;
    }
    const pivot = partners[mostConnected(open, done)] ?? new Set();
    for (const index of [...open].filter((candidate) => !pivot.has(candidate))) {
      const near = partners[index] ?? new Set();
      extend([...group, index], intersect(open, near), intersect(done, near));
      open.delete(index);
      done.add(index);
    }
  }

  /** The candidate with the most partners among the open ones. These partners need no branch of their own. */
  function mostConnected(open: ReadonlySet<number>, done: ReadonlySet<number>): number {
    let best = -1;
    let most = -1;
    for (const index of [...open, ...done]) {
      const count = intersect(open, partners[index] ?? new Set()).size;
      if (count > most) [best, most] = [index, count];
    }
    return best;
  }

  extend([], new Set(partners.keys()), new Set());
  return groups.sort((a, b) => b.length - a.length || compare(a, b));
}

const intersect = (a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> =>
  new Set([...a].filter((index) => b.has(index)));

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
