/**
 * One measurement in a process of its own, so that CPU and peak memory are those of this size alone:
 * `registryStep.ts <folder> <file>` prints a JSON line. With `parse` behind it: what reading and parsing alone cost, for comparison.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { buildRegistry, checkRegistry, validateSource } from 'persona-registry';
import { readData } from 'persona-registry/node';
import { measure, peakMemory } from './measure.js';

/** CPU in ms, memory in MB. */
export interface Step {
  personas: number;
  grants: number;
  read: number;
  validate: number;
  build: number;
  check: number;
  memory: number;
}

const [directory, data, only] = process.argv.slice(2);
if (directory === undefined || data === undefined) throw new Error('usage: registryStep.ts <folder> <file>');
process.stdout.write(
  `${JSON.stringify(only === 'parse' ? measureParse(join(directory, data)) : measureStep({ directory, data }))}\n`,
);

function measureParse(path: string): { parse: number } {
  const parse: (text: string) => unknown = path.endsWith('.json') ? JSON.parse : load;
  return { parse: measure(() => parse(readFileSync(path, 'utf8'))).cost.cpu };
}

function measureStep(from: { directory: string; data: string }): Step {
  const read = measure(() => readData(from));
  const validated = measure(() =>
    read.value.sources.map((source) => ({ file: source.file, ...validateSource(source) })),
  );
  const sources = validated.value.flatMap(({ file, value }) =>
    value === undefined ? [] : [{ file, data: value }],
  );
  const built = measure(() => buildRegistry({ sources }));
  const checked = measure(() =>
    checkRegistry(built.value.registry, { today: '2026-11-24', origins: built.value.origins }),
  );

  const problems = [
    ...read.value.diagnostics,
    ...validated.value.flatMap(({ diagnostics }) => diagnostics),
    ...built.value.diagnostics,
  ];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`the generated data is not valid: ${JSON.stringify(errors[0])}`);

  return {
    personas: Object.keys(built.value.registry.personas).length,
    grants: built.value.registry.grants.length,
    read: read.cost.cpu,
    validate: validated.cost.cpu,
    build: built.cost.cpu,
    check: checked.cost.cpu,
    memory: peakMemory(),
  };
}
