import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addCheckCommand } from './commands/check.js';
import type { CommandContext, ExitCode, Surroundings } from './commands/commandContext.js';
import { addInitCommand } from './commands/init.js';
import { addRolesCommand } from './commands/rolesImport.js';

/** Runs one command line; prints, never throws, never ends the process. */
export function runCli(args: readonly string[], surroundings: Surroundings): ExitCode {
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
    program.parse(args, { from: 'user' });
  } catch (error) {
    // Commander has printed its own message by now; 0 is what it says for --help and --version.
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
    .description('Check persona data and the Markdown that uses it.')
    .version(context.version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: context.print, writeErr: context.printError })
    .configureHelp({ helpWidth: 100, showGlobalOptions: true });
  // Copies to the subcommands what is set above, so it comes before they are added.
  addCheckCommand(program, context);
  addInitCommand(program, context);
  addRolesCommand(program, context);
  return program;
}
