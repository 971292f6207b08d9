import { type Diagnostic, isError, type Project, type Scans, toLocated } from 'persona-registry';
import { UNREADABLE_CODES } from 'persona-registry/node';
import { buildInputs } from '../check/buildInputs.js';
import { type CheckInputs, readInputs } from '../check/readInputs.js';
import { toManyInstances } from '../check/toManyInstances.js';
import type { CommandContext, ExitCode } from './commandContext.js';

interface ReadSettings {
  today?: string;
  instance?: string;
}

/**
 * Reads data and Markdown of one instance and builds the registry, for commands that need it without mistakes. Prints warnings, and what cannot be read.
 * An exit code: the command ends.
 *
 * @param fail reports what prevents the command
 * @param findOther where else the data may be, if there is none
 */
export async function readProject(
  paths: readonly string[],
  { instance, today }: ReadSettings,
  { directory, printError }: Pick<CommandContext, 'directory' | 'printError'>,
  fail: (problems: readonly Diagnostic[], code: ExitCode) => ExitCode,
  findOther?: () => Promise<readonly string[]>,
): Promise<{ inputs: CheckInputs; project: Project; scans: Scans } | ExitCode> {
  const read = async (some: readonly string[]) => readInputs(directory, some, { instance });
  let [inputs, ...others] = await read(paths);
  if (inputs.problems.length > 0 && findOther !== undefined) {
    const found = await findOther();
    if (found.length > 0) [inputs, ...others] = await read(found);
  }
  if (others.length > 0) return fail([toManyInstances([inputs, ...others])], 2);
  printError(inputs.warnings.map((warning) => `warning: ${warning}\n`).join(''));
  if (inputs.problems.length > 0) {
    printError(inputs.problems.map((problem) => `error: ${problem}\n`).join(''));
    return 2;
  }
  const { project, scans } = await buildInputs(inputs, { today });
  const mistakes = toLocated([...project.diagnostics, ...scans.diagnostics], inputs.sources).filter(isError);
  if (mistakes.length === 0) return { inputs, project, scans };
  return fail(mistakes, mistakes.some(({ code }) => UNREADABLE_CODES.has(code)) ? 2 : 1);
}
