import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Diagnostic, toReport } from 'persona-registry';
import { addRoles, toRolesText } from '../roles/addRoles.js';
import { readRoleDefinitions } from '../roles/readRoleDefinitions.js';
import { readTarget } from '../roles/readTarget.js';
import { type RoleSelection, selectRoles } from '../roles/selectRoles.js';
import type { CommandContext, ExitCode } from './commandContext.js';

interface ImportOptions {
  output?: string;
  customOnly?: boolean;
  dryRun?: boolean;
}

/** Largest number of ids to print. */
const MAX_LISTED_IDS = 10;

export function addRolesImportCommand(roles: Command, context: CommandContext): void {
  roles
    .command('import')
    .summary('add Azure roles to the data')
    .description(
      'Add the roles of an Azure directory to `roles`. Save the output of `az role definition list -o json` to a file first, and name that file here. A role that is already in the data stays as it is. The comments and the order of the data stay too.',
    )
    .argument('<file>', 'output of `az role definition list -o json`')
    .option(
      '--output <file>',
      'YAML or JSON file to write to, such as one in a folder personas (default: the data file of the current folder)',
    )
    .option(
      '--custom-only',
      'import only custom roles; the important built-in roles are known without an import',
    )
    .option('--dry-run', 'print the new roles, and write nothing')
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
  const { target, existingRoles, diagnostics } = readTarget(directory, options.output, !isDryRun);
  const problems = [...imported.diagnostics, ...diagnostics];
  if (imported.value === undefined || problems.length > 0) return fail(problems);

  const selection = selectRoles(imported.value, existingRoles);
  const isEmpty = Object.keys(selection.newRoles).length === 0;
  if (isDryRun || target === undefined) {
    if (!isEmpty) print(toRolesText(selection.newRoles, target?.format ?? 'yaml'));
    printError(toSummary(selection, 'To add'));
    return 0;
  }
  if (!isEmpty) {
    const text =
      target.source === undefined
        ? toRolesText(selection.newRoles, target.format)
        : addRoles(target.source, selection.newRoles);
    const problem = text === undefined ? NO_PLACE : write(directory, target.file, text);
    if (problem !== undefined) return fail([{ ...problem, severity: 'error', place: { file: target.file } }]);
  }
  print(toSummary(selection, `Added to "${target.file}"`));
  return 0;
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

const NO_PLACE: Problem = {
  code: 'no-place',
  message: '`roles` is written in a form to which no role can be added.',
  hint: 'Write `roles` as a plain map, or name another file with `--output`.',
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

function toSummary({ newRoles, skippedIds }: RoleSelection, label: string): string {
  const count = Object.keys(newRoles).length;
  const lines = [
    `${label}: ${count === 0 ? 'no roles' : toCount(count)}.`,
    ...(skippedIds.length === 0
      ? []
      : [`Already in the data: ${toCount(skippedIds.length)} (${toList(skippedIds)}).`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function toCount(count: number): string {
  return count === 1 ? '1 role' : `${count} roles`;
}

function toList(ids: readonly string[]): string {
  const rest = ids.length - MAX_LISTED_IDS;
  return ids.slice(0, MAX_LISTED_IDS).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
