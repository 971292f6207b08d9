import { findFormerPaths } from '../git/findFormerPaths.js';
import { type CommitWithFiles, type LoggedCommit, listFileChanges } from '../git/listFileChanges.js';
import { listTree } from '../git/listTree.js';
import type { Repository } from '../git/openRepository.js';
import type { Outcome } from '../model/diagnostic.js';
import { type DataPlace, isDataPath, isDocumentPath } from './dataPlace.js';

/** Path of each file of data, and of each document, and the hash of its content. */
export type FilesOfVersion = ReadonlyMap<string, string>;

/** A commit that has changed data or documents. */
export interface DataCommit extends LoggedCommit {
  before: FilesOfVersion;
  after: FilesOfVersion;
  /** Where the data was before. */
  placeBefore: DataPlace;
  place: DataPlace;
  /** Nothing is known of what was before, because the clone lacks a part of the history. */
  isEdge?: true;
}

export interface CommitRange {
  /** The most commits. */
  max: number;
  /** ISO 8601 date of the first day. */
  since?: string | undefined;
  /** Asks for signatures. */
  signatures?: boolean;
}

/** From where on, and where the data is there. */
interface Start {
  from: string;
  place: DataPlace;
}

/**
 * Lists the commits that have changed the data, the newest first. Where the data begins with a file that had another name before, it is followed.
 */
export async function listDataCommits(
  repository: Repository,
  place: DataPlace,
  { max, since, signatures = false }: CommitRange,
): Promise<Outcome<DataCommit[]>> {
  const commits: DataCommit[] = [];
  const starts: Start[] = [{ from: 'HEAD', place }];
  for (const { from, place: here } of starts) {
    const paths = [...here.data, ...here.documents];
    const [tree, listed] = await Promise.all([
      listTree(repository, from, paths),
      listFileChanges(repository, { from, paths, max: max - commits.length, signatures }),
    ]);
    if (tree.value === undefined) return { diagnostics: tree.diagnostics };
    if (listed.value === undefined) return { diagnostics: listed.diagnostics };
    let after: FilesOfVersion = new Map(
      tree.value
        .filter(({ kind, path }) => kind === 'file' && isMeant(path, here))
        .map(({ path, hash }) => [path, hash]),
    );
    for (const commit of listed.value) {
      const before = undo(commit, after, here);
      // Git itself takes a day that is far away for today.
      if (since !== undefined && commit.date < since) break;
      if (before === after) continue;
      const { files: _, parent, ...logged } = commit;
      const found: DataCommit = { ...logged, before, after, place: here, placeBefore: here };
      commits.push(found);
      after = before;
      if (parent === undefined) {
        if (repository.isShallow) found.isEdge = true;
      } else if (hasData(found.after, here) && !hasData(before, here)) {
        const former = await findFormer(repository, { from: parent, to: commit.hash }, here);
        if (former === undefined) continue;
        found.placeBefore = former;
        found.before = await readFiles(repository, parent, former);
        if (commits.length < max) starts.push({ from: parent, place: former });
        break;
      }
    }
  }
  return { value: commits, diagnostics: [] };
}

const isMeant = (path: string, place: DataPlace): boolean =>
  isDataPath(path, place) || isDocumentPath(path, place);
const hasData = (files: FilesOfVersion, place: DataPlace): boolean =>
  [...files.keys()].some((path) => isDataPath(path, place));

async function readFiles(repository: Repository, hash: string, place: DataPlace): Promise<FilesOfVersion> {
  const { value = [] } = await listTree(repository, hash, [...place.data, ...place.documents]);
  return new Map(
    value
      .filter(({ kind, path }) => kind === 'file' && isMeant(path, place))
      .map(({ path, hash: content }) => [path, content]),
  );
}

/** The files before a commit. The same map if it has changed none that is meant. */
function undo({ files }: CommitWithFiles, after: FilesOfVersion, place: DataPlace): FilesOfVersion {
  const meant = files.filter(({ path }) => isMeant(path, place));
  if (meant.length === 0) return after;
  const before = new Map(after);
  for (const { path, before: hash } of meant) {
    if (hash === undefined) before.delete(path);
    else before.set(path, hash);
  }
  return before;
}

/** Where the data was before a commit that has moved all of it. */
async function findFormer(
  repository: Repository,
  range: { from: string; to: string },
  place: DataPlace,
): Promise<DataPlace | undefined> {
  const former = new Set<string>();
  for (const path of place.data) {
    for (const found of await findFormerPaths(repository, range, path)) former.add(found);
  }
  return former.size === 0 ? undefined : { ...place, data: [...former].sort(), isDefault: false };
}
