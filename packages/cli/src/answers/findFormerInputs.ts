import { posix, resolve } from 'node:path';
import type { Repository } from 'persona-registry/history';
import { toDisplayPath } from 'persona-registry/node';
import { readInputs } from '../check/readInputs.js';
import { findFormerData } from '../git/findFormerData.js';

/** What a command line names today. */
export interface InputsOfToday {
  /** Current folder, absolute. */
  directory: string;
  paths: readonly string[];
  instance: string | undefined;
}

/**
 * Finds how the data of today was called at a commit.
 *
 * @param hash of the commit
 * @returns paths from the current folder. Empty if the data had no other name.
 */
export async function findFormerInputs(
  repository: Repository,
  hash: string,
  { directory, paths, instance }: InputsOfToday,
): Promise<string[]> {
  const [{ sources }] = await readInputs(directory, paths, { instance });
  const here = resolve(repository.root, repository.folder);
  const files = sources.map(({ file }) => toDisplayPath(repository.root, resolve(here, file)));
  const former = await findFormerData(repository, { from: hash, to: 'HEAD' }, files);
  return former.map((path) => posix.relative(repository.folder, path));
}
