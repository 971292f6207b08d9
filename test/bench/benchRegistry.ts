import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import { runNode } from '../helpers/runDocusaurus.js';
import { type DataSize, generateData } from './generateData.js';
import type { Step } from './registryStep.js';
import type { Line } from './report.js';

const count = (value: number): string => value.toLocaleString('en');
/** Number of runs of each measurement. The cheapest run counts, because other work on the machine only adds time. */
const ROUNDS = 3;
const entry = fileURLToPath(new URL('./registryStep.mjs', import.meta.url));

/** Measures the registry step by size and format, and the access model by number of grants, each in its own process. */
export async function benchRegistry(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const personas of [100, 1_000, 5_000]) {
      for (const format of ['YAML', 'JSON'] as const) {
        const file = writeData(folder, { personas, services: 200, grantsPerPersona: 3 }, format);
        const { parse } = await run<{ parse: number } & Partial<Step>>([folder, file, 'parse']);
        const step = await run<Step>([folder, file]);
        lines.push(
          {
            work: `registry step: ${count(personas)} personas, ${count(step.grants)} grants, ${format}`,
            value: step.read + step.validate + step.build,
            unit: 'ms CPU',
            target: personas === 5_000 ? { YAML: 1_500, JSON: 700 }[format] : undefined,
            baseline: { work: 'parsing alone', value: parse },
          },
          ...(['read', 'validate', 'build', 'check'] as const).map(
            (part): Line => ({ work: `  ${part}`, value: step[part], unit: 'ms CPU' }),
          ),
          { work: '  peak memory', value: step.memory, unit: 'MB' },
        );
      }
    }
    for (const grants of [10_000, 50_000, 100_000]) {
      const size = { personas: 5_000, services: 500, grantsPerPersona: grants / 5_000 };
      const step = await run<Step>([folder, writeData(folder, size, 'JSON')]);
      lines.push({
        work: `build and check: 5,000 personas, 500 services, ${count(step.grants)} grants`,
        value: step.build + step.check,
        unit: 'ms CPU',
        target: grants === 100_000 ? 2_000 : undefined,
      });
    }
    for (const grants of [50_000, 100_000]) {
      const size = { personas: 5_000, services: 500, grantsPerPersona: grants / 5_000, nested: true };
      const step = await run<Step>([folder, writeData(folder, size, 'JSON')]);
      lines.push({
        work: `effective access and rules: ${count(step.grants)} grants on 500 services in three levels, ${count(step.cells)} cells`,
        value: step.effective + step.check,
        unit: 'ms CPU',
        target: grants === 100_000 ? 2_000 : undefined,
      });
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the file's name in the folder */
function writeData(folder: string, size: DataSize, format: 'YAML' | 'JSON'): string {
  const data = generateData(size);
  const file = format === 'YAML' ? 'personas.yml' : 'personas.json';
  writeFileSync(join(folder, file), format === 'YAML' ? dump(data) : JSON.stringify(data, undefined, 2));
  return file;
}

/** Returns all figures of the cheapest of several runs. */
async function run<Measured extends Partial<Step>>(args: readonly string[]): Promise<Measured> {
  let cheapest = await runOnce<Measured>(args);
  for (let round = 1; round < ROUNDS; round++) {
    const next = await runOnce<Measured>(args);
    if (total(next) < total(cheapest)) cheapest = next;
  }
  return cheapest;
}

const total = (measured: Partial<Step> & { parse?: number }): number =>
  (['read', 'validate', 'build', 'check', 'parse'] as const).reduce(
    (sum, part) => sum + (measured[part] ?? 0),
    0,
  );

async function runOnce<Measured>(args: readonly string[]): Promise<Measured> {
  const command = runNode(entry, args, args[0] ?? '');
  if ((await command.exitCode) !== 0) throw new Error(command.output());
  return JSON.parse(command.output()) as Measured;
}
