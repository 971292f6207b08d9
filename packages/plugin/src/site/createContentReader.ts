import {
  type DataInput,
  type Outcome,
  type ValidatedSources,
  validateSource,
  validateSources,
} from 'persona-registry';
import { type ReadOptions, readData } from 'persona-registry/node';

/** What `loadContent` hands on: the data as written, validated. */
export interface ReadContent extends ValidatedSources {
  /** Files and folders whose change matters, those that do not exist yet included. */
  watch: readonly string[];
}

/** Before anything is read. */
export const NO_CONTENT: ReadContent = { sources: [], data: [], diagnostics: [], watch: [] };

/**
 * Reads and validates the data files. A file with the same text as the last time is not validated again; where all are the same, so is
 * the answer, and whoever keeps it knows: one edit may be told of twice.
 */
export function createContentReader(options: ReadOptions): () => ReadContent {
  let content = NO_CONTENT;
  let known = new Map<string, { text: string; outcome: Outcome<DataInput> }>();
  return () => {
    const { watch, ...found } = readData(options);
    const read = new Map<string, { text: string; outcome: Outcome<DataInput> }>();
    const validated = validateSources(found, (source) => {
      const { file, text } = source;
      const last = known.get(file);
      const outcome = last?.text === text ? last.outcome : validateSource(source);
      read.set(file, { text, outcome });
      return outcome;
    });
    const next: ReadContent = { ...validated, watch };
    if (!isSame(next, content)) content = next;
    known = read;
    return content;
  };
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
