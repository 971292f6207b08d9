import type { Diagnostic, Outcome } from 'persona-registry';
import { type Repository, runGit, toLine } from 'persona-registry/history';
import { toProblem } from '../export/toProblem.js';

/** A commit that was found. */
export interface Commit {
  /** The whole hash. */
  hash: string;
  /** How the user named it, or what it is: `main`, `merge base with origin/main`. */
  label: string;
}

/**
 * Finds the commit that a name stands for.
 *
 * @param ref as the user wrote it: a branch, a tag, a hash, `HEAD~1`
 */
export async function findCommit({ root, isShallow }: Repository, ref: string): Promise<Outcome<Commit>> {
  const fault = findFault(ref);
  if (fault !== undefined) return { diagnostics: [fault] };
  const hash = await toHash(root, ref);
  if (hash !== undefined) return { value: { hash, label: ref }, diagnostics: [] };
  const hint = isShallow
    ? SHALLOW_HINT
    : 'Name a branch, a tag or a commit. A branch of the server may have to be fetched first: git fetch origin';
  return { diagnostics: [toProblem('unknown-ref', `Git knows no commit "${ref}".`, hint)] };
}

/**
 * Finds where the current branch has left another one: the merge base of both.
 *
 * @param ref the other branch. Default: the default branch of the repository.
 */
export async function findBase(repository: Repository, ref?: string): Promise<Outcome<Commit>> {
  const branch = ref ?? (await findDefaultBranch(repository));
  if (branch === undefined) return { diagnostics: [NO_DEFAULT_BRANCH] };
  const found = await findCommit(repository, branch);
  if (found.value === undefined) return found;
  const { root, isShallow } = repository;
  const base = await runGit(root, ['merge-base', '--end-of-options', found.value.hash, 'HEAD']);
  const hash = toLine(base).split('\n', 1)[0];
  if (base.code === 0 && hash) {
    const label = hash === found.value.hash ? branch : `merge base with ${branch}`;
    return { value: { hash, label }, diagnostics: [] };
  }
  const message = `"${branch}" and the current branch have no commit in common.`;
  return {
    diagnostics: [
      isShallow
        ? toProblem('shallow-clone', message, SHALLOW_HINT)
        : toProblem('no-merge-base', message, 'Name both versions: personas diff <before> <after>'),
    ],
  };
}

/**
 * Finds the commit that was the current one at the end of a day. The day of a commit is the one that the log shows: that of the clock with which it was committed.
 *
 * @param date ISO 8601
 */
export async function findCommitAt({ root, isShallow }: Repository, date: string): Promise<Outcome<Commit>> {
  const listed = await runGit(root, [
    ...['-c', 'log.showSignature=false', 'log', '--first-parent', '--no-color', '--format=%H %cI'],
    // The day ends last at 12 hours behind Greenwich, and begins first at 14 hours before it. So the commit is among those of two days.
    `--before=${date}T23:59:59-12:00`,
    `--max-count=${MAX_OF_TWO_DAYS}`,
    'HEAD',
  ]);
  const commits = listed.output.toString('utf8').split('\n');
  const hash = commits
    .find((line) => line !== '' && (line.split(' ')[1] ?? '').slice(0, 10) <= date)
    ?.split(' ')[0];
  if (listed.code === 0 && hash !== undefined) return { value: { hash, label: date }, diagnostics: [] };
  const hint = isShallow ? SHALLOW_HINT : 'The history of the current branch begins later.';
  return { diagnostics: [toProblem('unknown-ref', `There is no commit of ${date} or before.`, hint)] };
}

/** More commits than a branch gets in two days. */
const MAX_OF_TWO_DAYS = 10_000;

/** Git would take a name with a "-" in front for an option, and some names end a command. */
function findFault(ref: string): Diagnostic | undefined {
  if (ref.trim() === '') {
    return toProblem(
      'invalid-ref',
      'The name of a commit is empty, perhaps because a variable is not set.',
      'Name a branch, a tag or a commit.',
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name in Git has control characters
  if (!ref.startsWith('-') && !/[\u0000-\u001f\u007f]/.test(ref)) return undefined;
  return toProblem(
    'invalid-ref',
    `"${ref}" cannot be the name of a commit.`,
    'A name does not begin with "-" and has no control characters.',
  );
}

async function toHash(root: string, ref: string): Promise<string | undefined> {
  const found = await runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  const hash = toLine(found);
  return found.code === 0 && /^[0-9a-f]{40,64}$/.test(hash) ? hash : undefined;
}

async function findDefaultBranch({ root }: Repository): Promise<string | undefined> {
  const head = await runGit(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const candidates = [
    ...(head.code === 0 ? [toLine(head)] : []),
    'origin/main',
    'origin/master',
    'main',
    'master',
  ];
  for (const name of candidates) if ((await toHash(root, name)) !== undefined) return name;
  return undefined;
}

const SHALLOW_HINT =
  'This clone has only a part of the history. Fetch the rest: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for GitLab, `fetchDepth: 0` for Azure DevOps, or git fetch --unshallow';

const NO_DEFAULT_BRANCH = toProblem(
  'unknown-ref',
  'The default branch of the repository is not known.',
  'Name the branch to compare with, such as `--base main`.',
);
