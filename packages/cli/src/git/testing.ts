import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFolder, type Files } from '../testing.js';

/** What a commit changes: path → new content; `null` deletes. */
export type Changes = Readonly<Record<string, string | null>>;

export interface TestRepository extends Disposable {
  directory: string;
  git(...args: string[]): string;
  /** Writes files without a commit. */
  write(changes: Changes): void;
  /** Writes files and makes a commit. Returns its hash. */
  commit(subject: string, changes: Changes): string;
}

/** A repository in a temporary folder, on the branch `main`. Its commits have fixed authors and days: the first is of 2026-01-01. */
export function createRepository(files: Files = {}): TestRepository {
  const folder = createFolder(files);
  const { directory } = folder;
  let day = 0;
  const git = (...args: string[]) => {
    const date = new Date(Date.UTC(2026, 0, Math.max(day, 1), 12)).toISOString();
    return execFileSync('git', args, {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
        ...{ GIT_AUTHOR_NAME: 'Kim', GIT_AUTHOR_EMAIL: 'kim@example.com', GIT_AUTHOR_DATE: date },
        ...{ GIT_COMMITTER_NAME: 'Kim', GIT_COMMITTER_EMAIL: 'kim@example.com', GIT_COMMITTER_DATE: date },
      },
    }).trim();
  };
  const write = (changes: Changes) => {
    for (const [path, content] of Object.entries(changes)) {
      const absolute = join(directory, path);
      if (content === null) rmSync(absolute, { recursive: true });
      else {
        mkdirSync(dirname(absolute), { recursive: true });
        writeFileSync(absolute, content);
      }
    }
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    directory,
    git,
    write,
    commit(subject, changes) {
      day += 1;
      write(changes);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', subject);
      return git('rev-parse', 'HEAD');
    },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}
