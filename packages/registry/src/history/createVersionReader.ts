import type { Blobs } from '../git/openBlobs.js';
import { compareText } from '../lookup/compareText.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition } from '../model/document.js';
import { createPieceReader, type Piece } from './createPieceReader.js';
import { type DataPlace, isDataPath, listPlaces } from './dataPlace.js';
import type { FilesOfVersion } from './listDataCommits.js';
import type { VersionOfData } from './versionOfData.js';

/** Finds the personas that a document defines. `file` is the path from the root of the repository. */
export type ScanText = (text: string, file: string) => readonly Definition[];

/** Reads versions of the data one after another. What several have in common is read once. */
export type ReadVersionOfData = (files: FilesOfVersion, place: DataPlace) => Promise<VersionOfData>;

const NO_DEFINITIONS: readonly Definition[] = [];

export function createVersionReader(blobs: Blobs, scan: ScanText | undefined): ReadVersionOfData {
  const readPieces = createPieceReader();
  /** By the hash of the content and the path. The last version of each file is enough: the next one often has the same. */
  const last = new Map<string, { hash: string; pieces: readonly Piece[]; problems: readonly Diagnostic[] }>();
  const defined = new Map<string, readonly Definition[]>();
  let lastDefinitions = NO_DEFINITIONS;

  async function readData(file: string, hash: string) {
    const known = last.get(file);
    if (known?.hash === hash) return known;
    const content = await blobs.read(hash);
    const { value = [], diagnostics } =
      content === undefined ? { diagnostics: [toMissing(file)] } : readPieces({ file, hash, content });
    const read = { hash, pieces: value, problems: diagnostics };
    last.set(file, read);
    return read;
  }
  async function readDocument(file: string, hash: string): Promise<readonly Definition[]> {
    const key = `${hash} ${file}`;
    const known = defined.get(key);
    if (known !== undefined) return known;
    const text = (await blobs.read(hash))?.toString('utf8') ?? '';
    const found = text.includes(':::') && scan !== undefined ? scan(text, file) : [];
    const definitions = found.length === 0 ? NO_DEFINITIONS : found;
    defined.set(key, definitions);
    return definitions;
  }

  return async (files, place) => {
    const paths = [...files.keys()].sort(compareText);
    const dataPaths = paths.filter((path) => isDataPath(path, place));
    const read: { file: string; pieces: readonly Piece[]; problems: readonly Diagnostic[] }[] = [];
    for (const file of dataPaths) read.push({ file, ...(await readData(file, files.get(file) ?? '')) });
    const definitions: Definition[] = [];
    for (const file of paths) {
      if (!dataPaths.includes(file)) definitions.push(...(await readDocument(file, files.get(file) ?? '')));
    }
    if (!isSame(definitions, lastDefinitions)) lastDefinitions = definitions;
    const places = place.isDefault ? listPlaces(dataPaths, place) : [];
    return {
      files: read.map(({ file, pieces }) => ({ file, pieces })),
      definitions: lastDefinitions,
      problems: [
        ...(places.length > 1 ? [toSeveral(places)] : []),
        ...read.flatMap(({ problems }) => problems),
      ],
    };
  };
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

const toMissing = (file: string): Diagnostic => ({
  code: 'git-failed',
  severity: 'error',
  message: `Git cannot read "${file}".`,
  hint: 'The clone may lack a part of its objects. Clone the repository again.',
});

const toSeveral = (places: readonly string[]): Diagnostic => ({
  code: 'several-data-files',
  severity: 'error',
  message: `There is more than one place with persona data: ${places.join(', ')}.`,
});
