import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runNode } from '../helpers/runDocusaurus.js';
import { measureChild } from './childCost.js';
import { compareCosts } from './compareCosts.js';
import { generateDocuments } from './generateDocuments.js';
import { measureCommand } from './measureCommand.js';
import type { Line } from './report.js';
import { toRatio, toSpread } from './toRatio.js';

const ROUNDS = 7;
/** Runs per round, because the system counts CPU time in steps of 10 ms. */
const RUNS = 10;
const DOCUMENTS = 1_000;
const DATA = 'personas:\n  P001: { name: AI Data Engineer, team: AI Team }\n';

/** Measures the start of the command line beside that of Node, and what documents without directives add to a check. */
export async function benchStart(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    writeFileSync(join(folder, 'nothing.mjs'), '');
    writeTree(join(folder, 'without'), { 'personas.yml': DATA });
    writeTree(join(folder, 'with'), { 'personas.yml': DATA, ...generateDocuments(DOCUMENTS) });
    const { node, help, without, documents } = await compareCosts(ROUNDS, {
      node: () => repeat(async () => (await measureChild(() => runNothing(folder))).value),
      help: () => repeat(() => measureCommand(folder, ['--help'])),
      without: () => measureCommand(join(folder, 'without'), ['check']),
      documents: () => measureCommand(join(folder, 'with'), ['check']),
    });
    const added = documents.map((cost, round) => cost - (without[round] ?? 0));
    return [
      { work: 'personas --help, times the start of Node', ...toRatio(help, node), target: 1.5 },
      {
        work: `personas check: what ${DOCUMENTS.toLocaleString('en')} documents without directives add`,
        ...toSpread(added),
        unit: 'ms CPU',
        target: 300,
        baseline: { work: 'without documents', value: toSpread(without).value },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The mean of several runs. */
async function repeat(run: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (let index = 0; index < RUNS; index++) sum += await run();
  return sum / RUNS;
}

async function runNothing(folder: string): Promise<void> {
  if ((await runNode(join(folder, 'nothing.mjs'), [], folder).exitCode) !== 0)
    throw new Error('Node failed.');
}

function writeTree(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
