import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, run } from './process.mjs';

/**
 * `failures` has an entry per failed test: its file, its name and its message.
 *
 * @typedef {{ passed: number, failed: number, failures: string[] }} Counts
 */

/**
 * Runs vitest with its own output, and adds the counts of its JSON report.
 *
 * @param {readonly string[]} args
 * @param {Counts} counts changed by this function
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
  const { numPassedTests, numFailedTests, testResults } = readReport(report);
  counts.passed += numPassedTests;
  // A file that does not load is a failure without a failed test.
  counts.failed += result.code === 0 ? numFailedTests : Math.max(1, numFailedTests);
  counts.failures.push(...testResults.flatMap(toFailures));
  rmSync(folder, { recursive: true });
  return result;
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} TestReport
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestReport[] }} FileReport
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: FileReport[] }} Report
 */

/**
 * @param {string} path
 * @returns {Report}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }; // vitest ended without a report, and its exit code is not 0
  }
}

/**
 * Returns the failed tests of a file, or the file itself if it did not load.
 *
 * @param {FileReport} report
 * @returns {string[]}
 */
function toFailures({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failedTests = assertionResults.filter((test) => test.status === 'failed');
  return failedTests.length === 0 && status === 'failed'
    ? [`${file}: ${message}`]
    : failedTests.map((test) => `${file}: ${test.fullName}\n${shorten(test.failureMessages.join('\n'))}`);
}

/**
 * Shortens a message to its first lines. The output of vitest has all of it.
 *
 * @param {string} message
 */
function shorten(message) {
  const lines = message.split('\n').slice(0, 12);
  return lines.map((line) => `    ${line.slice(0, 300)}`).join('\n');
}
