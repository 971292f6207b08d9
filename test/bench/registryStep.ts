/**
 * One measurement in a process of its own, so that CPU and peak memory are those of this size alone:
 * `registryStep.ts <folder> <file>` prints a JSON line.
 */
import { buildRegistry, checkRegistry, validateSource } from 'persona-registry';
import { readData } from 'persona-registry/node';
import { measure, peakMemory } from './measure.js';

const [directory, data] = process.argv.slice(2);
if (directory === undefined || data === undefined) throw new Error('usage: registryStep.ts <folder> <file>');

const read = measure(() => readData({ directory, data }));
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

process.stdout.write(
  `${JSON.stringify({
    personas: Object.keys(built.value.registry.personas).length,
    grants: built.value.registry.grants.length,
    read: read.cost.cpu,
    validate: validated.cost.cpu,
    build: built.cost.cpu,
    check: checked.cost.cpu,
    memory: peakMemory(),
  })}\n`,
);
