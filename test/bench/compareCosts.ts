/**
 * Measures several sides once in each round, and returns the costs of each side in the order of the rounds. Sides are compared within a round, because a
 * machine may be a quarter faster in one minute than in the next. Every second round runs backwards, because a machine may become slower meanwhile.
 */
export async function compareCosts<Side extends string>(
  rounds: number,
  sides: Readonly<Record<Side, (round: number) => number | Promise<number>>>,
): Promise<Record<Side, number[]>> {
  const names = Object.keys(sides) as Side[];
  const costs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Side, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed())
      costs[name].push(await sides[name](round));
  }
  return costs;
}
