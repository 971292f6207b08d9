/**
 * Measures one data size in its own process, so that CPU time and peak memory belong to this size only. `registryStep.ts <folder> <file>` prints a JSON
 * line. A third argument `parse` measures only reading and parsing, for comparison.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import {
  buildAccessIndex,
  buildRegistry,
  checkRegistry,
  type Registry,
  validateSource,
} from 'persona-registry';
import { readData } from 'persona-registry/node';
import { measure, peakMemory } from './measure.js';

/** CPU time in ms, memory in MB. */
export interface Step {
  personas: number;
  grants: number;
  read: number;
  validate: number;
  build: number;
  check: number;
  /** Effective access of every cell, inherited ones too. */
  effective: number;
  cells: number;
  memory: number;
}

const [directory, data, mode] = process.argv.slice(2);
if (directory === undefined || data === undefined) throw new Error('usage: registryStep.ts <folder> <file>');
process.stdout.write(
  `${JSON.stringify(mode === 'parse' ? measureParse(join(directory, data)) : measureStep({ directory, data }))}\n`,
);

function measureParse(path: string): { parse: number } {
  const parse: (text: string) => unknown = path.endsWith('.json') ? JSON.parse : load;
  return { parse: measure(() => parse(readFileSync(path, 'utf8'))).cost.cpu };
}

function measureStep(from: { directory: string; data: string }): Step {
  const readRun = measure(() => readData(from));
  const validateRun = measure(() =>
    readRun.value.sources.map((source) => ({ file: source.file, ...validateSource(source) })),
  );
  const sources = validateRun.value.flatMap(({ file, value }) =>
    value === undefined ? [] : [{ file, data: value }],
  );
  const buildRun = measure(() => buildRegistry({ sources }));
  const checkRun = measure(() =>
    checkRegistry(buildRun.value.registry, { today: '2026-11-24', origins: buildRun.value.origins }),
  );

  const effectiveRun = measure(() => countEffective(buildRun.value.registry));

  const problems = [
    ...readRun.value.diagnostics,
    ...validateRun.value.flatMap(({ diagnostics }) => diagnostics),
    ...buildRun.value.diagnostics,
  ];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`the generated data is not valid: ${JSON.stringify(errors[0])}`);

  return {
    personas: Object.keys(buildRun.value.registry.personas).length,
    grants: buildRun.value.registry.grants.length,
    read: readRun.cost.cpu,
    validate: validateRun.cost.cpu,
    build: buildRun.cost.cpu,
    check: checkRun.cost.cpu,
    effective: effectiveRun.cost.cpu,
    cells: effectiveRun.value,
    memory: peakMemory(),
  };
}

/** Asks what each persona can do in each cell. Returns the number of cells with access. */
function countEffective(registry: Registry): number {
  const index = buildAccessIndex(registry);
  let cells = 0;
  for (const [service, rows] of index.byService) {
    for (const row of rows.values()) {
      for (const cell of row.values()) if (index.effectiveAccess(service, cell).ways.length > 0) cells++;
    }
  }
  return cells;
}
