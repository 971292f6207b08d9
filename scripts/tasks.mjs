import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromiumMissing, findChromium } from './chromium.mjs';
import { install, isInstalled } from './install.mjs';
import { runPnpm } from './pnpm.mjs';
import { mapLimited, root, run } from './process.mjs';
import { buildSite, isSite, serveSite } from './site.mjs';
import { failedSteps, joinResults, step } from './steps.mjs';
import { runVitest } from './vitest.mjs';
import { workspaceFolders } from './workspace.mjs';

const tasks = {
  start: async () => (await buildPackages()) && (await buildSites(['examples/architecture-docs'])) && serve(),
  test,
  build: async () => (await buildPackages()) && (await buildSites(workspaceFolders(isSite))),
  check: async () => (await check(noCounts())).length === 0,
  bench: async (/** @type {readonly string[]} */ args) =>
    (await buildPackages()) && (await runNode('test/bench/run.mjs', args, true)).code === 0,
  versions: async (/** @type {readonly string[]} */ args) =>
    (await buildPackages()) && (await runNode('test/versions/run.mjs', args, true)).code === 0,
};

/**
 * Runs one task; the process ends with 1 when it failed. Dependencies are installed first where needed, so that each works as the
 * first command in a fresh clone.
 *
 * @param {string} name
 * @param {readonly string[]} args
 */
export async function runTask(name, args) {
  if (!Object.hasOwn(tasks, name)) {
    console.error(`There is no task "${name}". Valid: ${Object.keys(tasks).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const ready = isInstalled() || (await step('Installing dependencies', install));
  const succeeded = ready && (await tasks[/** @type {keyof typeof tasks} */ (name)](args));
  process.exitCode = succeeded ? 0 : 1;
}

/** Everything. What can run runs, also after a failure, so that one run tells all; what failed is repeated at the end. */
async function test() {
  const counts = noCounts();
  if (findChromium() === undefined) {
    console.log(chromiumMissing);
  }
  const failed = await check(counts);
  const built = await buildPackages();
  const crossing = 'Sites, browser and packages';
  const crossed =
    built && (await step(crossing, () => runVitest(['--root', 'test'], counts), { streams: true }));
  failed.push(...(built ? [] : ['Building packages']), ...(crossed ? [] : [crossing]));
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  if (failed.length > 0) {
    console.log([...counts.failures, `Failed: ${failed.join('; ')}`].join('\n'));
  }
  return failed.length === 0;
}

/** @returns {import('./vitest.mjs').Counts} */
function noCounts() {
  return { passed: 0, failed: 0, failures: [] };
}

/**
 * The quick part: types, lint and format, arrows between files, unused code, unit tests.
 *
 * @param {import('./vitest.mjs').Counts} counts
 * @returns {Promise<string[]>} the titles of the steps that failed
 */
async function check(counts) {
  const biome = ['check', '--error-on-warnings'];
  const knip = ['--no-progress', '--no-config-hints'];
  return await failedSteps([
    ['Types', checkTypes],
    ['Lint and format', () => runNode('node_modules/@biomejs/biome/bin/biome', biome)],
    ['Arrows between files and folders', checkArrows],
    ['Unused files, exports and dependencies', () => runNode('node_modules/knip/bin/knip.js', knip)],
    ['Unit tests', () => runVitest([], counts), { streams: true }],
  ]);
}

/** With the native compiler, which is several times faster; building declarations still needs the older one. */
async function checkTypes() {
  const folders = workspaceFolders((folder) => existsSync(join(root, folder, 'tsconfig.json')));
  const compiler = 'node_modules/typescript-7/bin/tsc';
  const results = await mapLimited(folders, availableParallelism(), (folder) =>
    // Sites extend Docusaurus' own configuration, whose `baseUrl` this version no longer knows.
    runNode(compiler, ['--project', folder, '--baseUrl', 'null']),
  );
  return joinResults(results);
}

/** No circle of files or folders, types included; packages point one way. */
function checkArrows() {
  return runNode('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    'packages',
  ]);
}

function buildPackages() {
  return step('Building packages', () => runPnpm(['--filter', './packages/*', 'run', 'build']));
}

/** One after the other: a build uses every core by itself. */
async function buildSites(/** @type {readonly string[]} */ folders) {
  const built = [];
  for (const folder of folders) {
    built.push(await step(`Building ${folder}`, () => buildSite(folder)));
  }
  return built.every(Boolean);
}

async function serve() {
  return (await serveSite('examples/architecture-docs')) === 0;
}

/**
 * @param {string} script relative to the top
 * @param {readonly string[]} args
 * @param {boolean} [stream]
 */
function runNode(script, args, stream = false) {
  return run(process.execPath, [join(root, script), ...args], { stream });
}
