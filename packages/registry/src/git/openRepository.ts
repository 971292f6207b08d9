import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { type GitResult, runGit, toLine } from './runGit.js';
import { toGitProblem } from './toGitProblem.js';

/** A Git repository with files, as seen from a folder in it. */
export interface Repository {
  /** Folder of its files, absolute, without symbolic links. */
  root: string;
  /** Path of the folder inside of the repository, with forward slashes. Empty for the root. */
  folder: string;
  /** Whether the clone lacks a part of the history. */
  isShallow: boolean;
}

/**
 * Finds the repository that a folder belongs to. Without a value: there is none, or Git cannot be used.
 *
 * @param directory absolute
 */
export async function openRepository(directory: string): Promise<Outcome<Repository>> {
  const found = await runGit(directory, ['rev-parse', '--show-toplevel']);
  if (found.code !== 0) return { diagnostics: [explain(found)] };
  // On Windows, Git writes forward slashes.
  const root = realpathSync(toLine(found));
  const folder = relative(root, realpathSync(directory)).split(sep).join('/');
  const shallow = await runGit(directory, ['rev-parse', '--is-shallow-repository']);
  return { value: { root, folder, isShallow: toLine(shallow) === 'true' }, diagnostics: [] };
}

function explain({ code, errors }: GitResult): Diagnostic {
  if (code === undefined) {
    return toGitProblem('no-git', 'Git cannot be started.', 'Install Git, or add it to the PATH.');
  }
  if (errors.includes('dubious ownership')) {
    return toGitProblem(
      'foreign-repository',
      'The repository belongs to another user, so Git does not read it.',
      'Allow it, if you trust it: git config --global --add safe.directory <folder of the repository>',
    );
  }
  if (errors.includes('must be run in a work tree')) {
    return toGitProblem('bare-repository', 'This repository has no files.', 'Run the command in a clone.');
  }
  if (errors.includes('not a git repository')) {
    return toGitProblem(
      'no-repository',
      'The current folder is in no Git repository.',
      'Run the command in a clone of the repository that has the data.',
    );
  }
  return toGitProblem('git-failed', 'Git cannot read the repository.', errors);
}
