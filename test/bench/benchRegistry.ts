import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import { runNode } from '../helpers/runDocusaurus.js';
import { type DataSize, generateData } from './generateData.js';
import type { Line } from './report.js';

interface Step {
  personas: number;
  grants: number;
  read: number;
  validate: number;
  build: number;
  check: number;
  memory: number;
}

const count = (value: number): string => value.toLocaleString('en');
const entry = fileURLToPath(new URL('./registryStep.mjs', import.meta.url));

/** The registry step by size and format, and the access model by number of grants; each in a process of its own. */
export async function benchRegistry(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const personas of [100, 1_000, 5_000]) {
      for (const format of ['YAML', 'JSON'] as const) {
        const step = await runStep(folder, { personas, services: 200, grantsPerPersona: 3 }, format);
        const work = `${count(personas)} personas, ${count(step.grants)} grants, ${format}`;
        const target = personas === 5_000 ? { YAML: 1_500, JSON: 700 }[format] : undefined;
        lines.push(
          {
            work: `registry step (read, validate, build): ${work}`,
            value: step.read + step.validate + step.build,
            unit: 'ms CPU',
            target,
          },
          { work: `  check: ${work}`, value: step.check, unit: 'ms CPU' },
          { work: `  peak memory: ${work}`, value: step.memory, unit: 'MB' },
        );
      }
    }
    for (const grants of [10_000, 50_000, 100_000]) {
      const size = { personas: 5_000, services: 500, grantsPerPersona: grants / 5_000 };
      const step = await runStep(folder, size, 'JSON');
      lines.push({
        work: `build and check: 5,000 personas, 500 services, ${count(step.grants)} grants`,
        value: step.build + step.check,
        unit: 'ms CPU',
        target: grants === 100_000 ? 2_000 : undefined,
      });
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runStep(folder: string, size: DataSize, format: 'YAML' | 'JSON'): Promise<Step> {
  const data = generateData(size);
  const file = format === 'YAML' ? 'personas.yml' : 'personas.json';
  writeFileSync(join(folder, file), format === 'YAML' ? dump(data) : JSON.stringify(data, undefined, 2));
  const running = runNode(entry, [folder, file], folder);
  if ((await running.ended) !== 0) throw new Error(running.output());
  return JSON.parse(running.output()) as Step;
}
