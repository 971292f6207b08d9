import type { Outcome } from '../model/diagnostic.js';
import type { TreeEntry } from './listTree.js';
import type { Repository } from './openRepository.js';
import { runGit } from './runGit.js';
import { toGitProblem } from './toGitProblem.js';

/** In bytes. Contents are read in parts of this size, or one by one if they are larger. */
const PART = 128 * 1024 * 1024;

/** Reads the contents of files, in their order. One run of Git reads many. */
export async function readBlobs(
  { root }: Repository,
  entries: readonly TreeEntry[],
): Promise<Outcome<Buffer[]>> {
  const contents: Buffer[] = [];
  for (const part of toParts(entries)) {
    const input = part.map(({ hash }) => `${hash}\n`).join('');
    const { code, output, errors } = await runGit(root, ['cat-file', '--batch'], input);
    let at = 0;
    for (const { path } of part) {
      const end = output.indexOf(10, at);
      const [, type, size] = output.subarray(at, Math.max(at, end)).toString('latin1').split(' ');
      if (code !== 0 || type !== 'blob') {
        const hint = errors || 'The clone may lack a part of its objects. Clone the repository again.';
        return { diagnostics: [toGitProblem('git-failed', `Git cannot read "${path}".`, hint)] };
      }
      const start = end + 1;
      at = start + Number(size);
      contents.push(output.subarray(start, at));
      // A line break follows each content.
      at += 1;
    }
  }
  return { value: contents, diagnostics: [] };
}

function toParts(entries: readonly TreeEntry[]): TreeEntry[][] {
  const parts: TreeEntry[][] = [];
  let part: TreeEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (part.length > 0 && bytes + entry.size > PART) {
      parts.push(part);
      part = [];
      bytes = 0;
    }
    part.push(entry);
    bytes += entry.size;
  }
  return part.length > 0 ? [...parts, part] : parts;
}
