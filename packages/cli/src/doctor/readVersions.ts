import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Packages that have to have one version. */
export const OWN_PACKAGES = ['docusaurus-plugin-personas', 'persona-registry', 'remark-personas'] as const;

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
