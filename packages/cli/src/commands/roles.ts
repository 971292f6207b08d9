import type { Command } from 'commander';
import type { CommandContext } from './commandContext.js';
import { addRolesImportCommand } from './rolesImport.js';
import { addRolesListCommand } from './rolesList.js';

export function addRolesCommand(program: Command, context: CommandContext): void {
  const roles = program
    .command('roles')
    .description(
      'List the roles that are known without an entry in the data, and import others into the data.',
    );
  addRolesListCommand(roles, context);
  addRolesImportCommand(roles, context);
}
