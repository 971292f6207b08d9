import type { Command } from 'commander';
import type { CommandContext, ExitCode } from './commandContext.js';

type AddCommand = (program: Command, context: CommandContext) => void;

/** The end of a command's help. The website has the exit codes of all commands in one table. */
export interface CommandHelp {
  /** Command lines without the word `personas`. */
  examples: readonly string[];
  /** What each exit code means that the command has. */
  exits: Readonly<Partial<Record<ExitCode, string>>>;
}

/** A command of the first level. Its code is loaded when it is called. */
export type ListedCommand = {
  name: string;
  summary: string;
  load(): Promise<AddCommand>;
} & (CommandHelp | { /** By name. */ subcommands: Readonly<Record<string, CommandHelp>> });

const ANSWER_EXITS: CommandHelp['exits'] = {
  0: 'answered',
  1: 'mistakes in the data of today; nothing was answered',
  2: 'could not run, or a name is unknown; nothing was answered',
};

/** The commands in the order of the help. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'check',
    summary: 'check data and Markdown',
    examples: ['check', 'check docs personas.yml --format sarif'],
    exits: { 0: 'clean', 1: 'findings at or above --severity', 2: 'could not run, or not read everything' },
    load: async () => (await import('./check.js')).addCheckCommand,
  },
  {
    name: 'show',
    summary: 'show what the page of a persona, service, person, team or role says',
    examples: [
      'show P001',
      'show "Azure Storage" --at 2026-06-30',
      'show lake --kind service --format markdown',
    ],
    exits: ANSWER_EXITS,
    load: async () => (await import('./show.js')).addShowCommand,
  },
  {
    name: 'who-can',
    summary: 'list who can read, write, manage or administer a service',
    examples: ['who-can write "Azure Storage" --in prod', 'who-can administer lake --format json'],
    exits: ANSWER_EXITS,
    load: async () => (await import('./whoCan.js')).addWhoCanCommand,
  },
  {
    name: 'what-can',
    summary: 'list what a persona or a person can do on which service',
    examples: ['what-can P001', 'what-can "Kim Lee" --format json'],
    exits: ANSWER_EXITS,
    load: async () => (await import('./whatCan.js')).addWhatCanCommand,
  },
  {
    name: 'list',
    summary: 'list personas, people, access, services and more, with filters',
    examples: [
      'list personas --team "Data Team" --sort name',
      'list access --service lake --environment prod',
      'list services --format json',
    ],
    exits: ANSWER_EXITS,
    load: async () => (await import('./list.js')).addListCommand,
  },
  {
    name: 'export',
    summary: 'write the access, or all of the data, as a file for other programs',
    examples: ['export --to csv -o access.csv', 'export --to service-json -o access/ --service lake'],
    exits: {
      0: 'done',
      1: 'mistakes in the data; nothing was written',
      2: 'could not run; nothing was written',
    },
    load: async () => (await import('./export.js')).addExportCommand,
  },
  {
    name: 'diff',
    summary: 'say who gains and loses access between two versions of the data',
    examples: [
      'diff',
      'diff --base origin/main --format markdown',
      'diff v1.0 v1.1 --fail-on escalation',
      'diff old.yml new.yml --format json',
    ],
    exits: { 0: 'compared', 1: 'what --fail-on names was found', 2: 'could not run or compare anything' },
    load: async () => (await import('./diff.js')).addDiffCommand,
  },
  {
    name: 'log',
    summary: 'list which commit has changed the access of a persona, or to a service',
    examples: ['log P001', 'log "Data Lake" --format json'],
    exits: { 0: 'listed', 2: 'could not run, or the name is unknown' },
    load: async () => (await import('./log.js')).addLogCommand,
  },
  {
    name: 'drift',
    summary: 'compare the access in the data with the assignments that exist',
    examples: ['drift --actual azure.json --bindings bindings.yml'],
    exits: {
      0: 'as documented',
      1: 'differences, or mistakes in the data',
      2: 'could not run, or could not compare anything',
    },
    load: async () => (await import('./drift.js')).addDriftCommand,
  },
  {
    name: 'review',
    summary: 'review access: freeze it, decide line by line, remove, and keep the evidence',
    subcommands: {
      start: {
        examples: ['review start "Azure Storage" --reviewer "Security Team"', 'review start --due'],
        exits: {
          0: 'done, or no review is due',
          1: 'mistakes in the data',
          2: 'could not run, or the review is there already',
        },
      },
      status: {
        examples: ['review status', 'review status --format json'],
        exits: {
          0: 'everything is decided and done',
          1: 'something is owed, or a review has findings',
          2: 'could not run, or a review cannot be read or was edited',
        },
      },
      apply: {
        examples: [
          'review apply reviews/azure-storage-2026-11-24.yml',
          'review apply reviews/azure-storage-2026-11-24.yml --patch | git apply',
        ],
        exits: {
          0: 'done',
          1: 'decisions are missing or wrong, or mistakes in the data; nothing was written',
          2: 'could not run, or the data cannot be edited safely; nothing was written',
        },
      },
      export: {
        examples: [
          'review export --to xlsx -o reviews.xlsx',
          'review export reviews/azure-storage-2026-11-24.yml --to csv',
        ],
        exits: { 0: 'done', 2: 'could not run, or a review was edited; nothing was written' },
      },
    },
    load: async () => (await import('./review.js')).addReviewCommand,
  },
  {
    name: 'import',
    summary: 'take personas over from the documents that you have',
    examples: ['import docs/team.md -o personas.yml'],
    exits: {
      0: 'done, or nothing new',
      2: 'could not run; nothing was written, and what could not be added is on standard output',
    },
    load: async () => (await import('./import.js')).addImportCommand,
  },
  {
    name: 'init',
    summary: 'write a commented personas.yml to start from',
    examples: ['init'],
    exits: { 0: 'done', 2: 'could not run, or there is data already; nothing was written' },
    load: async () => (await import('./init.js')).addInitCommand,
  },
  {
    name: 'doctor',
    summary: 'print versions, options and counts, for a report',
    examples: ['doctor'],
    exits: { 0: 'done', 2: 'could not run' },
    load: async () => (await import('./doctor.js')).addDoctorCommand,
  },
  {
    name: 'roles',
    summary: 'list the known roles, and import role definitions',
    subcommands: {
      list: {
        examples: ['roles list --system kubernetes'],
        exits: { 0: 'done', 2: 'could not run' },
      },
      import: {
        examples: ['roles import azure-roles.json --custom-only --dry-run'],
        exits: { 0: 'done, or nothing to add', 2: 'could not run; nothing was written' },
      },
    },
    load: async () => (await import('./roles.js')).addRolesCommand,
  },
  {
    name: 'complete',
    summary: 'print a script with which a shell completes commands and options',
    examples: [
      'complete bash >> ~/.bashrc',
      'complete zsh > ~/.zsh/completions/_personas',
      'complete fish > ~/.config/fish/completions/personas.fish',
      'complete powershell >> $PROFILE',
    ],
    exits: { 0: 'done', 2: 'could not run' },
    load: async () => (await import('./complete.js')).addCompleteCommand,
  },
];

/** The help of each command that does something, by its whole name. */
export const commandHelp: ReadonlyMap<string, CommandHelp> = new Map(
  commands.flatMap((command): [string, CommandHelp][] =>
    'subcommands' in command
      ? Object.entries(command.subcommands).map(([name, help]) => [`${command.name} ${name}`, help])
      : [[command.name, command]],
  ),
);
