import { posix } from 'node:path';
import type { Repository } from './openRepository.js';
import { runGit } from './runGit.js';

/**
 * Finds how data was called at an earlier commit, if it was renamed since, split off from another file, or joined with others into one.
 *
 * @param from hash of the earlier commit
 * @param to hash of the later commit
 * @param path of a file or folder at the later commit, from the root of the repository
 * @returns paths of YAML and JSON files from the root, each once. Empty if nothing was renamed to the path.
 */
export async function findFormerPaths(
  { root }: Repository,
  { from, to }: { from: string; to: string },
  path: string,
): Promise<string[]> {
  const list = async (similarity: number): Promise<readonly Rename[]> => {
    const listed = await runGit(root, [
      ...['diff', '--no-ext-diff', '--no-textconv', '--name-status', '-z'],
      ...[`--find-renames=${similarity}%`, `--find-copies=${similarity}%`],
      ...['--diff-filter=RCD', '--end-of-options', from, to],
    ]);
    return listed.code === 0 ? toRenames(listed.output.toString('utf8')) : [];
  };
  const isMeant = ({ old, now }: Rename): boolean =>
    DATA.test(old) &&
    (path === '' ? now !== undefined : now === path || now?.startsWith(`${path}/`) === true);

  const alike = await list(ALIKE);
  const sure = alike.filter(isMeant);
  if (sure.length > 0) return addGone(sure, alike);
  // Each of many parts is little of the file that was split. A file that is still there was not split.
  const parts = await list(PART);
  const isGone = ({ old }: Rename) => parts.some((one) => one.old === old && one.isGone);
  return addGone(
    parts.filter((one) => isMeant(one) && isGone(one)),
    parts,
  );
}

/** In percent of the content. */
const ALIKE = 40;
const PART = 5;

const DATA = /\.(?:ya?ml|json)$/i;

/** A file that has another name now, that another one was copied from, or that is gone. */
interface Rename {
  old: string;
  /** Absent for a file that is gone. */
  now: string | undefined;
  /** No file has the old name any more. */
  isGone: boolean;
}

/** `R096` or `C050`, the old path, the new path; `D`, the path. */
function toRenames(output: string): Rename[] {
  const parts = output.split('\0');
  const renames: Rename[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const status = parts[at] ?? '';
    const old = parts[at + 1] ?? '';
    const isPair = /^[RC]/.test(status);
    renames.push({ old, now: isPair ? parts[at + 2] : undefined, isGone: !status.startsWith('C') });
    at += isPair ? 3 : 2;
  }
  return renames;
}

/** Files that were joined into one: Git names one of them, and the others are gone from the same folder. */
function addGone(found: readonly Rename[], all: readonly Rename[]): string[] {
  const former = new Set(found.map(({ old }) => old));
  const folders = new Set(found.map(({ old }) => posix.dirname(old)).filter((folder) => folder !== '.'));
  for (const { old, now } of all) {
    const isPart =
      now === undefined &&
      DATA.test(old) &&
      !posix.basename(old).startsWith('.') &&
      folders.has(posix.dirname(old));
    if (isPart) former.add(old);
  }
  return [...former];
}
