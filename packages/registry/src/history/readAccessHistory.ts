import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Blobs, openBlobs } from '../git/openBlobs.js';
import type { Repository } from '../git/openRepository.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type {
  AccessHistory,
  HistoryCommit,
  HistoryName,
  HistoryPerson,
  HistoryRow,
} from '../model/accessHistory.js';
import type { Outcome } from '../model/diagnostic.js';
import type { AccessDetails, PeopleDetails } from '../model/enums.js';
import { isDate } from '../values/formats.js';
import { createVersionReader, type ScanText } from './createVersionReader.js';
import type { DataPlace } from './dataPlace.js';
import { createComparison } from './diffVersions.js';
import { type DataCommit, listDataCommits } from './listDataCommits.js';
import { toHistoryPeople, toHistoryRows } from './toHistoryRows.js';
import type { VersionOfData } from './versionOfData.js';

export interface AccessHistorySettings {
  repository: Repository;
  place: DataPlace;
  /** Finds what documents define. */
  scan?: ScanText;
  /** ISO 8601 date of the first day. */
  since?: string | undefined;
  /** The most commits. */
  max: number;
  accessDetails: AccessDetails;
  people: PeopleDetails;
  /** File that keeps what each commit has changed, and a text that differs when the code that finds it out does. */
  cache?: { file: string; version: string };
}

/** The most rows of one commit. Nobody reads more of them. */
const MAX_ROWS = 50;

/** What a commit has changed, with ids of that day. */
type Change = Pick<HistoryCommit, 'state' | 'rows' | 'people' | 'more'> & {
  /** Persons and services that the commit has renamed: the kind, and both ids. */
  renames: readonly [kind: 'persona' | 'service', from: string, to: string][];
};
/** Hash → change. `null`: what was before the commit is not known. */
type Changes = Record<string, Change | null>;

/**
 * Reads who has gained and lost access by the commits of the data. What a site does not show is left out of both versions before they are compared, so old commits
 * do not show it either. A commit whose data has mistakes is passed over: what it has changed is found in the next one.
 */
export async function readAccessHistory(settings: AccessHistorySettings): Promise<Outcome<AccessHistory>> {
  const { repository, place, max, since, accessDetails, people, cache } = settings;
  const listed = await listDataCommits(repository, place, {
    max,
    since,
    signatures: people === 'public',
  });
  if (listed.value === undefined) return { diagnostics: listed.diagnostics };
  const commits = listed.value;
  const key = JSON.stringify([cache?.version, accessDetails, people, place]);
  const known = cache === undefined ? {} : readCache(cache.file, key);
  const changes = await readChanges(commits, known, settings);
  if (cache !== undefined && commits.some(({ hash }) => !Object.hasOwn(known, hash)))
    writeCache(cache.file, key, changes);
  const oldest = commits.at(-1);
  const isShallow = oldest?.isEdge === true;
  const isLimited = oldest !== undefined && oldest.before.size > 0;
  const cut = isShallow ? 'shallow' : isLimited ? 'limit' : undefined;
  return {
    value: { commits: toCommits(commits, changes, settings), ...(cut && { cut }) },
    diagnostics: [],
  };
}

/** From the oldest to the newest, so that each is compared with the last one that can be read. Nothing is read for commits that are known. */
async function readChanges(
  commits: readonly DataCommit[],
  known: Readonly<Changes>,
  { repository, scan, accessDetails, people }: AccessHistorySettings,
): Promise<Changes> {
  const changes: Changes = {};
  const comparison = createComparison({ accessDetails, people, onlyAccess: true });
  let blobs: Blobs | undefined;
  let read: ReturnType<typeof createVersionReader> | undefined;
  const load = (files: DataCommit['after'], at: DataPlace): Promise<VersionOfData> => {
    blobs ??= openBlobs(repository);
    read ??= createVersionReader(blobs, scan);
    return read(files, at);
  };
  /** The last version without mistakes, and how to read it. */
  let former: { files: DataCommit['after']; place: DataPlace; version?: VersionOfData } | undefined;
  try {
    for (const commit of [...commits].reverse()) {
      const { hash, before, after, place, placeBefore, isEdge, date } = commit;
      const found = known[hash];
      if (found !== undefined) {
        changes[hash] = found;
        if (found?.state !== 'broken') former = { files: after, place };
        continue;
      }
      if (former === undefined && !isEdge) former = { files: before, place: placeBefore };
      if (former !== undefined) former.version ??= await load(former.files, former.place);
      const version = await load(after, place);
      const change = toChange(former?.version, version, date, comparison);
      changes[hash] = change;
      if (change?.state !== 'broken') former = { files: after, place, version };
    }
  } finally {
    blobs?.[Symbol.dispose]();
  }
  return changes;
}

function toChange(
  former: VersionOfData | undefined,
  version: VersionOfData,
  date: string,
  comparison: ReturnType<typeof createComparison>,
): Change | null {
  const nothing = { rows: [], people: [], renames: [] };
  if (version.problems.length > 0) return { state: 'broken', ...nothing };
  if (former === undefined || former.problems.length > 0) return null;
  const isStart = former.files.length + former.definitions.length === 0;
  if (isStart) return { state: comparison.check(version).length > 0 ? 'broken' : 'started', ...nothing };
  const { diff, hasMistakes, ...sides } = comparison.diff(former, version, isDate(date) ? date : undefined);
  if (hasMistakes) return { state: 'broken', ...nothing };
  const rows = toHistoryRows(diff, sides);
  const more = rows.length - MAX_ROWS;
  return {
    state: 'changed',
    rows: rows.slice(0, MAX_ROWS),
    people: toHistoryPeople(diff.people, sides),
    ...(more > 0 && { more }),
    renames: diff.renames.flatMap(({ kind, from, to }) =>
      kind === 'persona' || kind === 'service' ? [[kind, from, to] as const] : [],
    ) as Change['renames'],
  };
}

/** With the ids of today, from the newest to the oldest. Commits that have changed nobody's access are left out. */
function toCommits(
  commits: readonly DataCommit[],
  changes: Readonly<Changes>,
  { accessDetails, people }: AccessHistorySettings,
): HistoryCommit[] {
  const ids = { persona: new Map<string, string>(), service: new Map<string, string>() };
  const toToday = (kind: 'persona' | 'service', { id, name }: HistoryName): HistoryName => ({
    id: ids[kind].get(id) ?? id,
    name,
  });
  return commits.flatMap(({ hash, date, author, subject, signature }): HistoryCommit[] => {
    const change = changes[hash];
    if (!change) return [];
    const { renames, rows, people: holders, ...rest } = change;
    const commit: HistoryCommit = {
      hash,
      date,
      ...(people === 'public' && { author }),
      ...(people === 'public' && signature !== undefined && { signature }),
      ...(accessDetails === 'full' && { subject }),
      ...rest,
      rows: rows.map(
        (row): HistoryRow => ({
          ...row,
          personas: row.personas.map((one) => toToday('persona', one)),
          services: row.services.map((one) => toToday('service', one)),
        }),
      ),
      people: holders.map((one): HistoryPerson => ({ ...one, persona: toToday('persona', one.persona) })),
    };
    for (const [kind, from, to] of renames)
      ids[kind].set(
        from,
        getOrAdd(ids[kind], to, () => to),
      );
    return change.state === 'changed' && rows.length + holders.length === 0 ? [] : [commit];
  });
}

function readCache(file: string, key: string): Changes {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof content !== 'object' || content === null || !('key' in content) || content.key !== key)
      return {};
    return 'changes' in content ? (content.changes as Changes) : {};
  } catch {
    // There is no cache yet, or it is broken: then it is made anew.
    return {};
  }
}

/** A cache that cannot be written is no problem: the next build reads the history again. */
function writeCache(file: string, key: string, changes: Changes): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ key, changes }));
  } catch {}
}
