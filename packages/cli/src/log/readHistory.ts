import { isDate, type ShownRegistry } from 'persona-registry';
import { type AccessDiff, diffRegistries } from 'persona-registry/formats';
import { type ReadSettings, readVersion, type Version } from '../diff/readSides.js';
import { toFingerprint } from '../git/checkoutTree.js';
import type { LoggedCommit } from '../git/listCommits.js';
import type { Repository } from '../git/openRepository.js';

/** A commit that has changed the data, and what it has changed. */
export interface HistoryEntry {
  commit: LoggedCommit;
  before: ShownRegistry;
  after: ShownRegistry;
  diff: AccessDiff;
}

export interface HistorySettings extends ReadSettings {
  paths: readonly string[];
  /** The last commit is the first one of the repository. */
  isWhole: boolean;
  /** Is told each commit whose data has mistakes. */
  onUnread(commit: LoggedCommit): void;
}

/**
 * Compares each commit with the one before it, at the date of the commit: what was in force then counts, and not what is today. Commits that have changed no text are
 * passed over without reading them. The newest comes first.
 *
 * A commit whose data has mistakes is passed over, too: what cannot be read of it would look like access that is lost, and gained again by the commit that mends it.
 * What it has changed is found in the next commit that can be read.
 *
 * @param commits the newest first. The last one is compared with nothing if the history begins with it.
 */
export async function* readHistory(
  repository: Repository,
  commits: readonly LoggedCommit[],
  { paths, isWhole, onUnread, ...settings }: HistorySettings,
): AsyncGenerator<HistoryEntry> {
  let later: { commit: LoggedCommit; version: Version } | undefined;
  let isUnread = false;
  let fingerprint = commits[0] && (await toFingerprint(repository, commits[0].hash));
  for (const [index, commit] of commits.entries()) {
    const older = commits[index + 1];
    const key = fingerprint;
    fingerprint = older && (await toFingerprint(repository, older.hash));
    if (older !== undefined && fingerprint === key) continue;
    const version = await readVersion(
      { kind: 'commit', commit: { hash: commit.hash, label: commit.hash }, repository, paths },
      { ...settings, ...(later && { former: toFormer(later) }) },
    );
    isUnread = version.problems.length > 0;
    if (isUnread) {
      onUnread(commit);
      continue;
    }
    if (later !== undefined) yield toEntry(later.commit, version.registry, later.version.registry);
    later = { commit, version };
  }
  // Before a commit that cannot be read there was something, and nobody knows what.
  if (later === undefined || !isWhole || isUnread) return;
  yield toEntry(later.commit, toNothing(later.version), later.version.registry);
}

const toFormer = ({ commit, version }: { commit: LoggedCommit; version: Version }) => ({
  to: commit.hash,
  files: version.sources.map(({ file }) => file),
});

function toEntry(commit: LoggedCommit, older: ShownRegistry, newer: ShownRegistry): HistoryEntry {
  const at = isDate(commit.date) ? commit.date : undefined;
  const [before, after] = [withDate(older, at), withDate(newer, at)];
  return { commit, before, after, diff: diffRegistries(before, after) };
}

const withDate = (registry: ShownRegistry, asOf: string | undefined): ShownRegistry =>
  asOf === undefined ? registry : { ...registry, asOf };

/** What there was before the first commit. */
const toNothing = ({ registry }: Version): ShownRegistry => ({
  ...registry,
  ...{ groups: {}, teams: {}, processes: {}, architectures: {}, systems: {}, services: {}, roles: {} },
  ...{ skills: {}, duties: {}, personas: {}, people: {}, baselines: {}, separationOfDuties: {} },
  grants: [],
  noAccess: [],
  check: {},
});
