import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  buildAccessModel,
  type Diagnostic,
  DRIFT_DIFFERENCES,
  DRIFT_STATUSES,
  isError,
  toPublic,
  toReport,
} from 'persona-registry';
import type { CommandContext, ExitCode } from './commandContext.js';
import { createInstanceOption } from './createInstanceOption.js';
import { createTodayOption } from './createTodayOption.js';
import { NO_PAGES } from './noPages.js';
import { readProject } from './readProject.js';

/** Formats of `drift/`, which is loaded only when the command runs. */
const FORMATS = ['text', 'markdown', 'json', 'sarif', 'schema'] as const;

interface DriftSettings {
  actual?: string[];
  bindings?: string;
  format: (typeof FORMATS)[number];
  failOn?: string[];
  all?: boolean;
  save?: string;
  today?: string;
  instance?: string;
}

export function addDriftCommand(program: Command, context: CommandContext): void {
  program
    .command('drift')
    .description(
      'Compare the access in the data with the assignments that exist. Reads what systems list: role assignments of Azure (also as CSV of the portal, and schedule instances of Privileged Identity Management), role bindings of Kubernetes, teams and people of repositories on GitHub, assignments of AWS IAM Identity Center, policies of Google Cloud. Asks no system itself.',
    )
    .argument('[paths...]', 'data files, Markdown files and folders (default: the current folder)')
    .option('--actual <files...>', 'files with the assignments that exist')
    .option('--bindings <file>', 'principals and scopes of the real systems (default: bindings.yml)')
    .addOption(
      new Option('--format <format>', 'output format; "schema" is the JSON Schema of "json"')
        .choices(FORMATS)
        .default('text'),
    )
    .option(
      '--fail-on <statuses>',
      `statuses that give exit code 1, separated by commas (default: ${DRIFT_DIFFERENCES.join(',')})`,
      readStatuses,
    )
    .option('--all', 'list what agrees, too')
    .option('--save <file>', 'write the comparison without ids as JSON, for the option `drift` of a site')
    .addOption(createTodayOption())
    .addOption(createInstanceOption('compare'))
    .action(async (paths: string[], settings: DriftSettings) =>
      context.exit(await compare(paths, settings, context)),
    );
}

async function compare(
  paths: readonly string[],
  settings: DriftSettings,
  { directory, print, printError, version }: CommandContext,
): Promise<ExitCode> {
  const fail = (problems: readonly Diagnostic[], code: ExitCode): ExitCode => {
    printError(`${toReport(problems)}\nNothing was compared.\n`);
    return code;
  };
  const { actual = [], format } = settings;
  if (format === 'schema') {
    const { driftJsonSchema } = await import('../drift/driftJsonSchema.js');
    print(`${JSON.stringify(driftJsonSchema, undefined, 2)}\n`);
    return 0;
  }
  if (actual.length === 0) return fail([NO_ACTUAL], 2);
  const read = await readProject(paths, settings, { directory, printError }, fail);
  if (typeof read === 'number') return read;
  const { project } = read;

  const [{ readBindings }, { readSnapshots }, { driftFormats }, { compareAssignments }] = await Promise.all([
    import('../export/readBindings.js'),
    import('../drift/readSnapshots.js'),
    import('../drift/driftFormats.js'),
    import('persona-registry/formats'),
  ]);
  const bindings = readBindings(directory, settings.bindings, project.registry);
  if (bindings.value === undefined || bindings.diagnostics.some(isError))
    return fail(bindings.diagnostics, 2);
  const snapshots = await readSnapshots(directory, actual);
  if (snapshots.value === undefined) return fail(snapshots.diagnostics, 2);
  const warnings = [...bindings.diagnostics, ...snapshots.diagnostics];
  if (warnings.length > 0) printError(`${toReport(warnings)}\n`);

  const model = buildAccessModel(toPublic(project.registry, 'full'), NO_PAGES);
  const drift = compareAssignments(model, bindings.value.data, snapshots.value);
  print(
    driftFormats[format](drift, {
      version,
      asOf: project.registry.asOf,
      all: settings.all === true,
      bindingsFile: bindings.value.file,
    }),
  );
  if (format === 'text') printError(drift.notes.map((note) => `note: ${note}\n`).join(''));
  if (drift.coverage === undefined) {
    printError(
      'error: Nothing could be compared: the files have none of the places and principals of the data.\n',
    );
    return 2;
  }
  if (settings.save !== undefined) {
    const { saveRecord } = await import('../drift/saveRecord.js');
    const problems = saveRecord(directory, settings.save, drift, bindings.value.data);
    if (problems.length > 0) {
      printError(`${toReport(problems)}\n`);
      return 2;
    }
  }
  const failing: readonly string[] = settings.failOn ?? DRIFT_DIFFERENCES;
  return drift.entries.some(({ status }) => failing.includes(status)) ? 1 : 0;
}

function readStatuses(text: string): string[] {
  const statuses = text.split(',').map((status) => status.trim());
  // Access that is as documented is no reason to fail.
  const valid: readonly string[] = DRIFT_STATUSES.filter((status) => status !== 'match');
  const unknown = statuses.find((status) => !valid.includes(status));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`There is no status "${unknown}". Valid: ${valid.join(', ')}.`);
  }
  return statuses;
}

const NO_ACTUAL: Diagnostic = {
  code: 'missing-option',
  severity: 'error',
  message: 'There is nothing to compare the data with.',
  hint: 'Name one or more files with `--actual`, such as the output of `az role assignment list --all -o json`.',
};
