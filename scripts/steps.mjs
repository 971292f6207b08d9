import { performance } from 'node:perf_hooks';

/** @typedef {{ code: number, output: string }} Result */

/**
 * Runs one step and says so in one line: its title, then how long it took, or that it failed and all it printed. To
 * stderr: stdout is for what a task answers, such as `npm run bench -- --json`.
 *
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @param {{ streams?: boolean }} [options] `streams`: the step prints while it runs, so the title gets a line of its own.
 * @returns {Promise<boolean>} whether it went well
 */
export async function step(title, work, { streams = false } = {}) {
  process.stderr.write(streams ? `${title} …\n` : `${title} … `);
  const start = performance.now();
  const { code, output } = await work();
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const prefix = streams ? `${title}: ` : '';
  process.stderr.write(code === 0 ? `${prefix}${took}\n` : `${prefix}failed after ${took}\n${output}`);
  return code === 0;
}

/**
 * Runs steps one after the other, also after one that failed.
 *
 * @param {readonly Parameters<typeof step>[]} steps
 * @returns {Promise<string[]>} the titles of those that failed
 */
export async function failedSteps(steps) {
  const failed = [];
  for (const args of steps) {
    if (!(await step(...args))) {
      failed.push(args[0]);
    }
  }
  return failed;
}

/**
 * Several results as one: failed where one is.
 *
 * @param {readonly Result[]} results
 * @returns {Result}
 */
export function joinResults(results) {
  const failed = results.filter((result) => result.code !== 0);
  return {
    code: failed.length === 0 ? 0 : 1,
    output: failed.map((result) => `${result.output.trimEnd()}\n`).join('\n'),
  };
}
