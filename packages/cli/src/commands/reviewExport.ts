import { type Command, Option } from 'commander';
import { type Diagnostic, toReport } from 'persona-registry';
import { findTargets } from '../export/findTargets.js';
import { toProblem } from '../export/toProblem.js';
import { writeFiles } from '../export/writeFiles.js';
import { readRecords } from '../review/readRecords.js';
import { NO_REVIEWS, readReviews } from '../review/readReviews.js';
import { EVIDENCE_FORMATS, type EvidenceFormat, writeEvidence } from '../review/writeEvidence.js';
import type { CommandContext, ExitCode } from './commandContext.js';

interface ExportSettings {
  to: EvidenceFormat;
  output?: string;
  force?: boolean;
}

export function addReviewExportCommand(review: Command, context: CommandContext): void {
  review
    .command('export')
    .summary('write the evidence of reviews: who decided what about which access, and when')
    .description(
      'Write reviews as evidence: one row per access, with commit, hash of the population, decision, who decided, day and reason, and the author and signature of the commit that has the decisions, as Git says. No cell is run as a formula. HTML is a page to print. A review whose accesses were edited is refused.',
    )
    .argument('[reviews...]', 'files of reviews (default: all of the folder "reviews")')
    .addOption(new Option('--to <format>', 'format').choices(EVIDENCE_FORMATS).default('csv'))
    .option('-o, --output <file>', 'file to write to (default: standard output)')
    .option('--force', 'replace an existing file')
    .action(async (files: string[], settings: ExportSettings) =>
      context.exit(await exportReviews(files, settings, context)),
    );
}

async function exportReviews(
  files: readonly string[],
  { to, output, force = false }: ExportSettings,
  { directory, print, printError, printFile }: CommandContext,
): Promise<ExitCode> {
  const fail = (problems: readonly Diagnostic[]): ExitCode => {
    printError(`${toReport(problems)}\nNothing was written.\n`);
    return 2;
  };
  if (to === 'xlsx' && output === undefined) return fail([NEEDS_OUTPUT]);
  const { value: reviews = [], diagnostics } = readReviews(directory, files);
  if (diagnostics.length > 0) return fail(diagnostics);
  if (reviews.length === 0) return fail([NO_REVIEWS]);
  const records = await readRecords(
    directory,
    reviews.map(({ file }) => file),
  );
  const recorded = reviews.map((one) => ({ ...one, record: records.get(one.file) }));
  const content = await writeEvidence(recorded, to);
  if (output === undefined) {
    printFile(String(content));
    return 0;
  }
  const { value: targets = [], diagnostics: problems } = findTargets([[output, content]], {
    directory,
    output,
    isFolder: false,
    force,
    sources: [],
  });
  const unwritten = problems.length > 0 ? problems : writeFiles(targets);
  if (unwritten.length > 0) return fail(unwritten);
  print(`Wrote "${output}".\n`);
  return 0;
}

const NEEDS_OUTPUT = toProblem(
  'missing-option',
  'A workbook needs a file.',
  'Name it, such as `-o reviews.xlsx`.',
);
