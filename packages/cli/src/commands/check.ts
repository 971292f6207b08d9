import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Diagnostic,
  getRule,
  rules,
  SEVERITIES,
  type Severity,
  sortDiagnostics,
} from 'persona-registry';
import { UNREADABLE_CODES } from 'persona-registry/node';
import { suggest, toDiagnosticWords } from 'persona-registry/text';
import type { FormatSetting } from 'remark-personas/docusaurus';
import { checkInputs } from '../check/checkInputs.js';
import { type ReadInputs, readInputs } from '../check/readInputs.js';
import { firstOfEach } from '../firstOfEach.js';
import type { FormatContext } from '../formats/format.js';
import { type FormatName, formats } from '../formats/index.js';
import { toCounts } from '../formats/toPretty.js';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';
import { createTodayOption } from './createTodayOption.js';

interface CheckOptions {
  format: FormatName;
  rule?: string[];
  severity: Severity;
  today?: string;
  instance?: string;
  markdown?: FormatSetting;
}

export function addCheckCommand(program: Command, context: CommandContext): void {
  program
    .command('check')
    .description(
      'Check a persona data file, and the personas and directives in Markdown. All files together are one set of data. In a Docusaurus site, the configuration of the site says which documents there are, how they are compiled, and where the data is. Elsewhere all Markdown is read. Build folders, node_modules and translations are skipped.',
    )
    .argument('[paths...]', 'data files, Markdown files and folders (default: the current folder)')
    .addOption(
      new Option('--format <name>', 'format of the report').choices(Object.keys(formats)).default('pretty'),
    )
    .addOption(
      new Option(
        '--rule <names>',
        'run only these access rules, separated by commas; mistakes in the data are always reported',
      ).argParser(readRules),
    )
    .addOption(
      new Option(
        '--severity <level>',
        'lowest severity that makes the check fail; findings of every severity are shown',
      )
        .choices(SEVERITIES)
        .default('error'),
    )
    .addOption(createTodayOption())
    .addOption(
      new Option(
        '--markdown <format>',
        'how documents are compiled, if their front matter does not say so (default: as in the configuration of the site; without a site by extension, which is "detect")',
      ).choices(['mdx', 'md', 'detect'] satisfies FormatSetting[]),
    )
    .addOption(createInstanceOption('check only'))
    .action(async (paths: string[], options: CheckOptions) =>
      context.exit(await check(paths, options, context)),
    );
}

async function check(
  paths: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const all = await readInputs(context.directory, paths, {
    format: options.markdown,
    instance: options.instance,
  });
  const [{ warnings }] = all;
  context.printError(warnings.map((warning) => `warning: ${warning}\n`).join(''));
  const problems = [...new Set(all.flatMap((inputs) => inputs.problems))];
  if (problems.length > 0) {
    context.printError(problems.map((problem) => `error: ${problem}\n`).join(''));
    return 2;
  }
  const found: Diagnostic[] = [];
  for (const inputs of all) {
    if (inputs.instance !== undefined) context.printError(toInstanceNote(inputs.instance, inputs));
    found.push(...(await checkInputs(inputs, { only: options.rule, today: options.today })));
  }
  // A file may belong to several instances, such as the configuration of the site.
  const diagnostics = all.length === 1 ? found : firstOfEach(sortDiagnostics(found), JSON.stringify);
  const counts = all.map(countInputs);
  const inputCounts = {
    documents: counts.reduce((sum, { documents }) => sum + documents, 0),
    dataFiles: counts.reduce((sum, { dataFiles }) => sum + dataFiles, 0),
  };
  context.print(formats[options.format](diagnostics, { ...context, inputCounts }));
  if (diagnostics.some(({ code }) => UNREADABLE_CODES.has(code))) return 2;
  const failingSeverities = SEVERITIES.slice(0, SEVERITIES.indexOf(options.severity) + 1);
  if (diagnostics.some(({ severity }) => failingSeverities.includes(severity))) return 1;
  // Otherwise the check of a site whose documents were not found would look like a clean one.
  if (all.some(({ hasFolder }) => hasFolder) && inputCounts.documents === 0) context.printError(NO_DOCUMENT);
  return 0;
}

function countInputs({ groups, sources }: ReadInputs): FormatContext['inputCounts'] {
  return {
    documents: groups.reduce((sum, { documents }) => sum + documents.length, 0),
    dataFiles: sources.length,
  };
}

/** The report names files only, and two instances may have personas of the same id. */
const toInstanceNote = (id: string, inputs: ReadInputs): string =>
  `instance "${id}": ${toCounts(countInputs(inputs))}\n`;

const NO_DOCUMENT =
  'warning: No Markdown document was read, so only the data was checked. Name the folder with the documents, too.\n';

/** Reads `known-role,expired-grant`. Commander calls it for each `--rule`, so the lists are joined. */
function readRules(value: string, previous: readonly string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  const valid = rules.map(({ id }) => id);
  for (const name of names) {
    if (getRule(name) !== undefined) continue;
    const message = `There is no rule "${name}".`;
    const words = toDiagnosticWords({ message, valid, suggestion: suggest(name, valid) });
    throw new InvalidArgumentError(`${words.message} ${words.nearest ?? `Valid: ${words.valid}.`}`);
  }
  return [...previous, ...names];
}
