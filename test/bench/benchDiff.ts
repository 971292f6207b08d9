import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../helpers/runDocusaurus.js';
import { measureChild } from './childCost.js';
import { generateData } from './generateData.js';
import type { Line } from './report.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));
/** ms CPU for two versions with 100,000 grants each. */
const TARGET = 3_000;
/** How many times one check. */
const TARGET_RATIO = 1.5;
/** Number of runs of each measurement. The cheapest run counts, because other work on the machine only adds time. */
const ROUNDS = 3;

/** Measures the command that compares two versions, of which every hundredth persona differs, and one check for comparison. */
export async function benchDiff(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const grants of [10_000, 100_000]) {
      const data = generateData({ personas: 5_000, services: 500, grantsPerPersona: grants / 5_000 });
      writeFileSync(join(folder, 'personas.json'), JSON.stringify(data));
      writeFileSync(join(folder, 'after.json'), JSON.stringify(toLater(data)));
      const diff = await measure(() => run(folder, 'diff', './personas.json', './after.json'));
      const check = await measure(() => run(folder, 'check', 'personas.json', '--severity', 'error'));
      const work = `personas diff: two versions of 5,000 personas and ${grants.toLocaleString('en')} grants`;
      const isLarge = grants === 100_000;
      lines.push({
        ...diff,
        work,
        ...(isLarge && { target: TARGET }),
        baseline: { work: 'personas check', value: check.value },
      });
      if (isLarge) {
        const value = diff.value / check.value;
        lines.push({ work: '  times one check', value, unit: 'ratio', target: TARGET_RATIO });
      }
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

async function measure(work: () => Promise<unknown>): Promise<Awaited<ReturnType<typeof measureChild>>> {
  const costs: Awaited<ReturnType<typeof measureChild>>[] = [];
  for (let round = 0; round < ROUNDS; round++) costs.push(await measureChild(work));
  const [cheapest] = costs.sort((a, b) => a.value - b.value);
  if (cheapest === undefined) throw new Error('Nothing was measured.');
  return cheapest;
}

async function run(folder: string, ...args: string[]): Promise<void> {
  const command = runNode(bin, args, folder);
  // Findings of rules give code 1.
  if ((await command.exitCode) > 1) throw new Error(command.output());
}
