import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addCheckCommand } from './commands/check.js';
import type { CommandContext, ExitCode, Surroundings } from './commands/commandContext.js';
import { addDriftCommand } from './commands/drift.js';
import { addExportCommand } from './commands/export.js';
import { addImportCommand } from './commands/import.js';
import { addInitCommand } from './commands/init.js';
import { addRolesCommand } from './commands/roles.js';
import { withoutOutput } from './withoutOutput.js';

/** Runs one command line, and returns its exit code. Prints. Never throws, and never ends the process. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = 0;
  const context: CommandContext = {
    ...surroundings,
    version: packageJson.version,
    exit: (value) => {
      code = value;
    },
  };
  const program = createProgram(context);
  try {
    await withoutOutput(() => program.parseAsync(args, { from: 'user' }));
  } catch (error) {
    // Commander has already printed its own message. Its exit code is 0 for --help and --version.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : 2;
    }
    context.printError(`personas: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  return code;
}

function createProgram(context: CommandContext): Command {
  const program = new Command('personas')
    .description('Check persona data and the Markdown that uses it, import and export it.')
    .version(context.version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: context.print, writeErr: context.printError })
    .configureHelp({ helpWidth: 100, showGlobalOptions: true });
  // Subcommands copy the settings above when they are added.
  addCheckCommand(program, context);
  addExportCommand(program, context);
  addDriftCommand(program, context);
  addImportCommand(program, context);
  addInitCommand(program, context);
  addRolesCommand(program, context);
  return program;
}
