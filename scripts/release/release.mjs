import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages } from '../buildPackages.mjs';
import { runNpm, runPnpm } from '../pnpm.mjs';
import { run } from '../process.mjs';
import { step } from '../steps.mjs';
import { runVitest } from '../vitest.mjs';
import { checkAudit } from './checkAudit.mjs';
import { checkLicences } from './checkLicences.mjs';
import { checkManifests, checkRepositories } from './checkManifests.mjs';
import { CHANGELOG, readPlan } from './readPlan.mjs';
import { addToChangelog } from './toChangelog.mjs';

const require = createRequire(import.meta.url);

const NOT_READY = 'Nothing was published: a check failed.';

/** The packages in the order in which one needs the other. */
const ORDER = ['persona-registry', 'remark-personas', 'docusaurus-plugin-personas', 'personas-cli'];

/**
 * `npm run release`: makes the next version from the files of `.changeset`, checks the packages as they are published, and publishes them with provenance.
 * With `--dry-run` it writes and publishes nothing, and says what it would, and what prevents it.
 *
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it published, or could have without what it lists
 */
export async function release(args) {
  const isDryRun = args.includes('--dry-run');
  const unknown = args.filter((arg) => arg !== '--dry-run');
  if (unknown.length > 0) {
    console.error(`There is no option "${unknown[0]}". Valid: --dry-run.`);
    return false;
  }
  const plan = await readPlan();
  const obstacles = await findObstacles(plan);
  if (!isDryRun) {
    if (obstacles.length > 0) return report('Nothing was published:', obstacles);
    if (plan.isPending && !(await step(`Version ${plan.version}`, () => writeVersion(plan)))) return false;
  }
  const folder = mkdtempSync(join(tmpdir(), 'personas-release-'));
  try {
    const passed = await check(plan, folder, obstacles);
    if (!passed)
      return report(isDryRun ? NOT_READY : `${NOT_READY} \`git restore .\` takes the new version back.`, []);
    const tarballs = await listTarballs(folder, plan.version);
    console.log(`\n${plan.entry?.trim()}\n`);
    console.log(tarballs.map((tarball) => toLine(tarball, isDryRun)).join('\n'));
    if (!isDryRun && obstacles.length > 0) return report(`\n${NOT_READY}`, obstacles);
    if (!isDryRun) return (await publish(tarballs)) && (await commit(plan.version));
    return obstacles.length === 0 || report('\nBefore this can be published:', obstacles, true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 * @param {boolean} [isSuccess]
 */
function report(title, lines, isSuccess = false) {
  console.log([title, ...lines.map((line) => `- ${line}`)].join('\n'));
  return isSuccess;
}

/**
 * What only the machine and the repository can change. A dry run lists it.
 *
 * @param {import('./readPlan.mjs').Plan} plan
 * @returns {Promise<string[]>} sentences
 */
async function findObstacles({ packages, entry, version }) {
  const { output, code } = await run('git', ['status', '--porcelain']);
  const canSign = process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
  return [
    ...(code === 0 && output === '' ? [] : ['There is something that is not committed.']),
    ...(canSign
      ? []
      : ['npm signs where packages were built only in the workflow `.github/workflows/release.yml`.']),
    ...checkRepositories(packages),
    ...(entry === undefined
      ? [`CHANGELOG.md has no entry for ${version}: \`npx changeset\` writes one.`]
      : []),
  ];
}

/** @param {import('./readPlan.mjs').Plan} plan */
async function writeVersion({ entry = '' }) {
  const result = await run(process.execPath, [require.resolve('@changesets/cli/bin.js'), 'version']);
  if (result.code === 0) writeFileSync(CHANGELOG, addToChangelog(readFileSync(CHANGELOG, 'utf8'), entry));
  return result;
}

/**
 * Builds and packs the packages, and checks them and all that they bring along.
 *
 * @param {import('./readPlan.mjs').Plan} plan
 * @param {string} folder for the packed packages
 * @param {string[]} obstacles gets what could not be asked
 */
async function check({ packages }, folder, obstacles) {
  const counts = { passed: 0, failed: 0, failures: [] };
  const list = ['--filter', './packages/*', 'licenses', 'list', '--prod', '--json'];
  const results = [
    await step('Manifests', async () => toResult(checkManifests(packages))),
    await step('Licences of dependencies', async () => toResult(checkLicences(await readJson(list)))),
    await step('Known vulnerabilities', async () => {
      const { problems, failure } = checkAudit(await readJson(['audit', '--prod', '--json']));
      if (failure !== undefined) obstacles.push(`Known vulnerabilities are not known: ${failure}`);
      return toResult(problems);
    }),
    await buildPackages(),
  ];
  if (results.includes(false)) return false;
  // These tests have publint, attw, sizes and the bare sites.
  return (
    (await step('Packed packages', () => runVitest(['--root', 'test', 'packages'], counts), {
      streams: true,
    })) &&
    (await step('Packing', () =>
      runPnpm(['--filter', './packages/*', 'exec', 'pnpm', 'pack', '--pack-destination', folder]),
    ))
  );
}

/** @param {readonly string[]} problems */
const toResult = (problems) => ({
  code: problems.length === 0 ? 0 : 1,
  output: problems.map((problem) => `${problem}\n`).join(''),
});

/**
 * Reads what a command of pnpm prints as JSON. Warnings may stand before it.
 *
 * @param {readonly string[]} args
 */
async function readJson(args) {
  const { output } = await runPnpm(args);
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return { error: { message: output } };
  }
}

/** @typedef {{ name: string, version: string, path: string, isPublished: boolean }} Tarball */

/**
 * @param {string} folder
 * @param {string} version of the release. A dry run does not write it, so its files have the version before.
 * @returns {Promise<Tarball[]>} in the order of publishing
 */
async function listTarballs(folder, version) {
  const tarballs = readdirSync(folder).map((file) => {
    const [, name = ''] = /^(.*?)-\d.*\.tgz$/.exec(file) ?? [];
    return { name, version, path: join(folder, file) };
  });
  const published = await Promise.all(
    tarballs.map(({ name, version }) => runNpm(['view', `${name}@${version}`, 'version'])),
  );
  return tarballs
    .map((tarball, index) => ({
      ...tarball,
      isPublished: published[index]?.code === 0 && published[index].output.trim() !== '',
    }))
    .toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}

/**
 * @param {Tarball} tarball
 * @param {boolean} isDryRun
 */
function toLine({ name, version, path, isPublished }, isDryRun) {
  const size = `${(statSync(path).size / 1024).toFixed(0)} KB`;
  const verb = isPublished ? 'Published already' : isDryRun ? 'Would publish' : 'Publishes';
  return `${verb}: ${name}@${version}, ${size}`;
}

/** @param {readonly Tarball[]} tarballs */
async function publish(tarballs) {
  for (const { name, path } of tarballs.filter(({ isPublished }) => !isPublished)) {
    const args = ['publish', path, '--provenance', '--access', 'public'];
    if (!(await step(`Publishing ${name}`, () => runNpm(args)))) return false;
  }
  return true;
}

/**
 * Commits the version, if it is new, and tags it. Pushing is left to the caller.
 *
 * @param {string} version
 */
async function commit(version) {
  const { output } = await run('git', ['status', '--porcelain']);
  const commands = [
    ...(output === ''
      ? []
      : [
          ['add', '--all'],
          ['commit', '--message', `Release ${version}`],
        ]),
    ['tag', '--annotate', `v${version}`, '--message', `Release ${version}`],
  ];
  for (const args of commands) {
    if (!(await step(`git ${args[0]}`, () => run('git', args)))) return false;
  }
  return true;
}
