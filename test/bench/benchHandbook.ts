import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../helpers/runDocusaurus.js';
import { generateHandbook, type HandbookSize } from './generateHandbook.js';
import type { HandbookStep } from './handbookStep.js';
import type { Line } from './report.js';

const count = (value: number): string => value.toLocaleString('en');
/** Number of runs of each measurement. The cheapest run counts, because other work on the machine only adds time. */
const ROUNDS = 3;
const entry = fileURLToPath(new URL('./handbookStep.mjs', import.meta.url));
/** A large company, and the most personas that one process works with. */
const SIZES: readonly (HandbookSize & { target?: number })[] = [
  { people: 2_000, teams: 200, personas: 500, target: 2_000 },
  { people: 2_000, teams: 500, personas: 5_000 },
];

/** Measures all of the plugin's work for a handbook with people, and the data of its largest page. */
export async function benchHandbook(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const { target, ...size } of SIZES) {
      writeFileSync(join(folder, 'personas.json'), JSON.stringify(generateHandbook(size)));
      const step = await run(folder);
      const of = `${count(size.people)} people, ${count(size.teams)} teams, ${count(size.personas)} personas`;
      lines.push(
        {
          work: `the plugin’s work: ${of}, ${count(step.pages)} pages`,
          value: step.work,
          unit: 'ms CPU',
          ...(target !== undefined && { target }),
        },
        { work: `  data of the largest page, ${step.largestPath}`, value: step.largestPage, unit: 'bytes' },
        { work: '  peak memory', value: step.memory, unit: 'MB' },
      );
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the figures of the cheapest of several runs. */
async function run(folder: string): Promise<HandbookStep> {
  const steps: HandbookStep[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const command = runNode(entry, [folder, 'personas.json'], folder);
    if ((await command.exitCode) !== 0) throw new Error(command.output());
    steps.push(JSON.parse(command.output()) as HandbookStep);
  }
  return steps.reduce((cheapest, step) => (step.work < cheapest.work ? step : cheapest));
}
