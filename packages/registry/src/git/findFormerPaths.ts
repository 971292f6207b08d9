import type { Repository } from './openRepository.js';
import { runGit } from './runGit.js';

/**
 * Finds how files were called at an earlier commit, if they were renamed since, or split off from another one.
 *
 * @param from hash of the earlier commit
 * @param to hash of the later commit
 * @param path of a file or folder at the later commit, from the root of the repository
 * @returns paths of files from the root, each once. Empty if nothing was renamed to the path.
 */
export async function findFormerPaths(
  { root }: Repository,
  { from, to }: { from: string; to: string },
  path: string,
): Promise<string[]> {
  const listed = await runGit(root, [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--name-status',
    '-z',
    '--find-renames=40%',
    '--find-copies=40%',
    '--diff-filter=RC',
    '--end-of-options',
    from,
    to,
  ]);
  if (listed.code !== 0) return [];
  const parts = listed.output.toString('utf8').split('\0');
  const former = new Set<string>();
  // `R096`, the old path, the new path.
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [old, now] = [parts[at + 1], parts[at + 2]];
    const isMeant = now === path || (path === '' ? true : now?.startsWith(`${path}/`) === true);
    if (isMeant && old !== undefined) former.add(old);
  }
  return [...former];
}
