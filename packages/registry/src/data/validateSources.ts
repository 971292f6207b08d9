import type { DataInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type DataSource, validateSource } from './validateSource.js';

/** All data files, read and validated. */
export interface ValidatedSources {
  sources: readonly DataSource[];
  /** Of the sources that are valid, in their order. */
  data: readonly { file: string; data: DataInput }[];
  /** Of reading and of validating. An error says that some data are missing from `data`. */
  diagnostics: readonly Diagnostic[];
}

/**
 * Validates what `readData` read.
 *
 * @param validate `validateSource`, or one that remembers
 */
export function validateSources(
  { sources, diagnostics }: Pick<ValidatedSources, 'sources' | 'diagnostics'>,
  validate: typeof validateSource = validateSource,
): ValidatedSources {
  const validated = sources.map((source) => ({ file: source.file, ...validate(source) }));
  return {
    sources,
    data: validated.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, data: value }])),
    diagnostics: [...diagnostics, ...validated.flatMap((outcome) => outcome.diagnostics)],
  };
}
