import { isAbsolute, relative } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Diagnostic, isDate, type Outcome, toReport } from 'persona-registry';
import type { Answer, AnswerFormat } from '../answers/answer.js';
import type { AnswerModel } from '../answers/answerModel.js';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';
import { createTodayOption } from './createTodayOption.js';
import { readProject } from './readProject.js';

/** The settings of every command that answers a question about the data. */
export interface AnswerSettings {
  format: AnswerFormat;
  width?: number;
  at?: string;
  today?: string;
  instance?: string;
}

/** Adds the options of {@link AnswerSettings}, and the end of the help. */
export function addAnswerOptions(command: Command): Command {
  return command
    .argument('[paths...]', 'data files, Markdown files and folders (default: the current folder)')
    .addOption(
      new Option('--format <format>', 'output format')
        .choices(['text', 'markdown', 'json'] satisfies AnswerFormat[])
        .default('text'),
    )
    .addOption(
      new Option(
        '--width <columns>',
        'columns of text (default: those of the terminal; lines stay whole where another program reads them)',
      ).argParser(readWidth),
    )
    .option(
      '--at <commit>',
      'answer from the data of a commit, a branch, a tag, or the end of a day such as 2026-11-24',
    )
    .addOption(createTodayOption())
    .addOption(createInstanceOption('read'))
    .addHelpText('after', '\nThe answer says all that the data says, also what a site does not publish.');
}

/**
 * Reads the data and prints the answer.
 *
 * @param find makes the answer, or says what prevents it
 */
export async function printAnswer(
  paths: readonly string[],
  settings: AnswerSettings,
  context: CommandContext,
  find: (answers: AnswerModel) => Outcome<Answer> | Promise<Outcome<Answer>>,
): Promise<ExitCode> {
  const fail = (problems: readonly Diagnostic[], code: ExitCode): ExitCode => {
    context.printError(`${toReport(problems)}\nNothing was answered.\n`);
    return code;
  };
  const place = await findPlace(settings, context);
  if (place.value === undefined) return fail(place.diagnostics, 2);
  using then = place.value;
  // A path that names a file of today means the one of the commit.
  const pathsThere = paths.map((path) => (isAbsolute(path) ? relative(context.directory, path) : path));
  const read = await readProject(
    settings.at === undefined ? paths : pathsThere,
    { ...settings, ...(then.today !== undefined && { today: then.today }) },
    { ...context, directory: then.directory },
    // Nobody can mend a commit, so its mistakes are no finding.
    (problems, code) => fail(problems, settings.at === undefined ? code : 2),
    async () => (await then.findFormer?.(paths)) ?? [],
  );
  if (typeof read === 'number') return read;
  const [{ buildAnswerModel }, { toAnswerText }] = await Promise.all([
    import('../answers/answerModel.js'),
    import('../answers/answer.js'),
  ]);
  const { value, diagnostics } = await find(buildAnswerModel(read.project, read.scans));
  if (value === undefined) return fail(diagnostics, 2);
  context.print(toAnswerText(value, { format: settings.format, width: settings.width ?? context.width }));
  return 0;
}

/** Where the data is read: in the current folder, or where a commit is written for a while. */
interface Place extends Disposable {
  directory: string;
  today?: string;
  /** Finds how the data was called there: today it has other names, and its paths are of today. */
  findFormer?(paths: readonly string[]): Promise<readonly string[]>;
}

async function findPlace(
  { at, today, instance }: AnswerSettings,
  { directory, printError }: CommandContext,
): Promise<Outcome<Place>> {
  if (at === undefined) return { value: { directory, [Symbol.dispose]: () => {} }, diagnostics: [] };
  const [{ checkoutTree }, { findCommit, findCommitAt }, { openRepository }] = await Promise.all([
    import('../git/checkoutTree.js'),
    import('../git/findCommit.js'),
    import('persona-registry/history'),
  ]);
  const repository = await openRepository(directory);
  if (repository.value === undefined) return { diagnostics: repository.diagnostics };
  const isDay = isDate(at);
  const commit = await (isDay ? findCommitAt : findCommit)(repository.value, at);
  if (commit.value === undefined) return { diagnostics: commit.diagnostics };
  const tree = await checkoutTree(repository.value, commit.value.hash);
  if (tree.value === undefined) return { diagnostics: tree.diagnostics };
  const checkout = tree.value;
  const [{ hash, label }, opened] = [commit.value, repository.value];
  return {
    value: {
      directory: checkout.directory,
      // What was in force on a day is asked for by the day.
      ...(isDay && today === undefined && { today: at }),
      async findFormer(paths) {
        const { findFormerInputs } = await import('../answers/findFormerInputs.js');
        const former = await findFormerInputs(opened, hash, { directory, paths, instance });
        if (former.length > 0) {
          printError(`warning: The data was called ${former.join(', ')} at ${label}.\n`);
        }
        return former;
      },
      [Symbol.dispose]: () => checkout[Symbol.dispose](),
    },
    diagnostics: [],
  };
}

/** Narrower than this, most words would break. */
const MIN_WIDTH = 20;

function readWidth(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < MIN_WIDTH) {
    throw new InvalidArgumentError(`Write a number of columns, at least ${MIN_WIDTH}.`);
  }
  return width;
}
