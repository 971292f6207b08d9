import { listTextPlaces } from './listTextPlaces.js';
import { measure } from './measure.js';
import type { Line } from './report.js';

const SIZE = 100_000;
/** Number of slowest texts to print per group. */
const PRINTED = 3;
/** Pieces of text for which a careless loop or regular expression takes quadratic time. */
const UNITS = [
  ...['(', '((a)', '[', '[a](', '{', '${', '",', '"', "'", '`', '<', '\\', '*', '|', '%', '&amp;'],
  ...['/', 'a/', '/a/', ',', 'a,', ';', '.', '..', '-', '!a', '@', 'a@', ':', '://', '=', '#', ' #'],
  ...[' ', '\t ', '\n', '\n- ', '0', '0-', 'a', 'a ', 'A', 'e\u0301', '\u200b', '\u00a0', '🛡️'],
  ...['[more info]()', 'a as '],
];

/** Puts 100 kB of each piece into every text of the product. Returns the slowest. A text that takes seconds is not processed in linear time. */
export function benchTexts(): Promise<Line[]> {
  return Promise.resolve(
    Object.entries(listTextPlaces()).flatMap(([group, places]) => {
      const costs = places.flatMap((place) =>
        UNITS.map((unit) => ({ place, unit, cost: costOf(place.run, unit) })),
      );
      const slowest = costs.sort((a, b) => b.cost - a.cost).slice(0, PRINTED);
      return slowest.map(({ place: { name, parse }, unit, cost }, at): Line => {
        const label = `${name}, ${JSON.stringify(unit)}`;
        return {
          work: at === 0 ? `slowest of ${costs.length} texts of 100 kB in ${group}: ${label}` : `  ${label}`,
          value: cost,
          unit: 'ms CPU',
          ...(parse === undefined
            ? { target: 2_000 }
            : { baseline: { work: 'as a paragraph', value: costOf(parse, unit) } }),
        };
      });
    }),
  );
}

function costOf(run: (text: string) => void, unit: string): number {
  const text = unit.repeat(Math.ceil(SIZE / unit.length));
  return measure(() => run(text)).cost.cpu;
}
