import type { Command } from 'commander';
import type { CommandContext } from './commandContext.js';

type AddCommand = (program: Command, context: CommandContext) => void;

/** A command of the first level. Its code is loaded when it is called. */
export interface ListedCommand {
  name: string;
  summary: string;
  load(): Promise<AddCommand>;
}

/** The commands in the order of the help. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'check',
    summary: 'check data and Markdown',
    load: async () => (await import('./check.js')).addCheckCommand,
  },
  {
    name: 'show',
    summary: 'show what the page of a persona, service, person, team or role says',
    load: async () => (await import('./show.js')).addShowCommand,
  },
  {
    name: 'who-can',
    summary: 'list who can read, write, manage or administer a service',
    load: async () => (await import('./whoCan.js')).addWhoCanCommand,
  },
  {
    name: 'what-can',
    summary: 'list what a persona or a person can do on which service',
    load: async () => (await import('./whatCan.js')).addWhatCanCommand,
  },
  {
    name: 'list',
    summary: 'list personas, people, access, services and more, with filters',
    load: async () => (await import('./list.js')).addListCommand,
  },
  {
    name: 'export',
    summary: 'write the access, or all of the data, as a file for other programs',
    load: async () => (await import('./export.js')).addExportCommand,
  },
  {
    name: 'drift',
    summary: 'compare the access in the data with the assignments that exist',
    load: async () => (await import('./drift.js')).addDriftCommand,
  },
  {
    name: 'import',
    summary: 'take personas over from the documents that you have',
    load: async () => (await import('./import.js')).addImportCommand,
  },
  {
    name: 'init',
    summary: 'write a commented personas.yml to start from',
    load: async () => (await import('./init.js')).addInitCommand,
  },
  {
    name: 'doctor',
    summary: 'print versions, options and counts, for a report',
    load: async () => (await import('./doctor.js')).addDoctorCommand,
  },
  {
    name: 'roles',
    summary: 'list the known roles, and import role definitions',
    load: async () => (await import('./roles.js')).addRolesCommand,
  },
  {
    name: 'complete',
    summary: 'print a script with which a shell completes commands and options',
    load: async () => (await import('./complete.js')).addCompleteCommand,
  },
];
