import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareCosts } from './compareCosts.js';
import { generateBindings } from './generateBindings.js';
import { type DataSize, generateData } from './generateData.js';
import { measureCommand } from './measureCommand.js';
import type { Line } from './report.js';
import { toSpread } from './toRatio.js';

/** ms CPU for 100,000 grants, by format. */
const TARGETS = { csv: 3_000, json: 3_000, terraform: 3_000, bicep: 3_000, xlsx: 8_000 };
/** ms CPU for a deck. */
const DECK_TARGET = 2_000;
const SLIDES = 200;
/** A deck has a card of each persona, an overview of each team with ten of them, and a legend. */
const DECK: DataSize = { personas: 180, services: 50, grantsPerPersona: 6 };
const ROUNDS = 5;

/** Measures the command that exports all access, and the one that exports slides, from its start to the written file. */
export async function benchExports(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const grants of [10_000, 100_000]) {
      writeData(folder, { personas: 5_000, services: 500, grantsPerPersona: grants / 5_000 });
      for (const [format, target] of Object.entries(TARGETS)) {
        lines.push({
          work: `personas export --to ${format}: 5,000 personas, 500 services, ${grants.toLocaleString('en')} grants`,
          ...(await measureExport(folder, format)),
          target: grants === 100_000 ? target : undefined,
        });
      }
    }
    writeData(folder, DECK);
    lines.push({
      work: `personas export --to pptx: ${SLIDES} slides`,
      ...(await measureExport(folder, 'pptx')),
      target: DECK_TARGET,
    });
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeData(folder: string, size: DataSize): void {
  const data = generateData(size);
  writeFileSync(join(folder, 'personas.json'), JSON.stringify(data));
  writeFileSync(join(folder, 'bindings.json'), JSON.stringify(generateBindings(data)));
}

async function measureExport(
  folder: string,
  format: string,
): Promise<Pick<Line, 'value' | 'spread' | 'unit'>> {
  const args = ['export', '--to', format, '--output', `access.${format}`, '--force'];
  const { cost } = await compareCosts(ROUNDS, { cost: () => measureCommand(folder, args) });
  return { ...toSpread(cost), unit: 'ms CPU' };
}
