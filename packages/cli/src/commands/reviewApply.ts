import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { checkReviews, type Diagnostic, isError, toReport } from 'persona-registry';
import { runGit } from 'persona-registry/history';
import { toProblem } from '../export/toProblem.js';
import { writeFiles } from '../export/writeFiles.js';
import { type AppliedReview, applyReview } from '../review/applyReview.js';
import { readReviews } from '../review/readReviews.js';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';
import { createTodayOption } from './createTodayOption.js';
import { readProject } from './readProject.js';

interface ApplySettings {
  patch?: boolean;
  today?: string;
  instance?: string;
}

export function addReviewApplyCommand(review: Command, context: CommandContext): void {
  review
    .command('apply')
    .summary('carry out the removals of a review in the data')
    .description(
      'Remove from the data what a review has decided to remove, and write the review into the service. Comments and order stay. The result is read again: all other access must be as before, or nothing is written. Every line of the review must be decided.',
    )
    .argument('<review>', 'file of the review')
    .argument('[paths...]', 'data files, Markdown files and folders (default: the current folder)')
    .option('--patch', 'print a patch for git apply, and write nothing')
    .addOption(createTodayOption())
    .addOption(createInstanceOption('change'))
    .action(async (file: string, paths: string[], settings: ApplySettings) =>
      context.exit(await apply(file, paths, settings, context)),
    );
}

async function apply(
  file: string,
  paths: readonly string[],
  settings: ApplySettings,
  context: CommandContext,
): Promise<ExitCode> {
  const { directory, print, printError, printFile } = context;
  const fail = (problems: readonly Diagnostic[], code: ExitCode): ExitCode => {
    printError(`${toReport(problems)}\nNothing was written.\n`);
    return code;
  };
  const { value: [review] = [], diagnostics } = readReviews(directory, [file]);
  if (review === undefined) return fail(diagnostics, 2);
  const read = await readProject(paths, settings, context, fail);
  if (typeof read === 'number') return read;
  const { inputs, project, scans } = read;
  const today = project.registry.asOf;
  const [status] = checkReviews([review], project.registry);
  const wrong = (status?.findings ?? []).filter(isError);
  const open = status?.counts.open ?? 0;
  if (open > 0) wrong.unshift(toOpen(open, file));
  if (wrong.length > 0) return fail(wrong, 1);
  const applied = await applyReview(review, { inputs, project, scans, today });
  if (applied.value === undefined) return fail(applied.diagnostics, 2);
  const { files, removed, left, notes } = applied.value;
  if (notes.length > 0) printError(`${toReport(notes)}\n`);
  if (settings.patch) printFile(await toPatch(files));
  else {
    const problems = writeFiles(
      files.map((one) => ({ file: one.file, path: resolve(directory, one.file), content: one.after })),
    );
    if (problems.length > 0) return fail(problems, 2);
    const names = files.map((one) => `"${one.file}"`).join(', ');
    print(
      files.length === 0 ? 'Nothing to change.\n' : `Removed ${removed} of the accesses. Changed ${names}.\n`,
    );
  }
  return left > 0 ? 1 : 0;
}

const toOpen = (count: number, file: string): Diagnostic =>
  toProblem(
    'decision-missing',
    `${count} lines have no decision.`,
    'Decide all of them. "unknown" is a decision, too.',
    file,
  );

/** Git compares the texts in a temporary folder, so that the patch has the paths of the data. */
async function toPatch(files: AppliedReview['files']): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-patch-'));
  try {
    const patches: string[] = [];
    for (const { file, before, after } of files) {
      for (const [side, text] of [
        ['a', before],
        ['b', after],
      ] as const) {
        mkdirSync(dirname(join(folder, side, file)), { recursive: true });
        writeFileSync(join(folder, side, file), text);
      }
      const { output } = await runGit(folder, [
        'diff',
        '--no-index',
        '--no-color',
        '--no-prefix',
        '--',
        `a/${file}`,
        `b/${file}`,
      ]);
      patches.push(output.toString('utf8'));
    }
    return patches.join('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
