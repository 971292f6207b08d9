import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { normalizeList, type Outcome } from 'persona-registry';
import {
  buildNameIndex,
  findReference,
  LEVELS,
  type Level,
  toReferenceProblem,
} from 'persona-registry/formats';
import { suggest, toDiagnosticWords } from 'persona-registry/text';
import type { AnswerModel } from '../answers/answerModel.js';
import { findEntity } from '../answers/findEntity.js';
import { answerWhoCan } from '../answers/whoCan.js';
import { type AnswerSettings, addAnswerOptions, printAnswer } from './answerOptions.js';
import type { CommandContext } from './commandContext.js';

interface WhoCanSettings extends AnswerSettings {
  in?: string[];
}

export function addWhoCanCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('who-can')
    .description(
      'List who reaches a level of access on a service: personas, how they come to it, and the people who hold them. Access by other roles, from outer services, baselines and keys counts, as on the page of the service. Who has a higher level is listed, too.',
    )
    // Completion offers the choices. The parser names the nearest one.
    .addArgument(new Argument('<level>', 'level of access').choices(LEVELS).argParser(readLevel))
    .argument('<service>', 'id, name or alias')
    .addOption(
      new Option('--in <environments>', 'only these environments, separated by commas').argParser(
        (text: string, previous: readonly string[] = []) => [...previous, ...normalizeList(text)],
      ),
    );
  addAnswerOptions(command);
  command.action(async (level: Level, service: string, paths: string[], settings: WhoCanSettings) =>
    context.exit(
      await printAnswer(paths, settings, context, (answers) => {
        const found = findEntity(service, ['service'], answers);
        const environments = settings.in === undefined ? undefined : findEnvironments(settings.in, answers);
        const diagnostics = [...found.diagnostics, ...(environments?.diagnostics ?? [])];
        if (found.value === undefined || diagnostics.length > 0) return { diagnostics };
        const question = { level, service: found.value.id, environments: environments?.value };
        return { value: answerWhoCan(question, answers), diagnostics };
      }),
    ),
  );
}

/** The ids of environments. A service without environments has access in each of them. */
function findEnvironments(names: readonly string[], { model }: AnswerModel): Outcome<string[]> {
  const index = buildNameIndex(model.environments);
  const ids: string[] = [];
  const diagnostics = names.flatMap((name) => {
    const found = findReference(index, name);
    if (!('id' in found)) return [toReferenceProblem(name, found, { what: 'environment', valid: index.ids })];
    ids.push(found.id);
    return [];
  });
  return diagnostics.length > 0 ? { diagnostics } : { value: [...ids, 'all'], diagnostics };
}

function readLevel(text: string): Level {
  const level = LEVELS.find((one) => one === text.toLowerCase());
  if (level !== undefined) return level;
  const words = toDiagnosticWords({
    message: `There is no level "${text}".`,
    valid: LEVELS,
    suggestion: suggest(text, LEVELS),
  });
  throw new InvalidArgumentError(`${words.message} ${words.nearest ?? `Valid: ${words.valid}.`}`);
}
