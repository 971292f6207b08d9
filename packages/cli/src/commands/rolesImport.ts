import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Diagnostic, toReport } from 'persona-registry';
import { addRoles, toRolesText } from '../roles/addRoles.js';
import { readRoleDefinitions } from '../roles/readRoleDefinitions.js';
import { readTarget } from '../roles/readTarget.js';
import { type SelectedRoles, selectRoles } from '../roles/selectRoles.js';
import type { CommandContext, ExitCode } from './commandContext.js';

interface ImportOptions {
  output?: string;
  customOnly?: boolean;
  dryRun?: boolean;
}

/** Of a long list of ids, how many are shown. */
const MAX_SHOWN = 10;

export function addRolesCommand(program: Command, context: CommandContext): void {
  program
    .command('roles')
    .summary('take over role definitions')
    .description('Roles of the data, from where they are defined.')
    .command('import')
    .summary('add Azure roles to the data')
    .description(
      'Add the roles of an Azure directory to `roles`: save what `az role definition list -o json` prints, and name that file. A role that the data has already stays as it is. Comments and order of the data stay as well.',
    )
    .argument('<file>', 'output of `az role definition list -o json`')
    .option(
      '--output <file>',
      'YAML or JSON file to write to, such as one in a folder personas (default: the data file of the current folder)',
    )
    .option('--custom-only', 'take custom roles only; the built-in ones that matter are known without')
    .option('--dry-run', 'print what would be added, and write nothing')
    .addHelpText('after', '\nExit code: 0 done, or nothing to add; 2 could not run, and nothing is written.')
    .action((file: string, options: ImportOptions) => context.exit(importRoles(file, options, context)));
}

function importRoles(file: string, options: ImportOptions, context: CommandContext): ExitCode {
  const { directory, print, printError } = context;
  const fail = (problems: readonly Diagnostic[]): ExitCode => {
    printError(`${toReport(problems)}\n`);
    return 2;
  };
  const imported = readRoleDefinitions(directory, file, { customOnly: options.customOnly === true });
  const isDryRun = options.dryRun === true;
  const { target, existing, diagnostics } = readTarget(directory, options.output, !isDryRun);
  const problems = [...imported.diagnostics, ...diagnostics];
  if (imported.value === undefined || problems.length > 0) return fail(problems);

  const selected = selectRoles(imported.value, existing);
  const isEmpty = Object.keys(selected.added).length === 0;
  if (isDryRun || target === undefined) {
    if (!isEmpty) print(toRolesText(selected.added, target?.format ?? 'yaml'));
    printError(toSummary(selected, 'To add'));
    return 0;
  }
  if (!isEmpty) {
    const text =
      target.source === undefined
        ? toRolesText(selected.added, target.format)
        : addRoles(target.source, selected.added);
    const problem = text === undefined ? NO_PLACE : write(directory, target.file, text);
    if (problem !== undefined) return fail([{ ...problem, severity: 'error', place: { file: target.file } }]);
  }
  print(toSummary(selected, `Added to "${target.file}"`));
  return 0;
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

const NO_PLACE: Problem = {
  code: 'no-place',
  message: 'No role can be added to `roles` as it is written here.',
  hint: 'Write `roles` out as a map of its own, or use `--output` for another file.',
};

function write(directory: string, file: string, text: string): Problem | undefined {
  try {
    writeFileSync(resolve(directory, file), text);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return { code: 'unwritable-file', message: `The file cannot be written (${reason}).` };
  }
}

function toSummary({ added, skipped }: SelectedRoles, what: string): string {
  const count = Object.keys(added).length;
  const lines = [
    `${what}: ${count === 0 ? 'no role' : toCount(count)}.`,
    ...(skipped.length === 0
      ? []
      : [`Skipped, since the data has them: ${toCount(skipped.length)} (${toList(skipped)}).`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function toCount(count: number): string {
  return count === 1 ? '1 role' : `${count} roles`;
}

function toList(ids: readonly string[]): string {
  const rest = ids.length - MAX_SHOWN;
  return ids.slice(0, MAX_SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
