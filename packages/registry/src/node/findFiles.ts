import { readdirSync, realpathSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type PathProblem, readKind, toReadProblem } from './readKind.js';

export interface FindOptions {
  /** With their dot, in lower case. */
  extensions: ReadonlySet<string>;
  /** Whether to leave out a folder, by its path relative to the folder that is searched, with forward slashes. */
  ignores?(path: string): boolean;
}

export interface FoundPaths {
  /** Relative to the folder, with forward slashes, sorted by code unit: the same on every machine. */
  paths: string[];
  /** What could not be read, by such a path; empty for the folder itself. */
  problems: { path: string; problem: PathProblem }[];
}

/**
 * The files with certain extensions in a folder and all folders in it. Hidden ones are left out.
 *
 * Symbolic links are followed, wherever they lead, as Docusaurus follows those of documents. Each file and each folder is found once, by the path
 * without a link if there is one, so a circle of links ends. Own code, since globbing libraries say nothing of folders that cannot be read and
 * of links that lead nowhere: whoever asks would take what is missing for what is not there.
 */
export function findFiles(folder: string, { extensions, ignores }: FindOptions): FoundPaths {
  const paths: string[] = [];
  const problems: FoundPaths['problems'] = [];
  /** Real paths of what was found. */
  const known = new Set<string>();
  let folders = [''];
  let links: string[] = [];
  const isWanted = (path: string) => extensions.has(extname(path).toLowerCase());

  function readFolder(path: string): void {
    const absolute = join(folder, path);
    const real = realpathSync(absolute);
    if (known.has(real)) return;
    known.add(real);
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
    if (known.has(real)) return;
    known.add(real);
    paths.push(path);
  }
  /** A link, or something of a kind of its own. */
  function followPath(path: string): void {
    const absolute = join(folder, path);
    const kind = readKind(absolute);
    if (kind === 'folder') addFolder(path);
    else if (kind === 'file') isWanted(path) && addFile(path, realpathSync(absolute));
    // A link without an extension may have led to a folder of such files.
    else if (kind !== 'nothing' && (isWanted(path) || extname(path) === ''))
      problems.push({ path, problem: kind });
  }
  function visit(path: string, what: 'file' | 'folder', run: (path: string) => void): void {
    try {
      run(path);
    } catch (error) {
      problems.push({ path, problem: toReadProblem(what, error) });
    }
  }

  while (folders.length > 0) {
    // The list grows as it is read. Links come after it: what has a path without a link goes by that path.
    for (const path of folders) visit(path, 'folder', readFolder);
    const found = links.sort();
    folders = [];
    links = [];
    for (const link of found) visit(link, 'file', followPath);
  }
  return { paths: paths.sort(), problems };
}
