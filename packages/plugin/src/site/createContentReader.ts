import { resolve, sep } from 'node:path';
import {
  type DataInput,
  type Diagnostic,
  type Outcome,
  type ValidatedSources,
  validateSource,
  validateSources,
} from 'persona-registry';
import { type ReadOptions, readData } from 'persona-registry/node';

/** The data as written, validated. */
export interface ReadContent extends ValidatedSources {
  /** Files and folders to watch, including those that do not exist yet. Without broken links: one that leads back to itself would end the watcher. */
  watch: readonly string[];
}

/** The content before the first read. */
export const NO_CONTENT: ReadContent = { sources: [], data: [], diagnostics: [], watch: [] };

/**
 * Creates a function that reads and validates the data files. A file with the same text as before is not validated again. If all files are the
 * same, the function returns the same object as before, so that a caller can compare: one edit may cause two events.
 */
export function createContentReader(options: ReadOptions): () => ReadContent {
  let content = NO_CONTENT;
  let lastFiles = new Map<string, { text: string; outcome: Outcome<DataInput> }>();
  return () => {
    const { watch, ...files } = readData(options);
    const nextFiles = new Map<string, { text: string; outcome: Outcome<DataInput> }>();
    const validated = validateSources(files, (source) => {
      const { file, text } = source;
      const last = lastFiles.get(file);
      const outcome = last?.text === text ? last.outcome : validateSource(source);
      nextFiles.set(file, { text, outcome });
      return outcome;
    });
    const isBroken = toTest(files.diagnostics, options.directory);
    const next: ReadContent = { ...validated, watch: watch.filter((path) => !isBroken(path)) };
    if (!isSame(next, content)) content = next;
    lastFiles = nextFiles;
    return content;
  };
}

/** Returns a function that tests whether a path is a broken link, or a folder with one. `createDataPoll` sees when such a link is mended. */
function toTest(diagnostics: readonly Diagnostic[], directory: string): (path: string) => boolean {
  const links = diagnostics
    .filter(({ code }) => code === 'broken-link')
    .map(({ place }) =>
      resolve(directory, place?.file ?? '')
        .split(sep)
        .join('/'),
    );
  return (path) => links.some((link) => link === path || link.startsWith(`${path}/`));
}

function isSame(next: ReadContent, last: ReadContent): boolean {
  return (
    last !== NO_CONTENT &&
    next.sources.length === last.sources.length &&
    next.sources.every(({ file, text }, index) => {
      const other = last.sources[index];
      return file === other?.file && text === other.text;
    }) &&
    JSON.stringify(next.diagnostics) === JSON.stringify(last.diagnostics)
  );
}
