import type { DataInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { DataSource } from './dataSource.js';
import { validateSource } from './validateSource.js';

/** All data files, read and validated. */
export interface ValidatedSources {
  sources: readonly DataSource[];
  /** Data of the valid sources, in their order. */
  data: readonly { file: string; data: DataInput }[];
  /** Problems of reading and of validating. If one is an error, some data is missing from `data`. */
  diagnostics: readonly Diagnostic[];
}

/**
 * Validates the sources that `readData` read.
 *
 * @param validate `validateSource`, or a version of it with a cache
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
