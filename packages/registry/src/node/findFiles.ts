import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type PathProblem, readKind, toReadProblem } from './readKind.js';

export interface FindOptions {
  /** File extensions with their dot, in lower case. Absent: all files are found. */
  extensions?: ReadonlySet<string>;
  /** Names of other files to find. */
  names?: ReadonlySet<string>;
  /** Whether to leave out a folder. Gets the folder's path relative to the folder that is searched, with forward slashes. */
  ignores?(path: string): boolean;
  /** Whether a link to a file that would be found, but with a name that is not, is a problem. */
  reportsUnnamedLinks?: boolean;
}

export interface FoundPaths {
  /** Relative to the folder, with forward slashes. Sorted by code unit, so the order is the same on every machine. */
  paths: string[];
  /** Files and folders that could not be read. The path is empty for the folder itself. */
  problems: { path: string; problem: PathProblem }[];
}

/**
 * Finds the files with certain extensions or names in a folder and in all folders below it, without hidden ones.
 *
 * Symbolic links are followed, also out of the folder: Docusaurus follows the links of documents in the same way. Each file and each folder is
 * found once, by its path without a link if there is one. So a circle of links ends.
 *
 * This is our own code because libraries for globbing do not report unreadable folders and broken links. What they skip would look like data
 * that nobody wrote.
 */
export function findFiles(
  folder: string,
  { extensions, names, ignores, reportsUnnamedLinks }: FindOptions,
): FoundPaths {
  const paths: string[] = [];
  const problems: FoundPaths['problems'] = [];
  /** Real paths of all files and folders so far. */
  const visited = new Set<string>();
  let folders = [''];
  let links: string[] = [];
  const isWanted = (path: string) =>
    extensions === undefined ||
    extensions.has(extname(path).toLowerCase()) ||
    names?.has(basename(path)) === true;

  function readFolder(path: string): void {
    const absolute = join(folder, path);
    const real = realpathSync(absolute);
    if (visited.has(real)) return;
    visited.add(real);
    // This fails without the permission to enter the folder. Without that permission, no file of the list could be read.
    statSync(`${absolute}/.`);
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) links.push(inner);
      else if (entry.isDirectory()) addFolder(inner);
      else if (!isWanted(inner)) continue;
      else if (entry.isFile()) addFile(inner, join(real, entry.name));
      else followPath(inner);
    }
  }
  function addFolder(path: string): void {
    if (ignores?.(path) !== true) folders.push(path);
  }
  function addFile(path: string, real: string): void {
    if (visited.has(real)) return;
    visited.add(real);
    paths.push(path);
  }
  /** Handles a link, or an entry that is neither file nor folder. */
  function followPath(path: string): void {
    const absolute = join(folder, path);
    const kind = readKind(absolute);
    if (kind === 'folder') addFolder(path);
    else if (kind === 'file') followFile(path, realpathSync(absolute));
    // A broken link without an extension may have led to a folder of such files.
    else if (kind !== 'nothing' && (isWanted(path) || extname(path) === ''))
      problems.push({ path, problem: kind });
  }
  function followFile(path: string, real: string): void {
    if (isWanted(path)) addFile(path, real);
    else if (reportsUnnamedLinks && isWanted(real)) problems.push({ path, problem: toUnnamedLink(real) });
  }
  function visit(path: string, what: 'file' | 'folder', run: (path: string) => void): void {
    try {
      run(path);
    } catch (error) {
      problems.push({ path, problem: toReadProblem(what, error) });
    }
  }

  while (folders.length > 0) {
    // The list grows during the loop. Links come later, so that a file with a path without links is found by that path.
    for (const path of folders) visit(path, 'folder', readFolder);
    const sortedLinks = links.sort();
    folders = [];
    links = [];
    for (const link of sortedLinks) visit(link, 'file', followPath);
  }
  return { paths: paths.sort(), problems };
}

function toUnnamedLink(real: string): PathProblem {
  const extension = extname(real);
  return {
    code: 'unnamed-link',
    message: `This symbolic link leads to "${basename(real)}", but its own name does not end in "${extension}", so it is not read.`,
    hint: `Let its name end in "${extension}", or delete it.`,
  };
}
