import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readKind } from 'persona-registry/node';
import type { CommandContext, ExitCode } from './commandContext.js';
import { starter } from './starter.js';

/** Names of data that the plugin and `check` read. */
const DATA_NAMES = ['personas.yml', 'personas.yaml', 'personas.json', 'personas'];

export function addInitCommand(program: Command, context: CommandContext): void {
  program
    .command('init')
    .description(
      'Write a commented personas.yml into the current folder. Existing data is never overwritten.',
    )
    .action(() => context.exit(init(context)));
}

function init({ directory, print, printError }: CommandContext): ExitCode {
  const existingName = DATA_NAMES.find((name) => readKind(join(directory, name)) !== 'nothing');
  if (existingName !== undefined) {
    printError(`error: "${existingName}" already exists, so nothing was written.\n`);
    return 2;
  }
  writeFileSync(join(directory, 'personas.yml'), starter, { flag: 'wx' });
  print(`Wrote personas.yml. Next:

1. Add the plugin to docusaurus.config:  plugins: ['docusaurus-plugin-personas']
2. Write this into a page (.md or .mdx):

   The lake is fed by :persona[P001].

   ::persona{#P001}

   ::persona-table

3. Check it:  npx personas-cli check
`);
  return 0;
}
