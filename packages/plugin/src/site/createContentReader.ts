import {
  type DataInput,
  type DataSource,
  type Diagnostic,
  type Outcome,
  validateSource,
} from 'persona-registry';
import { type ReadOptions, readData } from 'persona-registry/node';

/** What `loadContent` hands on: the data as written, validated. */
export interface ReadContent {
  sources: readonly DataSource[];
  /** Of the sources that are valid. */
  data: readonly { file: string; data: DataInput }[];
  diagnostics: readonly Diagnostic[];
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
    const { sources, diagnostics, watch } = readData(options);
    const read = new Map(
      sources.map(({ file, text, format }) => {
        const last = known.get(file);
        const outcome = last?.text === text ? last.outcome : validateSource({ file, text, format });
        return [file, { text, outcome }];
      }),
    );
    const next: ReadContent = {
      sources,
      data: [...read].flatMap(([file, { outcome }]) =>
        outcome.value === undefined ? [] : [{ file, data: outcome.value }],
      ),
      diagnostics: [...diagnostics, ...[...read.values()].flatMap(({ outcome }) => outcome.diagnostics)],
      watch,
    };
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
