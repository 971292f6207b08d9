import { type Command, Option } from 'commander';
import { findEntity, SHOWN_KINDS, type ShownKind } from '../answers/findEntity.js';
import { showEntity } from '../answers/showEntity.js';
import { type AnswerSettings, addAnswerOptions, printAnswer } from './answerOptions.js';
import type { CommandContext } from './commandContext.js';

interface ShowSettings extends AnswerSettings {
  kind?: ShownKind;
}

export function addShowCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('show')
    .description(
      'Show what the page of an entry says: of a persona, service, person, team, group, process, architecture or skill. Of a role, show what is known of it and who has it.',
    )
    .argument('<name>', 'id, name or alias')
    .addOption(new Option('--kind <kind>', 'only an entry of this kind').choices(SHOWN_KINDS));
  addAnswerOptions(command);
  command.action(async (name: string, paths: string[], settings: ShowSettings) =>
    context.exit(
      await printAnswer(paths, settings, context, (answers) => {
        const { value, diagnostics } = findEntity(
          name,
          settings.kind ? [settings.kind] : SHOWN_KINDS,
          answers,
        );
        return value === undefined ? { diagnostics } : { value: showEntity(value, answers), diagnostics };
      }),
    ),
  );
}
