import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Packages that have to have one version. */
export const OWN_PACKAGES = ['docusaurus-plugin-personas', 'persona-registry', 'remark-personas'] as const;

const LOCKFILES = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'Yarn'],
  ['bun.lock', 'Bun'],
  ['bun.lockb', 'Bun'],
  ['package-lock.json', 'npm'],
] as const;

/** Returns the version of a package as a file or a package resolves it. `undefined` if it is not installed there. */
export function readVersion(name: string, from: string): string | undefined {
  const path = findManifest(name, from);
  if (path === undefined) return undefined;
  const { version }: { version?: unknown } = JSON.parse(readFileSync(path, 'utf8'));
  // A version in a manifest may be any text.
  return typeof version === 'string' && /^\d+(?:\.\d+)+(?:[-+][\w.+-]+)?$/.test(version)
    ? version
    : undefined;
}

/** Returns the absolute path of the manifest of a package. */
export function findManifest(name: string, from: string): string | undefined {
  const require = createRequire(from);
  try {
    return require.resolve(`${name}/package.json`);
  } catch {
    // Some packages do not export their manifest. Node looks for a package in these folders.
    const folders = require.resolve.paths(name) ?? [];
    return folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  }
}

/** Returns the package manager by the nearest lockfile, in a folder or above it. */
export function findPackageManager(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    const found = LOCKFILES.find(([file]) => existsSync(join(current, file)));
    if (found !== undefined || current === dirname(current)) return found?.[1];
  }
}
