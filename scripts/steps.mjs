import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { mapLimited } from './process.mjs';

/** @typedef {{ code: number, output: string }} Result */

/**
 * Runs one step and prints one line: its title, and its duration. For a failed step, it also prints the output. Prints to stderr,
 * because stdout is for the result of a task, such as `npm run bench -- --json`.
 *
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @param {{ streams?: boolean }} [options] `streams`: something is printed while the step runs, so the title gets its own line.
 * @returns {Promise<boolean>} whether the step succeeded
 */
export async function step(title, work, { streams = false } = {}) {
  process.stderr.write(streams ? `${title} …\n` : `${title} … `);
  const start = performance.now();
  const { code, output } = await work();
  const duration = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const prefix = streams ? `${title}: ` : '';
  process.stderr.write(
    code === 0 ? `${prefix}${duration}\n` : `${prefix}failed after ${duration}\n${output}`,
  );
  return code === 0;
}

/**
 * Runs steps side by side, one for each core. Continues after a failed step.
 *
 * @param {readonly [title: string, work: () => Promise<Result>][]} steps
 * @returns {Promise<string[]>} the titles of the failed steps
 */
export async function runSteps(steps) {
  const failedTitles = await mapLimited(steps, availableParallelism(), async ([title, work]) =>
    // Another step may print before this one ends.
    (await step(title, work, { streams: true })) ? [] : [title],
  );
  return failedTitles.flat();
}

/**
 * Joins several results into one. It is a failure if any of them is.
 *
 * @param {readonly Result[]} results
 * @returns {Result}
 */
export function joinResults(results) {
  const failures = results.filter((result) => result.code !== 0);
  return {
    code: failures.length === 0 ? 0 : 1,
    output: failures.map((result) => `${result.output.trimEnd()}\n`).join('\n'),
  };
}
