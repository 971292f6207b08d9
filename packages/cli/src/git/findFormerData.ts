import { findFormerPaths, type Repository } from 'persona-registry/history';

/**
 * Finds how data files were called at an earlier commit.
 *
 * @param commits hashes of the earlier and the later commit
 * @param paths of files and folders at the later commit, from the root of the repository
 * @returns paths from the root, each once
 */
export async function findFormerData(
  repository: Repository,
  commits: { from: string; to: string },
  paths: readonly string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    for (const former of await findFormerPaths(repository, commits, path)) found.add(former);
  }
  return [...found];
}
