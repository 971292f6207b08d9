import { type Command, Option } from 'commander';
import type { Severity } from 'persona-registry';
import { checkInputs } from '../check/checkInputs.js';
import { readInputs } from '../check/readInputs.js';
import { type FormatName, formats } from '../formats/index.js';
import type { CommandContext } from '../runCli.js';

interface CheckOptions {
  format: FormatName;
  rule: string[];
  severity: Severity;
  today?: string;
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

export function addCheckCommand(program: Command, context: CommandContext): void {
  program
    .command('check')
    .summary('check data and Markdown')
    .description(
      'Check a persona data file, the personas that Markdown defines, and what Markdown asks for. All files are read as one set of data. Left out are build folders, node_modules, cut versions and translations.',
    )
    .argument('[paths...]', 'data files, Markdown files and folders (default: the current folder)')
    .addOption(new Option('--format <name>', 'how to report').choices(Object.keys(formats)).default('pretty'))
    .addOption(
      new Option('--rule <name>', 'report this rule only; may be given several times')
        .argParser<string[]>((value, previous) => [...previous, value])
        .default([], 'all'),
    )
    .addOption(
      new Option('--severity <level>', 'fail on findings from this severity on')
        .choices([...SEVERITIES].reverse())
        .default('error'),
    )
    .option('--today <date>', 'the date that rules about time go by, such as 2026-11-24')
    .addHelpText('after', '\nExit code: 0 clean, 1 findings at or above the severity, 2 could not run.')
    .action((paths: string[], options: CheckOptions) => context.exit(check(paths, options, context)));
}

function check(paths: readonly string[], options: CheckOptions, context: CommandContext) {
  const inputs = readInputs(context.directory, paths);
  if (inputs.problems.length > 0) {
    context.printError(inputs.problems.map((problem) => `error: ${problem}\n`).join(''));
    return 2;
  }
  const diagnostics = checkInputs(inputs, { only: options.rule, today: options.today });
  context.print(formats[options.format](diagnostics, context));
  const failing = SEVERITIES.slice(SEVERITIES.indexOf(options.severity));
  return diagnostics.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
