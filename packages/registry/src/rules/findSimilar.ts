import { getOrAdd } from '../lookup/getOrAdd.js';

export interface FeatureSet {
  id: string;
  features: ReadonlySet<string>;
}

/** Two sets; `other` is the earlier one. `shared` is the number of features that both sets have, `total` the number that at least one has. */
export interface Similarity {
  id: string;
  other: string;
  shared: number;
  total: number;
}

/** The most sets that are compared because of one rare feature. Without this limit, the number of comparisons is quadratic. */
const MOST_CANDIDATES = 100;

/**
 * Finds the most similar earlier set of each set. Two sets are similar if they share at least `percent` of all features that either has (Jaccard).
 *
 * Similar sets always share one of their rarest features, so only sets with a common rare feature are compared (prefix filtering: Chaudhuri,
 * Ganti and Kaushik 2006). The time is linear in the features. If most sets are nearly equal, `MOST_CANDIDATES` bounds the time.
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
    // A set that equals an earlier set adds no new comparison.
    if (best !== undefined && best.shared === best.total) continue;
    for (const feature of prefix) {
      const setsWithFeature = getOrAdd(earlier, feature, () => []);
      if (setsWithFeature.length < MOST_CANDIDATES) setsWithFeature.push(set);
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
