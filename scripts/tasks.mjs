import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildPackages } from './buildPackages.mjs';
import { chromiumMissing, findChromium } from './chromium.mjs';
import { install, isInstalled } from './install.mjs';
import { mapLimited, root, run } from './process.mjs';
import { buildSite, isSite, serveSite } from './site.mjs';
import { joinResults, runSteps, step } from './steps.mjs';
import { runVitest } from './vitest.mjs';
import { workspaceFolders } from './workspace.mjs';

const tasks = {
  start: async () => (await buildPackages()) && (await buildSites(['examples/architecture-docs'])) && serve(),
  test,
  build: async () => (await buildPackages()) && (await buildSites(workspaceFolders(isSite))),
  check: async () => (await check(createCounts())).length === 0,
  bench: async (/** @type {readonly string[]} */ args) =>
    (await buildPackages()) && (await runNode('test/bench/run.mjs', args, true)).code === 0,
  versions: async (/** @type {readonly string[]} */ args) =>
    (await buildPackages()) && (await runNode('test/versions/run.mjs', args, true)).code === 0,
  // It imports a dependency, which a fresh clone does not have before the installation.
  release: async (/** @type {readonly string[]} */ args) =>
    (await import('./release/release.mjs')).release(args),
};

/**
 * Runs one task. Sets the exit code of the process to 1 if the task fails. Installs dependencies first if needed, so that every task works
 * as the first command in a fresh clone.
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
  const isReady = isInstalled() || (await step('Installing dependencies', install));
  const isSuccessful = isReady && (await tasks[/** @type {keyof typeof tasks} */ (name)](args));
  process.exitCode = isSuccessful ? 0 : 1;
}

/** Runs all tests. Continues after a failure, so that one run reports everything, and lists the failures again at the end. */
async function test() {
  const counts = createCounts();
  if (findChromium() === undefined) {
    console.log(chromiumMissing);
  }
  const failedTitles = await check(counts);
  const isBuilt = await buildPackages();
  const siteTitle = 'Sites, browser and packages';
  const haveSitesPassed =
    isBuilt && (await step(siteTitle, () => runVitest(['--root', 'test'], counts), { streams: true }));
  failedTitles.push(...(isBuilt ? [] : ['Building packages']), ...(haveSitesPassed ? [] : [siteTitle]));
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  if (failedTitles.length > 0) {
    console.log([...counts.failures, `Failed: ${failedTitles.join('; ')}`].join('\n'));
  }
  return failedTitles.length === 0;
}

/** @returns {import('./vitest.mjs').Counts} */
function createCounts() {
  return { passed: 0, failed: 0, failures: [] };
}

/**
 * Runs the quick part: types, lint and format, imports between files, unused code, unit tests.
 *
 * @param {import('./vitest.mjs').Counts} counts
 * @returns {Promise<string[]>} the titles of the steps that failed
 */
async function check(counts) {
  const biome = ['check', '--error-on-warnings'];
  const knip = ['--no-progress', '--no-config-hints'];
  const failedTitles = await runSteps([
    ['Types', checkTypes],
    ['Lint and format', () => runNode('node_modules/@biomejs/biome/bin/biome', biome)],
    ['Imports between files and folders', checkArrows],
    ['Unused files, exports and dependencies', () => runNode('node_modules/knip/bin/knip.js', knip)],
  ]);
  const unitTitle = 'Unit tests';
  const haveUnitsPassed = await step(unitTitle, () => runVitest([], counts), { streams: true });
  return [...failedTitles, ...(haveUnitsPassed ? [] : [unitTitle])];
}

/** Uses the native compiler, because it is several times faster. The build of declarations still needs the older one. */
async function checkTypes() {
  const folders = workspaceFolders((folder) => existsSync(join(root, folder, 'tsconfig.json')));
  const compiler = 'node_modules/typescript-7/bin/tsc';
  const results = await mapLimited(folders, availableParallelism(), (folder) =>
    runNode(compiler, [
      ...['--project', folder],
      // Sites extend Docusaurus' own configuration. It has a `baseUrl`, which this version of the compiler no longer supports.
      ...['--baseUrl', 'null'],
      // Each core has a project already. Threads of one project repeat a third of each other's work.
      '--singleThreaded',
      // The next check of a project looks at changed files, and at what depends on them.
      ...['--incremental', '--tsBuildInfoFile', `node_modules/.cache/types/${folder}.tsbuildinfo`],
    ]),
  );
  return joinResults(results);
}

/** Checks the imports between files, folders and packages, types included: no circles, and packages depend in one direction. */
function checkArrows() {
  return runNode('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    'packages',
  ]);
}

/** Builds one site after the other, because a build already uses every core. */
async function buildSites(/** @type {readonly string[]} */ folders) {
  const results = [];
  for (const folder of folders) {
    results.push(await step(`Building ${folder}`, () => buildSite(folder)));
  }
  return results.every(Boolean);
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
