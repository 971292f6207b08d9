import type { CommitSignature } from '../model/commitSignature.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Repository } from './openRepository.js';
import { runGit } from './runGit.js';
import { SIGNATURE_PROGRAMS, toSignature } from './signatures.js';
import { toGitProblem } from './toGitProblem.js';

/** A commit, as its log shows it. */
export interface LoggedCommit {
  hash: string;
  /** ISO 8601 date on which it was committed. */
  date: string;
  author: string;
  subject: string;
  /** Only if it is asked for, and the commit has one. */
  signature?: CommitSignature;
}

/** A commit and the files that it has changed. */
export interface CommitWithFiles extends LoggedCommit {
  /** Hash of the commit before it. Absent for the first one, also of a shallow clone. */
  parent?: string;
  files: readonly FileChange[];
}
export interface FileChange {
  path: string;
  /** Hash of the content. Absent if there was, or is, no such file. */
  before?: string;
  after?: string;
}

export interface ChangeRange {
  /** Hash of the newest commit, or `HEAD`. */
  from: string;
  /** Files and folders, from the root of the repository. Empty text: the root. */
  paths: readonly string[];
  /** The most commits. */
  max: number;
  /** Asks for signatures. That costs a run of a program for each commit that has one. */
  signatures?: boolean;
}

/**
 * Lists the commits that have changed files, the newest first. Of a merge, the branch that was merged into is followed: what others have merged counts on the day
 * of the merge.
 */
export async function listFileChanges(
  { root }: Repository,
  { from, paths, max, signatures = false }: ChangeRange,
): Promise<Outcome<CommitWithFiles[]>> {
  const listed = await runGit(root, [
    // What somebody has set for their own eyes.
    ...['-c', 'log.follow=false', '-c', 'log.diffMerges=first-parent'],
    ...SIGNATURE_PROGRAMS,
    ...['log', '-z', '--first-parent', '-m', '--raw', '--no-renames', '--no-abbrev', '--no-color'],
    ...['--no-ext-diff', '--no-show-signature', '--no-notes', '--ignore-submodules=all'],
    `--max-count=${max}`,
    `--format=%x1e%H%x1f%cI%x1f%P%x1f%aN%x1f${signatures ? '%G?' : ''}%x1f%s`,
    from,
    '--',
    ...paths.map(toPathspec),
  ]);
  if (listed.code !== 0) {
    return { diagnostics: [toGitProblem('git-failed', 'Git cannot list the commits.', listed.errors)] };
  }
  return { value: toCommits(listed.output.toString('utf8')), diagnostics: [] };
}

export const toPathspec = (path: string): string => (path === '' ? '.' : path);

/** Each commit is a line, and then two parts for each file: `:100644 100644 <hash> <hash> M`, and its path. */
function toCommits(output: string): CommitWithFiles[] {
  const commits: (CommitWithFiles & { files: FileChange[] })[] = [];
  const parts = output.split('\0');
  for (let at = 0; at < parts.length; at++) {
    const part = (parts[at] ?? '').trimStart();
    if (part.startsWith('\u001e')) commits.push(toCommit(part.slice(1)));
    else if (part.startsWith(':')) {
      at += 1;
      const path = parts[at];
      const change = path === undefined ? undefined : toChange(part, path);
      if (change !== undefined) commits.at(-1)?.files.push(change);
    }
  }
  return commits;
}

function toCommit(line: string): CommitWithFiles & { files: FileChange[] } {
  const [hash = '', time = '', parents = '', author = '', letter = '', ...subject] = line
    .trimEnd()
    .split('\u001f');
  const [parent] = parents.split(' ');
  const signature = toSignature(letter);
  return {
    hash,
    date: time.slice(0, 10),
    author,
    subject: subject.join(' '),
    ...(signature && { signature }),
    ...(parent && { parent }),
    files: [],
  };
}

/** Only files count: links and submodules have no text of their own. */
function toChange(facts: string, path: string): FileChange | undefined {
  const [before, after, oldHash, newHash] = facts.slice(1).split(' ');
  const isFile = (mode: string | undefined) => mode === '100644' || mode === '100755' || mode === '100664';
  const change: FileChange = {
    path,
    ...(isFile(before) && oldHash !== undefined && { before: oldHash }),
    ...(isFile(after) && newHash !== undefined && { after: newHash }),
  };
  return change.before === undefined && change.after === undefined ? undefined : change;
}
