import { type DataInput, type DataSource, type Diagnostic, validateSource } from 'persona-registry';
import { readData } from 'persona-registry/node';

/** What `loadContent` hands on: the data as written, validated. */
export interface ReadContent {
  sources: readonly DataSource[];
  /** Of the sources that are valid. */
  data: readonly { file: string; data: DataInput }[];
  diagnostics: readonly Diagnostic[];
  /** Files and globs to watch, those that do not exist yet included. */
  watch: readonly string[];
}

/** Before anything is read. */
export const NO_CONTENT: ReadContent = { sources: [], data: [], diagnostics: [], watch: [] };

export function readContent({
  directory,
  data,
  maxBytes,
}: {
  directory: string;
  data?: string | undefined;
  maxBytes?: number | undefined;
}): ReadContent {
  const { sources, diagnostics, watch } = readData({
    directory,
    ...(data !== undefined && { data }),
    ...(maxBytes !== undefined && { maxBytes }),
  });
  const validated = sources.map((source) => ({ file: source.file, ...validateSource(source) }));
  return {
    sources,
    data: validated.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, data: value }])),
    diagnostics: [...diagnostics, ...validated.flatMap((outcome) => outcome.diagnostics)],
    watch,
  };
}
