import type { Outcome } from 'persona-registry';
import { toProblem } from '../export/toProblem.js';
import type { Repository } from './openRepository.js';
import { runGit } from './runGit.js';

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

/** Lists all files of a commit. A name that is not UTF-8 and a path that leaves the folder are left out. */
export async function listTree({ root }: Repository, hash: string): Promise<Outcome<TreeEntry[]>> {
  const listed = await runGit(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', '--end-of-options', hash]);
  if (listed.code !== 0) {
    return {
      diagnostics: [toProblem('git-failed', `Git cannot list the files of ${hash}.`, listed.errors)],
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
