import type { PackageManager } from '../site/findPackageManager.js';

const COMMANDS: Readonly<Record<PackageManager, string>> = {
  npm: 'npm install',
  pnpm: 'pnpm add',
  Yarn: 'yarn add',
  Bun: 'bun add',
};

/**
 * Returns the command that installs what a site and its editor need and do not have. `undefined`: nothing is missing.
 *
 * @param manager by the lockfile. Without one, the command is npm's.
 * @param present names of the packages that the site asks for
 * @param needs `plugin`: the folder is a site. `schema`: the data names the schema in the package of the registry
 */
export function toInstallCommand(
  manager: PackageManager | undefined,
  present: readonly string[],
  needs: { plugin: boolean; schema: boolean },
): string | undefined {
  const names = [
    ...(needs.plugin ? ['docusaurus-plugin-personas'] : []),
    // The plugin brings the registry along. pnpm keeps it out of the folder that the editor looks into.
    ...(needs.schema && (manager === 'pnpm' || !needs.plugin) ? ['persona-registry'] : []),
  ];
  const missing = names.filter((name) => !present.includes(name));
  return missing.length === 0 ? undefined : `${COMMANDS[manager ?? 'npm']} ${missing.join(' ')}`;
}
