import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import getReleasePlanModule from '@changesets/get-release-plan';
import { root } from '../process.mjs';
import { workspaceFolders } from '../workspace.mjs';
import { findChangelogEntry, toChangelogEntry } from './toChangelog.mjs';

export const CHANGELOG = join(root, 'CHANGELOG.md');

/**
 * @typedef {{
 *   version: string, entry: string | undefined, isPending: boolean,
 *   packages: { folder: string, manifest: import('./checkManifests.mjs').Manifest }[],
 * }} Plan
 */

/**
 * Reads what the next release is. `isPending`: files of `.changeset` wait, which make the version and the entry. Otherwise the version of the manifests is the
 * one to publish, such as the first.
 *
 * @returns {Promise<Plan>}
 */
export async function readPlan() {
  const packages = workspaceFolders()
    .filter((folder) => folder.startsWith('packages/'))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    }));
  const { changesets, releases } = await getReleasePlan(root);
  const current = packages[0]?.manifest;
  const next = releases.find(({ name }) => name === current.name)?.newVersion ?? current.version;
  const isPending = changesets.length > 0;
  return {
    version: next,
    isPending,
    packages,
    entry: isPending
      ? toChangelogEntry(next, changesets)
      : findChangelogEntry(readFileSync(CHANGELOG, 'utf8'), current.version),
  };
}

/** The module is CommonJS. Its main export is below `default` for Node, and is the default itself for TypeScript. */
const getReleasePlan =
  /** @type {{ default?: typeof getReleasePlanModule }} */ (getReleasePlanModule).default ??
  getReleasePlanModule;
