import { toLocated } from '../data/toLocated.js';
import { type DataSource, validateSource } from '../data/validateSource.js';
import type { Definition } from '../model/document.js';
import { type BuiltRegistry, buildRegistry } from '../resolve/buildRegistry.js';
import { type ReadOptions, readData } from './readData.js';

export interface ReadRegistryOptions extends ReadOptions {
  /** Personas that Markdown defines. */
  definitions?: readonly Definition[];
}
export interface ReadRegistry extends BuiltRegistry {
  sources: DataSource[];
  watch: string[];
}

/**
 * From the data files to the registry, in one step; diagnostics have line and column. While a file cannot be read or has the wrong shape, the
 * registry is built of nothing but defaults, since what refers to that file would only repeat the problem.
 */
export function readRegistry({ definitions, ...options }: ReadRegistryOptions): ReadRegistry {
  const { sources, diagnostics, watch } = readData(options);
  const validated = sources.map((source) => ({ file: source.file, ...validateSource(source) }));
  const problems = [...diagnostics, ...validated.flatMap((outcome) => outcome.diagnostics)];
  const data = validated.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, data: value }]));
  const built =
    problems.length > 0 ? buildRegistry({ sources: [] }) : buildRegistry({ sources: data, definitions });
  return { ...built, diagnostics: toLocated([...problems, ...built.diagnostics], sources), sources, watch };
}
