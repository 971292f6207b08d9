import type { Outcome } from '../model/diagnostic.js';
import type { Repository } from './openRepository.js';
import { runGit } from './runGit.js';
import { toGitProblem } from './toGitProblem.js';

/** A file, a symbolic link or a submodule of a commit. */
export interface TreeEntry {
  kind: 'file' | 'link' | 'submodule';
  /** Hash of the content; of a submodule, its commit. */
  hash: string;
  /** In bytes. 0 for a submodule. */
  size: number;
  /** Path from the root of the repository, with forward slashes. */
  path: string;
}

/**
 * Lists the files of a commit. A name that is not UTF-8 and a path that leaves the folder are left out.
 *
 * @param paths files and folders from the root of the repository. Default: all
 */
export async function listTree(
  { root }: Repository,
  hash: string,
  paths: readonly string[] = [],
): Promise<Outcome<TreeEntry[]>> {
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', '--end-of-options', hash];
  // The root is all of the tree.
  const some = paths.includes('') ? [] : paths;
  const listed = await runGit(root, [...args, ...(some.length > 0 ? ['--', ...some] : [])]);
  if (listed.code !== 0) {
    return {
      diagnostics: [toGitProblem('git-failed', `Git cannot list the files of ${hash}.`, listed.errors)],
    };
  }
  return { value: listed.output.toString('utf8').split('\0').flatMap(toEntry), diagnostics: [] };
}

const KINDS: Readonly<Record<string, TreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' };

/** `100644 blob <hash> <size, padded>\t<path>` */
function toEntry(line: string): TreeEntry[] {
  const tab = line.indexOf('\t');
  const path = line.slice(tab + 1);
  const [mode = '', , hash = '', size = ''] = line.slice(0, tab).split(/ +/);
  if (tab < 0 || !isSafe(path)) return [];
  return [{ kind: KINDS[mode] ?? 'file', hash, size: Number(size) || 0, path }];
}

const isSafe = (path: string): boolean =>
  !path.includes('\uFFFD') && path.split('/').every((name) => !/^(?:|\.|\.\.|\.git)$/i.test(name));
