import { type Command, Option } from 'commander';
import { checkReviews, type Diagnostic, isError, type ReviewStatus, toReport } from 'persona-registry';
import { toAnswerText } from '../answers/answer.js';
import { buildAnswerModel } from '../answers/answerModel.js';
import { toFilledTable } from '../answers/toFilledTable.js';
import { NO_REVIEWS, readReviews } from '../review/readReviews.js';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';
import { createTodayOption } from './createTodayOption.js';
import { readProject } from './readProject.js';

const FORMATS = ['text', 'markdown', 'json'] as const;

interface StatusSettings {
  format: (typeof FORMATS)[number];
  today?: string;
  instance?: string;
}

export function addReviewStatusCommand(review: Command, context: CommandContext): void {
  review
    .command('status')
    .summary('list the reviews: what is open or overdue, who owes a decision, what was not removed')
    .description(
      'List all reviews of the folder "reviews": how many decisions are missing, until when, and who owes them. Finds reviewers who decide about their own access or were not asked, a changed day or panel, removals that the data does not show, and access that has changed since. A review whose accesses were edited is refused.',
    )
    .argument('[paths...]', 'data files, Markdown files and folders (default: the current folder)')
    .addOption(new Option('--format <format>', 'output format').choices(FORMATS).default('text'))
    .addOption(createTodayOption())
    .addOption(createInstanceOption('read'))
    .action(async (paths: string[], settings: StatusSettings) =>
      context.exit(await showStatus(paths, settings, context)),
    );
}

async function showStatus(
  paths: readonly string[],
  settings: StatusSettings,
  context: CommandContext,
): Promise<ExitCode> {
  const { directory, print, printError, width } = context;
  const fail = (problems: readonly Diagnostic[], code: ExitCode): ExitCode => {
    printError(`${toReport(problems)}\n`);
    return code;
  };
  const { value: reviews = [], diagnostics } = readReviews(directory, []);
  if (reviews.length === 0) return fail(diagnostics.length > 0 ? diagnostics : [NO_REVIEWS], 2);
  const read = await readProject(paths, settings, context, fail);
  if (typeof read === 'number') return read;
  const answers = buildAnswerModel(read.project, read.scans);
  const today = answers.model.registry.asOf ?? new Date().toISOString().slice(0, 10);
  const all = checkReviews(reviews, read.project.registry);
  print(
    toAnswerText(
      { markdown: toTable(all, answers.writer.text), data: { asOf: today, reviews: all } },
      { format: settings.format, width },
    ),
  );
  const findings = [...diagnostics, ...all.flatMap((one) => one.findings)];
  if (findings.length > 0) printError(`${toReport(findings)}\n`);
  if (diagnostics.some(isError)) return 2;
  return all.some(({ state, findings: own }) => state !== 'decided' || own.length > 0) ? 1 : 0;
}

const toTable = (all: readonly ReviewStatus[], text: (plain: string) => string): string =>
  toFilledTable(
    ['Service', 'Started', 'Due', 'State', 'Decided', 'Remove', 'Change', 'Unknown', 'Owed by'],
    all.map(({ service, started, due, state, done, lines, counts, reviewers }) => [
      text(service),
      started,
      due,
      done !== undefined && state === 'decided' ? 'done' : state,
      `${lines - counts.open} of ${lines}`,
      counts.remove > 0 ? String(counts.remove) : '',
      counts.change > 0 ? String(counts.change) : '',
      counts.unknown > 0 ? String(counts.unknown) : '',
      counts.open > 0 ? text(reviewers.join(', ') || 'nobody was named') : '',
    ]),
  );
