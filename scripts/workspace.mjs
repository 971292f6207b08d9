import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** Folders that contain workspace packages, and folders that are one, relative to the top. The same as in pnpm-workspace.yaml. */
const parentFolders = ['packages', 'examples'];
const packageFolders = ['website', 'test'];

/**
 * Returns the folders of the workspace's packages, relative to the top.
 *
 * @param {(folder: string) => boolean} [matches]
 * @returns {string[]} sorted
 */
export function workspaceFolders(matches = () => true) {
  const children = parentFolders
    .filter((parent) => existsSync(join(root, parent)))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));
  return [...children, ...packageFolders]
    .filter((folder) => existsSync(join(root, folder, 'package.json')) && matches(folder))
    .sort();
}
