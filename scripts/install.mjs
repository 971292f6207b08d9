import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPnpm } from './pnpm.mjs';
import { root } from './process.mjs';
import { workspaceFolders } from './workspace.mjs';

const marker = join(root, 'node_modules/.installed');

/** Returns a hash of everything that determines the result of an install. */
function hashInputs() {
  const hash = createHash('sha256').update(process.versions.modules);
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  for (const file of [...files, ...workspaceFolders().map((folder) => `${folder}/package.json`)]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Whether the last install had the same inputs. A missing `node_modules` in any package counts as a change. */
export function isInstalled() {
  return (
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === hashInputs() &&
    workspaceFolders().every((folder) => existsSync(join(root, folder, 'node_modules')))
  );
}

/** Installs exactly the versions of the lockfile. */
export async function install() {
  const result = await runPnpm(['install', '--frozen-lockfile', '--reporter=append-only']);
  if (result.code === 0) {
    writeFileSync(marker, hashInputs());
  }
  return result;
}
