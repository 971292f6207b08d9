import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareCosts } from './compareCosts.js';
import { generateData } from './generateData.js';
import { measureCommand } from './measureCommand.js';
import type { Line } from './report.js';
import { median, toRatio, toSpread } from './toRatio.js';

/** ms CPU for two versions with 100,000 grants each. */
const TARGET = 3_000;
/** How many times one check. */
const TARGET_RATIO = 1.5;
const ROUNDS = 5;

/** Measures the command that compares two versions, of which every hundredth persona differs, and one check for comparison. */
export async function benchDiff(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const grants of [10_000, 100_000]) {
      const data = generateData({ personas: 5_000, services: 500, grantsPerPersona: grants / 5_000 });
      writeFileSync(join(folder, 'personas.json'), JSON.stringify(data));
      writeFileSync(join(folder, 'after.json'), JSON.stringify(toLater(data)));
      const { diff, check } = await compareCosts(ROUNDS, {
        diff: () => measureCommand(folder, ['diff', './personas.json', './after.json'], 1),
        check: () => measureCommand(folder, ['check', 'personas.json', '--severity', 'error'], 1),
      });
      const isLarge = grants === 100_000;
      lines.push(
        {
          work: `personas diff: two versions of 5,000 personas and ${grants.toLocaleString('en')} grants`,
          ...toSpread(diff),
          unit: 'ms CPU',
          ...(isLarge && { target: TARGET }),
          baseline: { work: 'personas check', value: median(check) },
        },
        { work: '  times one check', ...toRatio(diff, check), ...(isLarge && { target: TARGET_RATIO }) },
      );
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every hundredth persona has one more role in production. */
function toLater(data: Record<string, unknown>): Record<string, unknown> {
  const access = Object.entries(data.access as Record<string, Record<string, Record<string, unknown>>>);
  return {
    ...data,
    access: Object.fromEntries(
      access.map(([persona, services], index) => {
        const [service] = Object.keys(services);
        if (index % 100 !== 0 || service === undefined) return [persona, services];
        return [persona, { ...services, [service]: { ...services[service], prod: [{ role: 'Owner' }] } }];
      }),
    ),
  };
}
