import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute } from 'node:path';
import { toDisplayPath } from '../node/toDisplayPath.js';
import type { DataPlace } from './dataPlace.js';

export interface PlaceOfToday {
  /** Root of the repository, absolute, without symbolic links. */
  root: string;
  /** Where data is looked for (`readData().watch`): absolute, also what does not exist. */
  dataPlaces: readonly string[];
  /** Folders with documents, absolute. Empty if no document defines a persona: reading all of them at each commit would take long. */
  documentFolders: Iterable<string>;
}

/** Where the data and the documents that define personas are in a repository. What is outside of it has no history. */
export function findDataPlace({ root, dataPlaces, documentFolders }: PlaceOfToday): DataPlace {
  const toPath = (path: string) => toDisplayPath(root, toReal(path));
  // A place on another drive is absolute.
  const isInside = (path: string) => path !== '..' && !path.startsWith('../') && !isAbsolute(path);
  const folders = [...new Set([...documentFolders].map(toPath))].filter(isInside);
  const isOuter = (folder: string) =>
    !folders.some((other) => other !== folder && (other === '' || folder.startsWith(`${other}/`)));
  return {
    data: [...new Set(dataPlaces.map(toPath))].filter(isInside),
    // Without a name for the data, several names are tried, and a version may have one of them.
    isDefault:
      dataPlaces.length > 1 && DEFAULTS.every((name) => dataPlaces.some((path) => basename(path) === name)),
    documents: folders.filter(isOuter),
  };
}

/** The names that are tried. `findDataFiles` tries one more. */
const DEFAULTS = ['personas.yml', 'personas.yaml', 'personas.json'] as const;

/** The folder of a file is real, although the file may not exist. */
export function toReal(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : `${toReal(folder)}${path.slice(folder.length)}`;
  }
}
