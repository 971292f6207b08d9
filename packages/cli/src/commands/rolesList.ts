import { type Command, Option } from 'commander';
import {
  describeRole,
  type RoleCatalogue,
  roleCatalogues,
  SHIPPED_SYSTEMS,
  type ShippedSystem,
} from 'persona-registry';
import type { CommandContext } from './commandContext.js';

interface ListOptions {
  system?: ShippedSystem;
  json?: boolean;
}

export function addRolesListCommand(roles: Command, context: CommandContext): void {
  roles
    .command('list')
    .summary('list the roles that are known')
    .description(
      'List the roles that are known without an entry in the data: by system, with level, planes and native id.',
    )
    .addOption(
      new Option('--system <system>', 'only the roles of this system').choices(
        roleCatalogues.map(({ system }) => system),
      ),
    )
    .option('--json', 'print JSON, with descriptions and former names')
    .action(({ system, json = false }: ListOptions) => {
      const catalogues = roleCatalogues.filter(
        (catalogue) => system === undefined || catalogue.system === system,
      );
      context.print(json ? toJson(catalogues) : toText(catalogues));
      context.exit(0);
    });
}

function toJson(catalogues: readonly RoleCatalogue[]): string {
  const roles = catalogues.flatMap((catalogue) => catalogue.roles);
  return `${JSON.stringify(roles, null, 2)}\n`;
}

function toText(catalogues: readonly RoleCatalogue[]): string {
  return catalogues.map((catalogue) => toSection(catalogue)).join('\n');
}

function toSection({ system, dated, roles }: RoleCatalogue): string {
  const rows = roles.map((role) => {
    const { level, marks } = describeRole(role);
    return [role.name, level, marks.join(', '), role.roleDefinitionId ?? ''];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return [`${SHIPPED_SYSTEMS[system].name} (${system}), ${roles.length} roles, ${dated}`, ...lines, ''].join(
    '\n',
  );
}
