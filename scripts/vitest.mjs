import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './process.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Runs vitest with its own output, and counts from its JSON report.
 *
 * @param {readonly string[]} args
 * @param {Counts} counts raised by what ran
 */
export async function runVitest(args, counts) {
  const folder = mkdtempSync(join(tmpdir(), 'personas-vitest-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = await run(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args, ...reporters],
    { stream: true },
  );
  const { numPassedTests, numFailedTests } = readReport(report);
  counts.passed += numPassedTests;
  // A file that does not load fails without a failed test in it.
  counts.failed += result.code === 0 ? numFailedTests : Math.max(1, numFailedTests);
  rmSync(folder, { recursive: true });
  return result;
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }; // vitest ended before it reported; its exit code says so
  }
}
