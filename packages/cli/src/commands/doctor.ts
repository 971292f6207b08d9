import type { Command } from 'commander';
import { readFacts } from '../doctor/readFacts.js';
import { toDoctorText } from '../doctor/toDoctorText.js';
import type { CommandContext } from './commandContext.js';

export function addDoctorCommand(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .description(
      'Print versions, options, counts, where the data was found, and whether the remark plugin takes. The output has no names, texts and paths of yours, so it can be published.',
    )
    .action(async () => {
      context.print(toDoctorText(await readFacts(context.directory, context.version)));
      context.exit(0);
    });
}
