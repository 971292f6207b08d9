import { type Command, Option } from 'commander';
import {
  ACCESS_DETAILS,
  type AccessDetails,
  type AccessModel,
  buildAccessModel,
  type Diagnostic,
  isError,
  type Outcome,
  PEOPLE_DETAILS,
  type PeopleDetails,
  type Registry,
  selectAccess,
  toPublic,
  toReport,
} from 'persona-registry';
import { checkUsage } from '../export/checkUsage.js';
import { findTargets } from '../export/findTargets.js';
import type { Format, Written } from '../export/format.js';
import { formats } from '../export/formats.js';
import { toProblem } from '../export/toProblem.js';
import { writeFiles } from '../export/writeFiles.js';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';
import { createTodayOption } from './createTodayOption.js';
import { addFilterOptions, type FilterSettings, toFilter } from './filterOptions.js';
import { NO_PAGES } from './noPages.js';
import { readProject } from './readProject.js';

interface ExportSettings extends FilterSettings {
  to?: string;
  output?: string;
  force?: boolean;
  details: AccessDetails;
  people: PeopleDetails;
  review?: boolean;
  bindings?: string;
  allowIncomplete?: boolean;
  today?: string;
  instance?: string;
}

export function addExportCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('export')
    .description(
      'Write the access, or all of the data, as a file for other programs: the same files that a site publishes. Data and Markdown are read as in `personas check`. With mistakes in the data, nothing is written. Findings of access rules do not prevent an export.',
    )
    .argument('[paths...]', 'data files, Markdown files and folders (default: the current folder)')
    .addOption(new Option('--to <format>', 'format; see below').choices(formats.map(({ name }) => name)))
    .option(
      '-o, --output <path>',
      'file or folder to write to; "-" is standard output (default: standard output)',
    )
    .option('--force', 'replace existing files')
    .addOption(
      new Option('--details <which>', '"full" adds identities, scopes, evidence and accepted findings')
        .choices(ACCESS_DETAILS)
        .default('public'),
    )
    .addOption(
      new Option(
        '--people <which>',
        '"names" writes names, personas and teams of people, "public" everything, "none" nobody',
      )
        .choices(PEOPLE_DETAILS)
        .default('names'),
    )
    .option('--review', 'add empty columns that a reviewer fills in, for CSV')
    .option(
      '--bindings <file>',
      'principals and scopes of the real systems, for formats that write assignments (default: bindings.yml)',
    )
    .option('--allow-incomplete', 'write what has bindings, and leave out the rest')
    .addOption(createTodayOption())
    .addOption(createInstanceOption('write'));
  addFilterOptions(command);
  command
    .addHelpText('after', `\nFormats:\n${toFormatList(formats)}`)
    .action(async (paths: string[], settings: ExportSettings) =>
      context.exit(await exportFiles(paths, settings, context)),
    );
}

const toFormatList = (formats: readonly Format[]): string => {
  const width = Math.max(...formats.map(({ name }) => name.length));
  return formats
    .map(({ name, title, file }) => `  ${name.padEnd(width)}  ${title}${file ? ` (${file})` : ''}`)
    .join('\n');
};

async function exportFiles(
  paths: readonly string[],
  settings: ExportSettings,
  context: CommandContext,
): Promise<ExitCode> {
  const { directory, print, printError, printFile } = context;
  const fail = (problems: readonly Diagnostic[], code: ExitCode): ExitCode => {
    printError(`${toReport(problems)}\nNothing was written.\n`);
    return code;
  };
  const format = formats.find(({ name }) => name === settings.to);
  if (format === undefined) return fail([MISSING_FORMAT], 2);
  const output = settings.output === '-' ? undefined : settings.output;
  const filter = toFilter(settings);
  const hasFilter = Object.keys(filter).length > 0;
  const review = settings.review === true;
  const usageProblems = checkUsage(format, { output, hasFilter, review });
  if (usageProblems.length > 0) return fail(usageProblems, 2);

  const read = await readProject(paths, settings, context, fail);
  if (typeof read === 'number') return read;
  const { inputs, project } = read;

  // Nothing can be assigned without its scope.
  const details = format.needs.includes('full-details') ? 'full' : settings.details;
  const model = buildAccessModel(toPublic(project.registry, details, settings.people), NO_PAGES);
  const selection = selectAccess(model, filter);
  if (selection.value === undefined) return fail(selection.diagnostics, 2);
  if (format.about === 'access' && hasNoAccess(selection.value)) {
    printError(`warning: There is no access to write${hasFilter ? ' that matches the filters' : ''}.\n`);
  }
  const written = await write(format, selection.value, settings, {
    review,
    context,
    registry: project.registry,
  });
  if (written.value === undefined) return fail(written.diagnostics, 2);
  if (written.diagnostics.length > 0) printError(`${toReport(written.diagnostics)}\n`);
  const { missing, notes } = written.value;
  if (missing.length > 0 && settings.allowIncomplete !== true) {
    return fail([...missing, INCOMPLETE], 2);
  }
  const files = [...written.value.files];

  if (output === undefined) {
    for (const [, text] of files) printFile(String(text));
    printNotes(notes, context);
    return 0;
  }
  if (files.length === 0) {
    printError('warning: There is nothing to write.\n');
    printNotes(notes, context);
    return 0;
  }
  const { value: targets = [], diagnostics } = findTargets(files, {
    directory,
    output,
    isFolder: format.file === undefined,
    force: settings.force === true,
    sources: inputs.sources.map(({ file }) => file),
  });
  const problems = diagnostics.length > 0 ? diagnostics : writeFiles(targets);
  if (problems.length > 0) return fail(problems, 2);
  const [first] = targets;
  print(
    targets.length === 1 && first !== undefined
      ? `Wrote "${first.file}".\n`
      : `Wrote ${targets.length} files to "${output}".\n`,
  );
  printNotes(notes, context);
  return 0;
}

const printNotes = (notes: readonly string[], { printError }: CommandContext) =>
  printError(notes.map((note) => `note: ${note}\n`).join(''));

/** Without a value, the bindings cannot be used. */
async function write(
  format: Format,
  model: AccessModel,
  settings: ExportSettings,
  { review, context, registry }: { review: boolean; context: CommandContext; registry: Registry },
): Promise<Outcome<Written>> {
  if ('write' in format) {
    return { value: await format.write(model, { review }), diagnostics: [] };
  }
  const { readBindings } = await import('../export/readBindings.js');
  const { value, diagnostics } = readBindings(
    context.directory,
    settings.bindings,
    registry,
    settings.allowIncomplete,
  );
  if (value === undefined || diagnostics.some(isError)) return { diagnostics };
  const { data, file, locate } = value;
  const written = await format.writeBound(model, { data, file });
  return { value: { ...written, missing: locate(written.missing) }, diagnostics };
}

const hasNoAccess = ({ accessByService }: AccessModel): boolean =>
  [...accessByService.values()].every((access) => access.every(({ cells }) => cells.length === 0));

const INCOMPLETE: Diagnostic = {
  code: 'incomplete-bindings',
  severity: 'error',
  message: 'The bindings are incomplete, so the file would not have all assignments.',
  hint: 'Complete them, or leave out what has none with `--allow-incomplete`.',
};

const MISSING_FORMAT: Diagnostic = {
  ...toProblem('missing-option', 'The format is missing.', 'Name it, such as `--to csv`.'),
  valid: formats.map(({ name }) => name),
};
