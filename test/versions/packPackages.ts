import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { runPnpm } from '../../scripts/pnpm.mjs';

/** The packages that `npm install docusaurus-plugin-personas` installs. */
export const OWN_PACKAGES = ['docusaurus-plugin-personas', 'persona-registry', 'remark-personas'] as const;

/** Packs the built packages into `<name>.tgz` each. The name has no version, because lockfiles contain it. */
export async function packPackages(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pack = ['exec', 'pnpm', 'pack', '--pack-destination', folder];
  const { code, output } = await runPnpm(['--filter', './packages/*', ...pack]);
  if (code !== 0) throw new Error(`The packages could not be packed.\n${output}`);
  for (const file of readdirSync(folder)) {
    renameSync(join(folder, file), join(folder, file.replace(/-\d.*(?=\.tgz$)/, '')));
  }
}
