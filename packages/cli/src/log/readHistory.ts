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

/**
 * Compares each commit with the one before it, at the date of the commit: what was in force then counts, and not what is today. Commits that have changed no text are
 * passed over without reading them. The newest comes first.
 *
 * @param commits the newest first. The last one is compared with nothing if the history begins with it.
 */
export async function* readHistory(
  repository: Repository,
  commits: readonly LoggedCommit[],
  { paths, isWhole, ...settings }: ReadSettings & { paths: readonly string[]; isWhole: boolean },
): AsyncGenerator<HistoryEntry> {
  const versions = new Map<string, Version>();
  const read = async (commit: LoggedCommit, key: string, later?: { hash: string; version: Version }) => {
    const known = versions.get(key);
    if (known !== undefined) return known;
    const name = {
      kind: 'commit',
      commit: { hash: commit.hash, label: commit.hash },
      repository,
      paths,
    } as const;
    const former = later && { to: later.hash, files: later.version.sources.map(({ file }) => file) };
    const version = await readVersion(name, { ...settings, ...(former && { former }) });
    // Only neighbours are compared.
    if (versions.size > 1) versions.delete(versions.keys().next().value ?? '');
    versions.set(key, version);
    return version;
  };
  let fingerprint = commits[0] && (await toFingerprint(repository, commits[0].hash));
  for (const [index, commit] of commits.entries()) {
    const older = commits[index + 1];
    const key = fingerprint ?? '';
    fingerprint = older && (await toFingerprint(repository, older.hash));
    if (older === undefined ? !isWhole : fingerprint === key) continue;
    const after = await read(commit, key);
    const at = isDate(commit.date) ? commit.date : undefined;
    const later = { hash: commit.hash, version: after };
    const before =
      older === undefined ? toNothing(after) : (await read(older, fingerprint ?? '', later)).registry;
    const [one, other] = [withDate(before, at), withDate(after.registry, at)];
    yield { commit, before: one, after: other, diff: diffRegistries(one, other) };
  }
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
