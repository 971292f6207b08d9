import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mapLimited } from '../../scripts/process.mjs';
import { buildSite } from './buildSite.js';
import { COMBINATIONS, type Combination, settingsOf, toName } from './combinations.js';
import { installSite, takeReact18 } from './installSite.js';
import { installTools, type Tools } from './installTools.js';
import { listDifferences } from './listDifferences.js';
import { packPackages } from './packPackages.js';
import { readPageTexts } from './readPageTexts.js';
import { type Outcome, type Result, writeResults } from './results.js';

/** Number of parallel builds. It is low, because a build already uses more than one core, and this job is never urgent. */
const PARALLEL_BUILDS = 2;
const LOW_PRIORITY = 10;

/** Number of characters to keep of a failed build's output. */
const DETAIL_LENGTH = 1500;

interface BuildResult {
  combination: Combination;
  /** Text by page. Absent if the build failed. */
  texts?: Map<string, string>;
  /** Whether it fails without the plugin too. */
  failsWithout?: boolean;
  /** Output of the failed step. */
  detail?: string;
}

/**
 * `npm run versions`: builds a small site with every combination of versions, compares the text of every page with the first one, and writes
 * `results.json`, from which the website's page is made. `--only pnpm,3.9` builds only some combinations (and the first, for comparison). `--lock`
 * resolves their lockfiles again. Exit code 1 if a combination fails or differs, 2 for unknown options.
 */
export async function runVersions(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, lock: { type: 'boolean' } } });
  const only = values.only?.split(',');
  const selection = COMBINATIONS.filter(
    (combination) => only === undefined || only.some((part) => toName(combination).includes(part)),
  );
  if (selection.length === 0) {
    console.error(`No combination has "${values.only}". There are:\n${COMBINATIONS.map(toName).join('\n')}`);
    return 2;
  }
  setPriority(LOW_PRIORITY);
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'personas-versions-')));
  try {
    // This is a copy, because a change during the half hour of builds must not make combinations differ.
    const template = join(work, 'template');
    cpSync(fileURLToPath(new URL('../template/', import.meta.url)), template, { recursive: true });
    const tarballs = join(work, 'tarballs');
    await packPackages(tarballs);
    const tools = await installTools(join(work, 'tools'));
    const [first] = COMBINATIONS;
    const groups = groupByInstallation(
      COMBINATIONS.filter((each) => each === first || selection.includes(each)),
    );
    const settings = { work, template, tarballs, tools, lock: values.lock === true };
    const reference = buildGroup(groups[0] ?? [], settings);
    const results = await mapLimited(groups, PARALLEL_BUILDS, async (group) => {
      const builds = group === groups[0] ? await reference : await buildGroup(group, settings);
      const texts = (await reference).find(({ combination }) => combination === first)?.texts;
      if (texts === undefined)
        throw new Error('The first combination failed, so there is nothing to compare with.');
      const groupResults = builds.map((each) => toResult(each, texts, tools));
      writeResults(groupResults);
      return groupResults;
    });
    for (const { outcome, pages, detail, ...combination } of results.flat()) {
      console.log(
        `${outcome.padEnd(9)} ${toName(combination)}: ${pages} pages${detail ? `\n${detail}` : ''}`,
      );
    }
    return results.flat().some(({ outcome }) => outcome === 'fails' || outcome === 'differs') ? 1 : 0;
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

function groupByInstallation(combinations: readonly Combination[]): Combination[][] {
  const groups = new Map<string, Combination[]>();
  for (const combination of combinations) {
    const key = `${combination.docusaurus}-${combination.manager}`;
    groups.set(key, [...(groups.get(key) ?? []), combination]);
  }
  return [...groups.values()];
}

interface JobSettings {
  work: string;
  template: string;
  tarballs: string;
  tools: Tools;
  lock: boolean;
}

/** Builds the combinations of one installation, one after the other. Combinations with its own React come first. */
async function buildGroup(
  group: readonly Combination[],
  { work, template, tarballs, tools, lock }: JobSettings,
): Promise<BuildResult[]> {
  const [installation] = group;
  if (installation === undefined) return [];
  const { docusaurus, manager } = installation;
  const folder = join(work, `${docusaurus}-${manager}`);
  const failure = await installSite({ docusaurus, manager }, { folder, tarballs, tools, lock });
  if (failure !== undefined) {
    console.error(`Not installed: ${docusaurus} with ${manager}\n${failure}`);
    return group.map((combination) => ({ combination, detail: failure }));
  }
  const hasReact18 = settingsOf(docusaurus).react.startsWith('18');
  const builds: BuildResult[] = [];
  for (const combination of group.toSorted((a, b) => b.react - a.react)) {
    if (combination.react === 18 && !hasReact18) takeReact18(folder, tools);
    builds.push(await buildOne(combination, { folder, template, tools }));
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return builds;
}

async function buildOne(
  combination: Combination,
  { folder, ...rest }: Pick<JobSettings, 'template' | 'tools'> & { folder: string },
): Promise<BuildResult> {
  const build = await buildSite(combination, { folder, ...rest, withPlugin: true });
  console.error(`${build.code === 0 ? 'Built' : 'Failed'} ${toName(combination)}`);
  if (build.code === 0) return { combination, texts: readPageTexts(join(folder, 'build')) };
  console.error(build.output.slice(-DETAIL_LENGTH));
  const control = await buildSite(combination, { folder, ...rest, withPlugin: false });
  return {
    combination,
    failsWithout: control.code !== 0,
    detail: build.output.slice(-DETAIL_LENGTH).replaceAll(folder, '.'),
  };
}

function toResult(
  { combination, texts, failsWithout, detail }: BuildResult,
  reference: ReadonlyMap<string, string>,
  tools: Tools,
): Result {
  const differences = texts && listDifferences(texts, reference);
  const detailText = differences?.join('\n') ?? detail;
  return {
    ...combination,
    outcome: toOutcome(differences, failsWithout === true),
    pages: texts?.size ?? 0,
    nodeVersion: tools.node(combination.node).version,
    date: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    ...(detailText && { detail: detailText }),
  };
}

function toOutcome(differences: readonly string[] | undefined, failsWithout: boolean): Outcome {
  if (differences === undefined) return failsWithout ? 'fails too' : 'fails';
  return differences.length === 0 ? 'same' : 'differs';
}
