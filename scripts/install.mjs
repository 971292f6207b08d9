import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPnpm } from './pnpm.mjs';
import { root } from './process.mjs';
import { workspaceFolders } from './workspace.mjs';

const marker = join(root, 'node_modules/.installed');

/** Hash of everything that decides what an install would do. */
function hashInputs() {
  const hash = createHash('sha256').update(process.versions.modules);
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  for (const file of [...files, ...workspaceFolders().map((folder) => `${folder}/package.json`)]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Whether the last install is that of these files. A removed folder of modules, in any package, counts as a change. */
export function isInstalled() {
  return (
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === hashInputs() &&
    workspaceFolders().every((folder) => existsSync(join(root, folder, 'node_modules')))
  );
}

/** Installs exactly what the lockfile says. */
export async function install() {
  const result = await runPnpm(['install', '--frozen-lockfile', '--reporter=append-only']);
  if (result.code === 0) {
    writeFileSync(marker, hashInputs());
  }
  return result;
}
