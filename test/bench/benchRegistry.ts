import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import { runNode } from '../helpers/runDocusaurus.js';
import { compareCosts } from './compareCosts.js';
import { type DataSize, generateData } from './generateData.js';
import type { Step } from './registryStep.js';
import type { Line } from './report.js';
import { median, toRatio, toSpread } from './toRatio.js';

const count = (value: number): string => value.toLocaleString('en');
const ROUNDS = 7;
/** Times the parse of the same text. */
const STEP_TARGETS = { YAML: 1.6, JSON: 6 };
/** Times the cost of one grant among ten thousand. */
const GRANT_TARGET = 1.5;
const GRANTS_PER_PERSONA = 20;
const entry = fileURLToPath(new URL('./registryStep.mjs', import.meta.url));

/** Measures the registry step by size and format, and the access model by number of grants, each in its own process. */
export async function benchRegistry(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const personas of [100, 1_000, 5_000])
      for (const format of ['YAML', 'JSON'] as const)
        lines.push(...(await compareWithParse(folder, personas, format)));
    lines.push(...(await compareGrants(folder, false)), ...(await compareGrants(folder, true)));
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareWithParse(folder: string, personas: number, format: 'YAML' | 'JSON'): Promise<Line[]> {
  const file = writeData(folder, { personas, services: 200, grantsPerPersona: 3 }, format);
  const steps: Step[] = [];
  const { parse, step } = await compareCosts(ROUNDS, {
    parse: async () => (await runStep<{ parse: number }>(folder, file, 'parse')).parse,
    step: async () => {
      const measured = await runStep(folder, file);
      steps.push(measured);
      return measured.read + measured.validate + measured.build;
    },
  });
  const isLargest = personas === 5_000;
  return [
    {
      work: `registry step: ${count(personas)} personas, ${count(steps[0]?.grants ?? 0)} grants, ${format}`,
      ...toSpread(step),
      unit: 'ms CPU',
      baseline: { work: 'parsing alone', value: median(parse) },
    },
    {
      work: `  times ${format === 'JSON' ? 'JSON.parse' : 'the parse by js-yaml'} of the same text`,
      ...toRatio(step, parse),
      ...(isLargest && { target: STEP_TARGETS[format] }),
    },
    ...(['read', 'validate', 'build', 'check'] as const).map(
      (part): Line => ({ work: `  ${part}`, value: median(steps.map((one) => one[part])), unit: 'ms CPU' }),
    ),
    { work: '  peak memory', value: median(steps.map(({ memory }) => memory)), unit: 'MB' },
  ];
}

/** Compares a hundred thousand grants with ten thousand of a tenth of the personas and services. */
async function compareGrants(folder: string, nested: boolean): Promise<Line[]> {
  const cost = ({ build, check, effective }: Step): number => (nested ? effective + check : build + check);
  const run = async (name: string, personas: number): Promise<number> => {
    const size = { personas, services: personas / 10, grantsPerPersona: GRANTS_PER_PERSONA, nested };
    const file = writeData(folder, size, 'JSON', name);
    return cost(await runStep(folder, file)) / (personas * GRANTS_PER_PERSONA);
  };
  const { few, many } = await compareCosts(ROUNDS, {
    few: () => run('few', 500),
    many: () => run('many', 5_000),
  });
  const work = nested
    ? 'effective access and rules: 100,000 grants on 500 services in three levels'
    : 'build and check: 5,000 personas, 500 services, 100,000 grants';
  return [
    { work, ...toSpread(many.map((value) => value * 100_000)), unit: 'ms CPU', target: 2_000 },
    { work: '  a grant, times one of 10,000', ...toRatio(many, few), target: GRANT_TARGET },
  ];
}

/** @returns the file's name in the folder */
function writeData(folder: string, size: DataSize, format: 'YAML' | 'JSON', name = 'personas'): string {
  const data = generateData(size);
  const file = `${name}.${format === 'YAML' ? 'yml' : 'json'}`;
  writeFileSync(join(folder, file), format === 'YAML' ? dump(data) : JSON.stringify(data, undefined, 2));
  return file;
}

async function runStep<Measured = Step>(folder: string, file: string, ...mode: 'parse'[]): Promise<Measured> {
  const command = runNode(entry, [folder, file, ...mode], folder);
  if ((await command.exitCode) !== 0) throw new Error(command.output());
  return JSON.parse(command.output()) as Measured;
}
