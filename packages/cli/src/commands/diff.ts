import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Diagnostic, toReport } from 'persona-registry';
import type { AccessDiff } from 'persona-registry/formats';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';
import { createTodayOption } from './createTodayOption.js';

/** Formats of `diff/`, which is loaded only when the command runs. */
const FORMATS = ['text', 'markdown', 'json', 'sarif', 'schema'] as const;
const FAILURES = ['escalation', 'production', 'any'] as const;
type Failure = (typeof FAILURES)[number];

/** The most characters that a comment on GitHub has. */
const MAX_COMMENT = 65_536;

interface DiffSettings {
  base?: string;
  data?: string[];
  format: (typeof FORMATS)[number];
  failOn?: Failure;
  maxLength: number;
  today?: string;
  instance?: string;
}

export function addDiffCommand(program: Command, context: CommandContext): void {
  program
    .command('diff')
    .description(
      'Say who gains and loses access between two versions of the data, escalations first, and what else differs. A version is a commit of Git (branch, tag, hash), a data file or a folder. Without versions: from where the current branch has left the default branch, to the files as they are now.',
    )
    .argument('[before]', 'the earlier version')
    .argument('[after]', 'the later version (default: the files as they are now)')
    .option('--base <ref>', 'compare with the merge base of this branch and the current one')
    .option(
      '--data <paths...>',
      'data files, Markdown files and folders in both versions (default: the current folder)',
    )
    .addOption(
      new Option('--format <format>', 'output format; "schema" is the JSON Schema of "json"')
        .choices(FORMATS)
        .default('text'),
    )
    .addOption(
      new Option(
        '--fail-on <what>',
        'what gives exit code 1: more access, more access in production, or any difference',
      ).choices(FAILURES),
    )
    .addOption(
      new Option('--max-length <characters>', 'the most characters of Markdown; the most serious comes first')
        .argParser(readLength)
        .default(MAX_COMMENT),
    )
    .addOption(createTodayOption())
    .addOption(createInstanceOption('compare'))
    .action(async (before: string | undefined, after: string | undefined, settings: DiffSettings) =>
      context.exit(await diff({ before, after }, settings, context)),
    );
}

async function diff(
  { before, after }: { before: string | undefined; after: string | undefined },
  settings: DiffSettings,
  { directory, print, printError, version }: CommandContext,
): Promise<ExitCode> {
  const fail = (problems: readonly Diagnostic[]): ExitCode => {
    printError(`${toReport(problems)}\nNothing was compared.\n`);
    return 2;
  };
  const [{ findVersions, readSides }, { diffFormats }, { diffRegistries, isEmptyDiff }] = await Promise.all([
    import('../diff/readSides.js'),
    import('../diff/diffFormats.js'),
    import('persona-registry/formats'),
  ]);
  const names = { before, after, base: settings.base, paths: settings.data ?? [] };
  const versions = await findVersions(directory, names);
  if (versions.value === undefined) return fail(versions.diagnostics);
  const { instance, today } = settings;
  const [earlier, later] = await readSides(versions.value, { directory, instance, today });
  const notes = [...new Set([...earlier.notes, ...later.notes])];
  printError(notes.map((note) => `warning: ${note}\n`).join(''));
  const problems = [...earlier.problems, ...later.problems];
  if (problems.length > 0) return fail(problems);

  const found = diffRegistries(earlier.registry, later.registry, {
    before: earlier.hidden,
    after: later.hidden,
  });
  const options = { before: earlier, after: later, version, maxLength: settings.maxLength };
  print(diffFormats[settings.format](found, options));
  return hasFailed(found, settings.failOn, isEmptyDiff(found)) ? 1 : 0;
}

function hasFailed({ counts }: AccessDiff, failOn: Failure | undefined, isEmpty: boolean): boolean {
  if (failOn === 'escalation') return counts.escalations > 0;
  if (failOn === 'production') return counts.production > 0;
  return failOn === 'any' && !isEmpty;
}

const MIN_LENGTH = 1000;

function readLength(text: string): number {
  const length = Number(text);
  if (!Number.isInteger(length) || length < MIN_LENGTH) {
    throw new InvalidArgumentError(`It is not a whole number of at least ${MIN_LENGTH}.`);
  }
  return length;
}
