import { dirname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Diagnostic, toReport } from 'persona-registry';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';

interface LogSettings {
  data?: string[];
  max: number;
  format: 'text' | 'json';
  instance?: string;
}

/** Commits. A year of a busy repository. */
const MAX_COMMITS = 1000;

export function addLogCommand(program: Command, context: CommandContext): void {
  program
    .command('log')
    .description(
      'List which commit has changed the access of a persona, or to a service: who gained and lost what, when, and by whom. Each commit is judged at its own date. Names are those of today, and renamed entries are followed.',
    )
    .argument('<name>', 'id, name or alias of a persona or a service')
    .option('--data <paths...>', 'data files, Markdown files and folders (default: the current folder)')
    .addOption(
      new Option('--max <commits>', 'how many commits are looked at')
        .argParser(readCount)
        .default(MAX_COMMITS),
    )
    .addOption(new Option('--format <format>', 'output format').choices(['text', 'json']).default('text'))
    .addOption(createInstanceOption('read'))
    .action(async (name: string, settings: LogSettings) => context.exit(await log(name, settings, context)));
}

async function log(
  name: string,
  settings: LogSettings,
  { directory, print, printError }: CommandContext,
): Promise<ExitCode> {
  const fail = (problems: readonly Diagnostic[]): ExitCode => {
    printError(`${toReport(problems)}\n`);
    return 2;
  };
  const [{ readInputs }, { toManyInstances }, history, { findPlace }, { createScan }, reading, formats] =
    await Promise.all([
      import('../check/readInputs.js'),
      import('../check/toManyInstances.js'),
      import('persona-registry/history'),
      import('../log/findPlace.js'),
      import('../log/createScan.js'),
      import('../log/readHistory.js'),
      import('../log/logFormats.js'),
    ]);
  const [inputs, ...others] = await readInputs(directory, settings.data ?? [], {
    instance: settings.instance,
  });
  const problems = [
    ...inputs.problems.map((message): Diagnostic => ({ code: 'no-data', severity: 'error', message })),
    ...(others.length === 0 ? [] : [toManyInstances([inputs, ...others])]),
  ];
  // The data may be in a submodule, or in another repository.
  const [source] = inputs.sources;
  const folder = source === undefined ? directory : dirname(resolve(directory, source.file));
  const opened = await history.openRepository(folder);
  if (opened.value === undefined) return fail(opened.diagnostics);
  if (problems.length > 0) return fail(problems);
  const repository = opened.value;
  const place = findPlace(inputs, repository);
  const listed = await history.listDataCommits(repository, place, { max: settings.max });
  if (listed.value === undefined) return fail(listed.diagnostics);
  const commits = listed.value;
  const scan = place.documents.length === 0 ? undefined : await createScan(inputs);
  const [newest] = commits;
  if (newest === undefined) {
    print('No commit has changed it.\n');
    return 0;
  }
  const now = await reading.readCommit(repository, newest, scan);
  if (now.problems.length > 0) return fail(now.problems);
  const found = formats.findSubject(name, now.registry);
  if (found.value === undefined) return fail(found.diagnostics);

  const unread: string[] = [];
  const onUnread = ({ hash, date }: { hash: string; date: string }) =>
    unread.push(`    ${date} ${hash.slice(0, 10)}\n`);
  const isCut = commits.length >= settings.max;
  const entries = reading.readHistory(repository, commits, { scan, isCut, onUnread });
  await formats.logFormats[settings.format](found.value, entries, print);
  if (unread.length > 0) {
    printError(
      `warning: Mistakes in the data of these commits. What they have changed is listed at the next commit that can be read, and what was before all others is not known:\n${unread.join('')}`,
    );
  }
  if (repository.isShallow) {
    printError('warning: This clone has only a part of the history. Fetch the rest: git fetch --unshallow\n');
  }
  return 0;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It is not a whole number above 0.');
  return count;
}
