import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LOCKFILES = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'Yarn'],
  ['bun.lock', 'Bun'],
  ['bun.lockb', 'Bun'],
  ['package-lock.json', 'npm'],
] as const;

export type PackageManager = (typeof LOCKFILES)[number][1];

/** Returns the package manager by the nearest lockfile, in a folder or above it. */
export function findPackageManager(folder: string): PackageManager | undefined {
  for (let current = folder; ; current = dirname(current)) {
    const found = LOCKFILES.find(([file]) => existsSync(join(current, file)));
    if (found !== undefined || current === dirname(current)) return found?.[1];
  }
}
