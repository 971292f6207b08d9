import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../helpers/runDocusaurus.js';
import { measureChild } from './childCost.js';
import type { Line } from './report.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));
/** ms CPU for 100,000 rows. */
const TARGET = 3_000;
const PERSONAS = 500;
/** Number of runs of each measurement. The cheapest run counts, because other work on the machine only adds time. */
const ROUNDS = 3;

/** Measures the command that imports personas, from its start to the written file. Each persona has many rows, as in a list of who needs what. */
export async function benchImports(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const rows of [10_000, 100_000]) {
      writeFileSync(join(folder, 'personas.csv'), generateCsv(rows));
      const costs: Awaited<ReturnType<typeof measureChild>>[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        rmSync(join(folder, 'personas.yml'), { force: true });
        costs.push(await measureChild(() => run(folder)));
      }
      const [cheapest] = costs.sort((a, b) => a.value - b.value);
      if (cheapest === undefined) continue;
      lines.push({
        ...cheapest,
        work: `personas import of CSV: ${rows.toLocaleString('en')} rows, ${PERSONAS} personas`,
        target: rows === 100_000 ? TARGET : undefined,
      });
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function generateCsv(rows: number): string {
  const lines = ['Persona;Team;Skills;Services'];
  for (let row = 0; row < rows; row++) {
    const persona = row % PERSONAS;
    lines.push(`Engineer ${persona};Team ${persona % 50};"SQL, Python";Azure Storage, Azure Data Factory`);
  }
  return lines.join('\n');
}

async function run(folder: string): Promise<void> {
  const command = runNode(bin, ['import', 'personas.csv', '-o', 'personas.yml'], folder);
  if ((await command.exitCode) !== 0) throw new Error(command.output());
}
