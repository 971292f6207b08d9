import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, run } from './process.mjs';

/**
 * `failures` has a line per failed test: its file, its name and what was wrong.
 *
 * @typedef {{ passed: number, failed: number, failures: string[] }} Counts
 */

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
  const { numPassedTests, numFailedTests, testResults } = readReport(report);
  counts.passed += numPassedTests;
  // A file that does not load fails without a failed test in it.
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
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }; // vitest ended before it reported; its exit code says so
  }
}

/**
 * The failed tests of a file, or the file itself where it did not load.
 *
 * @param {FileReport} report
 * @returns {string[]}
 */
function toFailures({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  return failed.length === 0 && status === 'failed'
    ? [`${file}: ${message}`]
    : failed.map((test) => `${file}: ${test.fullName}\n${shorten(test.failureMessages.join('\n'))}`);
}

/**
 * Enough of a message to see what went wrong; all of it stands where the test failed.
 *
 * @param {string} message
 */
function shorten(message) {
  const lines = message.split('\n').slice(0, 12);
  return lines.map((line) => `    ${line.slice(0, 300)}`).join('\n');
}
