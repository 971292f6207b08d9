import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import type { CommandContext, ExitCode, Surroundings } from './commands/commandContext.js';
import { type CommandHelp, commandHelp, commands } from './commands/commands.js';
import { toPrintable } from './terminal/toPrintable.js';
import { withoutOutput } from './withoutOutput.js';

/** Runs one command line, and returns its exit code. Prints. Never throws, and never ends the process. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = 0;
  const { color, width } = surroundings;
  const print = (text: string) => surroundings.print(toPrintable(text, color));
  const context: CommandContext = {
    ...surroundings,
    print,
    printError: (text) => surroundings.printError(toPrintable(text, color)),
    printFile: width === undefined ? surroundings.print : print,
    version: packageJson.version,
    exit: (value) => {
      code = value;
    },
  };
  try {
    await withoutOutput(async () => {
      const program = await createProgram(args, context);
      await program.parseAsync(args, { from: 'user' });
    });
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

async function createProgram(args: readonly string[], context: CommandContext): Promise<Command> {
  const program = new Command('personas')
    .description('Check persona data and the Markdown that uses it, ask it questions, import and export it.')
    .version(context.version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: context.print, writeErr: context.printError })
    .configureHelp({ helpWidth: Math.min(context.width ?? 100, 100), showGlobalOptions: true })
    .addHelpText('after', toHelpEnd({ examples: ['check'], exits: COMMON_EXITS }));
  // `personas help check` and `personas complete -- check` name the command second.
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  const isNamed = (name: string) =>
    name === first || (name === second && (first === 'help' || first === 'complete'));
  // The help names all commands, and only the command that is called loads its code. Commands copy the settings above when they are added.
  for (const { name, summary, load } of commands) {
    if (isNamed(name)) (await load())(program, context);
    else program.command(name).description(summary);
    const command = program.commands.at(-1);
    command?.summary(summary);
    for (const one of [command, ...(command?.commands ?? [])]) {
      const help = commandHelp.get(one === command ? name : `${name} ${one?.name()}`);
      if (help) one?.addHelpText('after', toHelpEnd(help));
    }
  }
  return program;
}

/** What the exit codes of all commands have in common. */
const COMMON_EXITS: CommandHelp['exits'] = {
  0: 'done',
  1: 'findings, or mistakes in the data',
  2: 'could not run',
};

function toHelpEnd({ examples, exits }: CommandHelp): string {
  const codes = Object.entries(exits).map(([code, meaning]) => `  ${code}  ${meaning}`);
  const lines = examples.map((example) => `  personas ${example}`);
  return ['', examples.length === 1 ? 'Example:' : 'Examples:', ...lines, '', 'Exit codes:', ...codes].join(
    '\n',
  );
}
