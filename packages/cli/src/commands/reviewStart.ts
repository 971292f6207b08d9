import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Diagnostic,
  entriesOf,
  normalizeList,
  REVIEWER_KINDS,
  type Service,
  toReport,
} from 'persona-registry';
import {
  type AccessReview,
  addDuration,
  hashAsked,
  hashPopulation,
  toPopulation,
} from 'persona-registry/formats';
import { openRepository, runGit, toLine } from 'persona-registry/history';
import { buildAnswerModel } from '../answers/answerModel.js';
import { findEntity } from '../answers/findEntity.js';
import { toProblem } from '../export/toProblem.js';
import { writeFiles } from '../export/writeFiles.js';
import { toReviewFile } from '../review/readReviews.js';
import { toReviewText } from '../review/toReviewText.js';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';
import { createTodayOption } from './createTodayOption.js';
import { readProject } from './readProject.js';

interface StartSettings {
  due?: boolean;
  reviewer?: string[];
  within: string;
  today?: string;
  instance?: string;
}

export function addReviewStartCommand(review: Command, context: CommandContext): void {
  review
    .command('start')
    .summary('freeze the access to a service into a file with a decision per line')
    .description(
      'Freeze the access to a service as it is now into reviews/<service>-<day>.yml: every grant in force, also inherited and eligible, the people who hold the personas, accepted findings, and what is not documented. Reviewers write one decision per line. An existing review is never overwritten.',
    )
    .argument('[service]', 'id, name or alias; not with --due')
    .argument('[paths...]', 'data files, Markdown files and folders (default: the current folder)')
    .option('--due', 'start a review of every service whose review is due')
    .addOption(
      new Option(
        '--reviewer <names>',
        'who reviews: personas, people or teams, separated by commas',
      ).argParser((text: string, previous: readonly string[] = []) => [...previous, ...normalizeList(text)]),
    )
    .addOption(
      new Option('--within <duration>', 'time for the decisions, an ISO 8601 duration')
        .default('P14D')
        .argParser(readDuration),
    )
    .addOption(createTodayOption())
    .addOption(createInstanceOption('review'))
    .action(async (service: string | undefined, paths: string[], settings: StartSettings) =>
      context.exit(await start(service, paths, settings, context)),
    );
}

async function start(
  name: string | undefined,
  paths: readonly string[],
  settings: StartSettings,
  context: CommandContext,
): Promise<ExitCode> {
  const { directory, print, printError } = context;
  const fail = (problems: readonly Diagnostic[], code: ExitCode): ExitCode => {
    printError(`${toReport(problems)}\nNo review was started.\n`);
    return code;
  };
  // With --due, the first word is a path.
  const all = settings.due && name !== undefined ? [name, ...paths] : paths;
  if (!settings.due && name === undefined) return fail([NO_SERVICE], 2);
  const read = await readProject(all, settings, context, fail);
  if (typeof read === 'number') return read;
  const answers = buildAnswerModel(read.project, read.scans);
  const { registry } = answers.model;
  const today = registry.asOf ?? new Date().toISOString().slice(0, 10);

  const problems: Diagnostic[] = [];
  const reviewers = (settings.reviewer ?? []).flatMap((reviewer) => {
    const { value, diagnostics } = findEntity(reviewer, REVIEWER_KINDS, answers);
    problems.push(...diagnostics);
    return value === undefined ? [] : [value.id];
  });
  const found = settings.due ? undefined : findEntity(name ?? '', ['service'], answers);
  problems.push(...(found?.diagnostics ?? []));
  if (problems.length > 0) return fail(problems, 2);
  const services = entriesOf(registry.services).filter((service) =>
    found === undefined ? isDue(service, today) : service.id === found.value?.id,
  );
  if (services.length === 0) {
    print('No review is due.\n');
    return 0;
  }
  const files = read.inputs.sources.map(({ file }) => file);
  const commit = await findHead(directory, files, printError);
  const targets = services.map(({ id }) => {
    const frozen = {
      service: id,
      started: today,
      due: addDuration(today, settings.within) ?? today,
      reviewers,
      ...(commit !== undefined && { commit }),
      lines: toPopulation(id, answers.model).map((access) => ({ access })),
    };
    const population = hashPopulation(frozen);
    const review: AccessReview = {
      ...frozen,
      population,
      asked: hashAsked({ ...frozen, population }),
    };
    const file = toReviewFile(id, today);
    return { file, path: join(directory, file), content: toReviewText(review) };
  });
  const existing = targets.find(({ path }) => existsSync(path));
  if (existing !== undefined) {
    return fail(
      [
        toProblem(
          'existing-file',
          'This review has begun already.',
          'Decide in it, or delete it.',
          existing.file,
        ),
      ],
      2,
    );
  }
  const unwritten = writeFiles(targets);
  if (unwritten.length > 0) return fail(unwritten, 2);
  print(targets.map(({ file }) => `Wrote "${file}".\n`).join(''));
  return 0;
}

const isDue = ({ reviewed, reviewEvery }: Service, today: string): boolean =>
  reviewEvery !== undefined &&
  (reviewed === undefined || (addDuration(reviewed, reviewEvery) ?? today) < today);

/**
 * The commit whose data is reviewed. Outside of Git, the review has none.
 *
 * @param files the data, from the current folder
 */
async function findHead(
  directory: string,
  files: readonly string[],
  printError: (text: string) => void,
): Promise<string | undefined> {
  const { value: repository } = await openRepository(directory);
  if (repository === undefined) return undefined;
  const head = await runGit(repository.root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (head.code !== 0) return undefined;
  const [changes, known] = await Promise.all([
    runGit(directory, ['status', '--porcelain', '--untracked-files=no', '--', '.', ...files]),
    // A file that nobody has added, that Git ignores, or that is outside of the repository, is in no commit.
    runGit(directory, ['ls-files', '--error-unmatch', '--', ...files]),
  ]);
  if (changes.output.length > 0 || known.code !== 0) {
    printError(
      'warning: Files of the folder have changes that are not in the commit. The review has the access of the files.\n',
    );
  }
  return toLine(head);
}

function readDuration(text: string): string {
  if (addDuration('2026-01-01', text) === undefined) {
    throw new InvalidArgumentError('It is not a duration. Write one such as P14D or P1M.');
  }
  return text;
}

const NO_SERVICE = toProblem(
  'missing-argument',
  'The service is missing.',
  'Name it, or write --due for all services whose review is due.',
);
