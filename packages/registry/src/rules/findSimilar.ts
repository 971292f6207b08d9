import { getOrAdd } from '../lookup/getOrAdd.js';

export interface FeatureSet {
  id: string;
  features: ReadonlySet<string>;
}

/** Two sets, the earlier one as `other`: how many features both have, of how many that either has. */
export interface Similarity {
  id: string;
  other: string;
  shared: number;
  total: number;
}

/** A rare feature that this many sets have tells nothing apart any more; comparing on would be a square of them. */
const MOST_CANDIDATES = 100;

/**
 * For each set the earlier one that it is most alike, if at least `percent` of the features that either has are of both (Jaccard).
 *
 * Sets that alike must share one of the rarest features of each, so only those are compared (prefix filtering: Chaudhuri, Ganti and
 * Kaushik 2006). Linear in the features unless most sets are nearly equal, and then bounded.
 */
export function* findSimilar(sets: readonly FeatureSet[], percent: number): Generator<Similarity> {
  const frequency = countFeatures(sets);
  const byRarity = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const earlier = new Map<string, FeatureSet[]>();
  for (const set of sets) {
    const { size } = set.features;
    const prefix = [...set.features].sort(byRarity).slice(0, size - Math.ceil((percent * size) / 100) + 1);
    const candidates = new Set(prefix.flatMap((feature) => earlier.get(feature) ?? []));
    const best = findBest(set, candidates, percent);
    if (best !== undefined) yield best;
    // An equal set would find what this one finds.
    if (best !== undefined && best.shared === best.total) continue;
    for (const feature of prefix) {
      const known = getOrAdd(earlier, feature, () => []);
      if (known.length < MOST_CANDIDATES) known.push(set);
    }
  }
}

function countFeatures(sets: readonly FeatureSet[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { features } of sets) {
    for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  return frequency;
}

function findBest(
  { id, features }: FeatureSet,
  candidates: Iterable<FeatureSet>,
  percent: number,
): Similarity | undefined {
  let best: Similarity | undefined;
  for (const candidate of candidates) {
    let shared = 0;
    for (const feature of features) if (candidate.features.has(feature)) shared += 1;
    const total = features.size + candidate.features.size - shared;
    if (shared * 100 < percent * total) continue;
    if (best === undefined || shared * best.total > best.shared * total) {
      best = { id, other: candidate.id, shared, total };
    }
  }
  return best;
}
