import type { Command } from 'commander';
import { findEntity } from '../answers/findEntity.js';
import { answerWhatCan } from '../answers/whatCan.js';
import { type AnswerSettings, addAnswerOptions, printAnswer } from './answerOptions.js';
import type { CommandContext } from './commandContext.js';

export function addWhatCanCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('what-can')
    .description(
      'List what a persona can do: the highest level on each service in each environment. Of a person, all personas that the person holds count together, and the answer says which of them has the level.',
    )
    .argument('<name>', 'id, name or alias of a persona or a person');
  addAnswerOptions(command);
  command.action(async (name: string, paths: string[], settings: AnswerSettings) =>
    context.exit(
      await printAnswer(paths, settings, context, (answers) => {
        const { value, diagnostics } = findEntity(name, ['persona', 'person'], answers);
        if (value === undefined) return { diagnostics };
        const kind = value.kind === 'person' ? 'person' : 'persona';
        return { value: answerWhatCan({ kind, id: value.id }, answers), diagnostics };
      }),
    ),
  );
}
