import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from '../../scripts/pnpm.mjs';

const source = fileURLToPath(new URL('./tools/', import.meta.url));

export interface Tools {
  /** Folder with React 18 and its dependencies. */
  modules: string;
  /** Returns the executable of a major version. */
  node(major: number): { path: string; version: string };
  /** Script of yarn, for Node. */
  yarn: string;
  /** Executable of bun. */
  bun: string;
}

/** Installs several versions of Node, React 18 and package managers into a folder, from the lockfile in `tools/`. */
export async function installTools(folder: string): Promise<Tools> {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(source)) copyFileSync(join(source, file), join(folder, file));
  const { code, output } = await runNpm(['ci', '--ignore-scripts'], { cwd: folder });
  if (code !== 0) throw new Error(`The tools could not be installed.\n${output}`);

  const modules = join(folder, 'node_modules');
  return {
    modules,
    node(major) {
      const name = `node-${major}-${process.platform}-${process.arch}`;
      const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
      return { path: join(modules, name, 'bin/node'), version };
    },
    yarn: join(modules, '@yarnpkg/cli-dist/bin/yarn.js'),
    bun: join(modules, toBunPackage(), 'bin/bun'),
  };
}

/** Returns the package with the executable. Without its install script, the package `bun` does not contain one. */
function toBunPackage(): string {
  return `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`;
}
