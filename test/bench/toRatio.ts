import type { Line } from './report.js';

/** Returns the middle value. The mean of the two in the middle, if their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return (low + high) / 2;
}

/** Returns the middle, the least and the most of several rounds as a part of a line. */
export const toSpread = (values: readonly number[]): Pick<Line, 'value' | 'spread'> => ({
  value: median(values),
  spread: { least: Math.min(...values), most: Math.max(...values), rounds: values.length },
});

/** Returns the ratio of two costs of the same rounds as a part of a line. Each round has its own ratio: the least of one side is never compared with the least of the other. */
export function toRatio(
  costs: readonly number[],
  bases: readonly number[],
): Pick<Line, 'value' | 'unit' | 'spread'> {
  if (costs.length !== bases.length) throw new Error('The two sides have different numbers of rounds.');
  return { ...toSpread(costs.map((cost, round) => cost / (bases[round] ?? Number.NaN))), unit: 'ratio' };
}
