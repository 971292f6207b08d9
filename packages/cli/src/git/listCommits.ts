import type { Outcome } from 'persona-registry';
import { toProblem } from '../export/toProblem.js';
import type { Repository } from './openRepository.js';
import { runGit } from './runGit.js';

/** A commit, as its log shows it. */
export interface LoggedCommit {
  hash: string;
  /** ISO 8601 date on which it was committed. */
  date: string;
  author: string;
  subject: string;
}

/**
 * Lists the commits of the current branch, the newest first. Of a merge, the branch that was merged into is followed: what others have merged counts on the day of
 * the merge.
 *
 * @param max the most commits
 */
export async function listCommits({ root }: Repository, max: number): Promise<Outcome<LoggedCommit[]>> {
  const format = '--format=%H%x1f%cI%x1f%aN%x1f%s';
  const listed = await runGit(root, ['log', '-z', '--first-parent', `--max-count=${max}`, format, 'HEAD']);
  if (listed.code !== 0) {
    return { diagnostics: [toProblem('git-failed', 'Git cannot list the commits.', listed.errors)] };
  }
  const commits = listed.output
    .toString('utf8')
    .split('\0')
    .flatMap((line): LoggedCommit[] => {
      const [hash, time = '', author = '', ...subject] = line.trim().split('\u001f');
      return hash ? [{ hash, date: time.slice(0, 10), author, subject: subject.join(' ') }] : [];
    });
  return { value: commits, diagnostics: [] };
}
