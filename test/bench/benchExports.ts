import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../helpers/runDocusaurus.js';
import { measureChild } from './childCost.js';
import { generateBindings } from './generateBindings.js';
import { generateData } from './generateData.js';
import type { Line } from './report.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));
/** ms CPU for 100,000 grants, by format. */
const TARGETS = { csv: 3_000, json: 3_000, terraform: 3_000, bicep: 3_000, xlsx: 8_000 };
/** Number of runs of each measurement. The cheapest run counts, because other work on the machine only adds time. */
const ROUNDS = 3;

/** Measures the command that exports all access, from its start to the written file. */
export async function benchExports(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const grants of [10_000, 100_000]) {
      const size = { personas: 5_000, services: 500, grantsPerPersona: grants / 5_000 };
      const data = generateData(size);
      writeFileSync(join(folder, 'personas.json'), JSON.stringify(data));
      writeFileSync(join(folder, 'bindings.json'), JSON.stringify(generateBindings(data)));
      for (const [format, target] of Object.entries(TARGETS)) {
        const costs: Awaited<ReturnType<typeof measureChild>>[] = [];
        for (let round = 0; round < ROUNDS; round++)
          costs.push(await measureChild(() => run(folder, format)));
        const [cheapest] = costs.sort((a, b) => a.value - b.value);
        if (cheapest === undefined) continue;
        lines.push({
          ...cheapest,
          work: `personas export --to ${format}: 5,000 personas, 500 services, ${grants.toLocaleString('en')} grants`,
          target: grants === 100_000 ? target : undefined,
        });
      }
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, format: string): Promise<void> {
  const args = ['export', '--to', format, '--output', `access.${format}`, '--force'];
  const command = runNode(bin, args, folder);
  if ((await command.exitCode) !== 0) throw new Error(command.output());
}
