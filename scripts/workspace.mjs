import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** Folders, relative to the top, that hold several workspace packages, and those that are one. As in pnpm-workspace.yaml. */
const parents = ['packages', 'examples'];
const single = ['website', 'test'];

/**
 * Folders of the workspace's packages, relative to the top.
 *
 * @param {(folder: string) => boolean} [wanted]
 * @returns {string[]} sorted
 */
export function workspaceFolders(wanted = () => true) {
  const children = parents
    .filter((parent) => existsSync(join(root, parent)))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));
  return [...children, ...single]
    .filter((folder) => existsSync(join(root, folder, 'package.json')) && wanted(folder))
    .sort();
}
