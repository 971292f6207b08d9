import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { CommandContext } from './commandContext.js';

/**
 * Adds `personas complete <shell>`, which prints a script, and `personas complete -- …`, which that script calls. The library prints to the console,
 * which is silent while a command runs.
 */
export function addCompleteCommand(program: Command, { print, exit }: CommandContext): void {
  tab(program);
  const command = program.commands.find((one) => one.name() === 'complete');
  command
    ?.description('Print a script with which a shell completes commands and options.')
    .hook('preAction', () => {
      console.log = (...texts: unknown[]) => print(`${texts.join(' ')}\n`);
    })
    .hook('postAction', () => exit(0));
}
