import { Argument, type Command, Option } from 'commander';
import {
  type Diagnostic,
  type Filter,
  type FilterName,
  normalizeList,
  type Outcome,
  type ViewRequest,
  validateColumns,
  validateGroupBy,
  validateSort,
} from 'persona-registry';
import { suggest } from 'persona-registry/text';
import type { Answer } from '../answers/answer.js';
import type { AnswerModel } from '../answers/answerModel.js';
import { answerRequest, listIndex, listRoles } from '../answers/listEntries.js';
import { type FilteredList, filtersOf, INDEXES, LIST_KINDS, type ListKind } from '../answers/listKinds.js';
import { toProblem } from '../export/toProblem.js';
import { type AnswerSettings, addAnswerOptions, printAnswer } from './answerOptions.js';
import type { CommandContext } from './commandContext.js';
import { addFilterOptions, type FilterSettings, toFilter } from './filterOptions.js';

interface ListSettings extends AnswerSettings, FilterSettings {
  columns?: string;
  sort?: string;
  groupBy?: string;
}

export function addListCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('list')
    .description(
      'List entries of the data. Personas, people, access and gaps are the tables that documents ask for, with the same filters; the other lists are those of the index pages, and take no filters.',
    )
    .addArgument(
      new Argument('<kind>', 'what to list')
        .choices(LIST_KINDS)
        .argParser((text: string) => text.toLowerCase()),
    )
    .addOption(new Option('--columns <columns>', 'columns of personas, such as "persona, team as Area"'))
    .addOption(new Option('--sort <fields>', 'order of personas, such as "team, -name"'))
    .addOption(new Option('--group-by <field>', 'group personas by a field'));
  addFilterOptions(command);
  addAnswerOptions(command);
  command.action(async (kind: string, paths: string[], settings: ListSettings) =>
    context.exit(
      await printAnswer(paths, settings, context, (answers) => {
        const list = LIST_KINDS.find((one) => one === kind || one === `${kind}s`);
        return list === undefined
          ? { diagnostics: [toUnknownKind(kind)] }
          : answerList(list, settings, answers);
      }),
    ),
  );
}

function answerList(kind: ListKind, settings: ListSettings, answers: AnswerModel): Outcome<Answer> {
  const filter = toFilter(settings);
  const layout = kind === 'personas' ? [] : LAYOUT.filter((name) => settings[name] !== undefined);
  const diagnostics = [
    ...toUnknownFilters(kind, filter),
    ...layout.map((name) =>
      toProblem(
        'unknown-option',
        `A list of ${kind} has no --${OPTION_OF[name]}.`,
        'Only a list of personas has it.',
      ),
    ),
  ];
  if (diagnostics.length > 0) return { diagnostics };
  if (kind === 'roles') return { value: listRoles(answers), diagnostics };
  if (kind in INDEXES) return { value: listIndex(kind as keyof typeof INDEXES, answers), diagnostics };
  const request = toRequest(kind as FilteredList, filter, settings);
  if (request.value === undefined) return { diagnostics: request.diagnostics };
  return answerRequest(request.value, answers);
}

const LAYOUT = ['columns', 'sort', 'groupBy'] as const;
const OPTION_OF = { columns: 'columns', sort: 'sort', groupBy: 'group-by' } as const;

/** The request of the directive that makes the list. */
function toRequest(kind: FilteredList, filter: Filter, settings: ListSettings): Outcome<ViewRequest> {
  switch (kind) {
    case 'people':
      return { value: { kind: 'people', filter }, diagnostics: [] };
    case 'access':
      return { value: { kind: 'access-table', filter }, diagnostics: [] };
    case 'gaps':
      return { value: { kind: 'coverage', filter }, diagnostics: [] };
    case 'personas': {
      const columns =
        settings.columns === undefined ? none : validateColumns(normalizeList(settings.columns));
      const sort = settings.sort === undefined ? none : validateSort(normalizeList(settings.sort));
      const groupBy = settings.groupBy === undefined ? none : validateGroupBy(settings.groupBy.trim());
      const diagnostics = [columns, sort, groupBy].flatMap((outcome) => outcome.diagnostics);
      if (diagnostics.length > 0) return { diagnostics };
      return {
        value: {
          kind: 'persona-table',
          filter,
          ...(columns.value && { columns: columns.value }),
          ...(sort.value && { sort: sort.value }),
          ...(groupBy.value && { groupBy: groupBy.value }),
        },
        diagnostics,
      };
    }
  }
}
const none: Outcome<never> = { diagnostics: [] };

function toUnknownFilters(kind: ListKind, filter: Filter): Diagnostic[] {
  const valid = filtersOf(kind);
  return (Object.keys(filter) as FilterName[])
    .filter((name) => !valid.includes(name))
    .map((name) => ({
      code: 'unknown-filter',
      severity: 'error',
      message: `A list of ${kind} has no filter "${name}".`,
      ...(valid.length > 0 && { valid }),
    }));
}

function toUnknownKind(kind: string): Diagnostic {
  const suggestion = suggest(kind, LIST_KINDS);
  return {
    ...toProblem('unknown-kind', `There is no list of ${JSON.stringify(kind)}.`, 'Name one of these lists.'),
    valid: LIST_KINDS,
    ...(suggestion !== undefined && { suggestion }),
  };
}
