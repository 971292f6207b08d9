/** Bundles of roles with the ids of their parts, each after the bundles that it includes; and the circles. */
export interface OrderedBundles {
  ordered: [id: string, parts: readonly string[]][];
  /** Each circle once, in the order of inclusion. Its bundles, and the ones that include them, are not in `ordered`. */
  cycles: string[][];
}

/** Orders bundles so that each comes after its parts. Linear in the number of parts, and without recursion, because files may be hostile. */
export function orderBundles(partsById: ReadonlyMap<string, readonly string[]>): OrderedBundles {
  const waitsFor = new Map<string, number>();
  const includedIn = new Map<string, string[]>();
  for (const [id, parts] of partsById) {
    const bundles = parts.filter((part) => partsById.has(part));
    waitsFor.set(id, bundles.length);
    for (const part of bundles) {
      const users = includedIn.get(part);
      if (users === undefined) includedIn.set(part, [id]);
      else users.push(id);
    }
  }
  const ready = [...partsById.keys()].filter((id) => waitsFor.get(id) === 0);
  const ordered: OrderedBundles['ordered'] = [];
  // The list grows while it is read.
  for (const id of ready) {
    ordered.push([id, partsById.get(id) ?? []]);
    waitsFor.delete(id);
    for (const user of includedIn.get(id) ?? []) {
      const count = (waitsFor.get(user) ?? 0) - 1;
      waitsFor.set(user, count);
      if (count === 0) ready.push(user);
    }
  }
  return { ordered, cycles: findCycles(waitsFor, partsById) };
}

/** Follows the first waiting part of each waiting bundle: such a walk ends in a circle. */
function findCycles(
  waiting: ReadonlyMap<string, number>,
  partsById: ReadonlyMap<string, readonly string[]>,
): string[][] {
  const cycles: string[][] = [];
  const visited = new Set<string>();
  for (const start of waiting.keys()) {
    const walk: string[] = [];
    const positions = new Map<string, number>();
    let id: string | undefined = start;
    while (id !== undefined && !visited.has(id)) {
      visited.add(id);
      positions.set(id, walk.length);
      walk.push(id);
      id = partsById.get(id)?.find((part) => waiting.has(part));
    }
    const position = id === undefined ? undefined : positions.get(id);
    if (position !== undefined) cycles.push(walk.slice(position));
  }
  return cycles;
}
