import { type Diagnostic, isDate, type ShownRegistry } from 'persona-registry';
import type { AccessDiff } from 'persona-registry/formats';
import {
  createComparison,
  createVersionReader,
  type DataCommit,
  type LoggedCommit,
  NO_DATA,
  openBlobs,
  type Repository,
  type ScanText,
} from 'persona-registry/history';

/** A commit that has changed the data, and what it has changed. */
export interface HistoryEntry {
  commit: LoggedCommit;
  before: ShownRegistry;
  after: ShownRegistry;
  diff: AccessDiff;
}

export interface HistorySettings {
  /** Finds what a document defines. */
  scan: ScanText | undefined;
  /** What was before the last commit is not known, or not asked for. */
  isCut: boolean;
  /** Is told each commit whose data has mistakes. */
  onUnread(commit: LoggedCommit): void;
}

/**
 * Compares each commit with the one before it, at the date of the commit: what was in force then counts, and not what is today. The newest comes first.
 *
 * A commit whose data has mistakes is passed over: what cannot be read of it would look like access that is lost, and gained again by the commit that mends it.
 * What it has changed is found in the next commit that can be read.
 *
 * @param commits the newest first. The last one is compared with nothing if the history begins with it.
 */
export async function* readHistory(
  repository: Repository,
  commits: readonly DataCommit[],
  { scan, isCut, onUnread }: HistorySettings,
): AsyncGenerator<HistoryEntry> {
  using blobs = openBlobs(repository);
  const read = createVersionReader(blobs, scan);
  const comparison = createComparison({ accessDetails: 'full', people: 'public', onlyAccess: false });
  type Later = { commit: LoggedCommit; version: Awaited<ReturnType<typeof read>> };
  const toEntry = ({ commit, version }: Later, older: Later['version']): HistoryEntry => ({
    commit,
    ...comparison.diff(older, version, isDate(commit.date) ? commit.date : undefined),
  });
  let later: Later | undefined;
  let isUnread = false;
  for (const commit of commits) {
    const version = await read(commit.after, commit.place);
    isUnread = comparison.check(version).length > 0;
    if (isUnread) {
      onUnread(commit);
      continue;
    }
    if (later !== undefined) yield toEntry(later, version);
    later = { commit, version };
  }
  const oldest = commits.at(-1);
  if (later === undefined || oldest === undefined || oldest.isEdge) return;
  const before = await read(oldest.before, oldest.placeBefore);
  if (before.files.length + before.definitions.length > 0) {
    // The list ends here, and the history goes on.
    if (comparison.check(before).length === 0) yield toEntry(later, before);
    return;
  }
  // Before a commit that cannot be read there was something, and nobody knows what.
  if (!isUnread && !isCut) yield toEntry(later, NO_DATA);
}

/** The data of one commit, with the mistakes in it. */
export async function readCommit(
  repository: Repository,
  commit: DataCommit,
  scan: ScanText | undefined,
): Promise<{ registry: ShownRegistry; problems: readonly Diagnostic[] }> {
  using blobs = openBlobs(repository);
  const version = await createVersionReader(blobs, scan)(commit.after, commit.place);
  const comparison = createComparison({ accessDetails: 'full', people: 'public', onlyAccess: false });
  const problems = comparison.check(version);
  return { registry: comparison.diff(NO_DATA, version, undefined).after, problems };
}
