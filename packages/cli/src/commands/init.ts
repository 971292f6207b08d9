import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { readKind } from 'persona-registry/node';
import { writeFiles } from '../export/writeFiles.js';
import { addPluginLine, PLUGIN } from '../init/addPluginLine.js';
import { firstPage } from '../init/firstPage.js';
import type { Questions } from '../init/questions.js';
import { SCHEMA_LINE, SEEDS, type Seed, seeds } from '../init/seeds.js';
import { toInstallCommand } from '../init/toInstallCommand.js';
import { findPackageManager } from '../site/findPackageManager.js';
import type { CommandContext, ExitCode } from './commandContext.js';

/** Names of data that the plugin and `check` read. */
const DATA_NAMES = ['personas.yml', 'personas.yaml', 'personas.json', 'personas'];
const CONFIG_NAMES = ['ts', 'js', 'mjs', 'cjs', 'mts', 'cts'].map((ending) => `docusaurus.config.${ending}`);
const PAGE = 'docs/personas.md';

interface InitSettings {
  seed?: Seed;
  page?: boolean;
  plugin?: boolean;
  schema: boolean;
}

export function addInitCommand(program: Command, context: CommandContext): void {
  program
    .command('init')
    .summary('write a personas.yml to start from')
    .description(
      'Write a personas.yml to start from into the current folder. In a terminal, it asks; options answer beforehand. Existing data and pages are never overwritten.',
    )
    .addOption(new Option('--seed <seed>', 'personas to start from').choices(SEEDS))
    .option('--page', `write a first page, ${PAGE}`)
    .option('--plugin', "add the plugin to the site's configuration")
    .option('--no-schema', 'without the line that lets an editor complete and check')
    .action(async (settings: InitSettings) => context.exit(await init(settings, context)));
}

async function init(settings: InitSettings, context: CommandContext): Promise<ExitCode> {
  const { directory, print, printError } = context;
  const existingName = DATA_NAMES.find((name) => readKind(join(directory, name)) !== 'nothing');
  if (existingName !== undefined) {
    printError(`error: "${existingName}" already exists, so nothing was written.\n`);
    return 2;
  }
  const site = findSite(directory);
  const answers = await ask(settings, site, context);
  if (answers === undefined) {
    printError('Nothing was written.\n');
    return 2;
  }
  const { text } = seeds[answers.seed];
  writeFileSync(join(directory, 'personas.yml'), (answers.schema ? SCHEMA_LINE : '') + text, { flag: 'wx' });
  const written = ['personas.yml'];
  if (answers.page && site.mayHavePage) {
    writeFileSync(join(directory, PAGE), firstPage, { flag: 'wx' });
    written.push(PAGE);
  }
  if (answers.plugin && site.config !== undefined && site.extended !== undefined) {
    const path = join(directory, site.config);
    const [problem] = writeFiles([{ path, file: site.config, content: site.extended }]);
    if (problem !== undefined) {
      printError(`error: ${problem.message}\n`);
      return 2;
    }
    written.push(site.config);
  }
  print(toNextSteps(directory, written, site, answers.schema));
  return 0;
}

/** What is in the folder already. */
interface Site {
  /** Its configuration. */
  config?: string;
  hasPlugin: boolean;
  /** The text of the configuration with the plugin. */
  extended?: string;
  mayHavePage: boolean;
}

function findSite(directory: string): Site {
  const mayHavePage = readKind(join(directory, 'docs')) === 'folder' && !existsSync(join(directory, PAGE));
  const config = CONFIG_NAMES.find((name) => readKind(join(directory, name)) === 'file');
  if (config === undefined) return { hasPlugin: false, mayHavePage };
  const text = readFileSync(join(directory, config), 'utf8');
  if (text.includes(PLUGIN)) return { config, hasPlugin: true, mayHavePage };
  const extended = addPluginLine(text);
  return { config, hasPlugin: false, mayHavePage, ...(extended !== undefined && { extended }) };
}

type Answers = Required<InitSettings>;

/** The options, and in a terminal the answers to what they leave open. `undefined`: the person has stopped. */
async function ask(
  { seed, page, plugin, schema }: InitSettings,
  { config, extended, mayHavePage }: Site,
  { directory, print, openQuestions }: CommandContext,
): Promise<Answers | undefined> {
  const questions = await openQuestions?.();
  if (questions === undefined)
    return { seed: seed ?? 'example', page: page ?? false, plugin: plugin ?? false, schema };
  const answers: Answers = { seed: 'example', page: false, plugin: false, schema };
  const chosen = seed ?? (await chooseSeed(questions));
  if (chosen === undefined) return undefined;
  answers.seed = chosen;
  if (mayHavePage) {
    const answer = page ?? (await questions.confirm(`Write a first page, ${PAGE}?`));
    if (answer === undefined) return undefined;
    answers.page = answer;
  }
  if (config !== undefined && extended !== undefined) {
    const line = findNewLine(readFileSync(join(directory, config), 'utf8'), extended);
    if (plugin === undefined) print(`${config}:\n+ ${line.trim()}\n`);
    const answer = plugin ?? (await questions.confirm(`Add the plugin to ${config}?`));
    if (answer === undefined) return undefined;
    answers.plugin = answer;
  }
  if (schema) {
    const answer = await questions.confirm('Let the editor complete and check personas.yml?');
    if (answer === undefined) return undefined;
    answers.schema = answer;
  }
  return answers;
}

const chooseSeed = (questions: Questions): Promise<Seed | undefined> =>
  questions.choose(
    'Which personas do you start from?',
    SEEDS.map((value) => ({ value, label: seeds[value].label })),
  );

/** The first line that the new text has and the old one has not. */
function findNewLine(before: string, after: string): string {
  const old = before.split(/\r?\n/);
  return after.split(/\r?\n/).find((line, index) => line !== old[index]) ?? '';
}

function toNextSteps(
  directory: string,
  written: readonly string[],
  site: Site,
  hasSchemaLine: boolean,
): string {
  const hasPlugin = site.hasPlugin || (site.config !== undefined && written.includes(site.config));
  const install = toInstallCommand(findPackageManager(directory), readDependencies(directory), {
    plugin: site.config !== undefined,
    schema: hasSchemaLine,
  });
  const steps = [
    ...(hasPlugin ? [] : [`Add the plugin to docusaurus.config:  plugins: ['${PLUGIN}']`]),
    ...(install === undefined ? [] : [`Install what is missing:  ${install}`]),
    ...(written.includes(PAGE)
      ? []
      : ['Write this into a page (.md or .mdx):\n\n   ::persona{#P001}\n\n   ::persona-table\n']),
    'Check it:  npx personas-cli check',
    ...(site.config === undefined
      ? []
      : ['See it:  npm start  (the overview of all personas is at /personas of the site)']),
  ];
  const list = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return `Wrote ${written.join(', ')}. Next:\n\n${list}\n`;
}

/** Names of the packages that the manifest of a folder asks for. What is in `node_modules` says little: pnpm puts the packages of packages elsewhere. */
function readDependencies(directory: string): string[] {
  try {
    const { dependencies, devDependencies }: Partial<Record<string, object>> = JSON.parse(
      readFileSync(join(directory, 'package.json'), 'utf8'),
    );
    return Object.keys({ ...dependencies, ...devDependencies });
  } catch {
    return [];
  }
}
