import type { DataSource, Diagnostic } from 'persona-registry';
import { readData } from 'persona-registry/node';

export interface ReadDrift {
  source?: DataSource;
  diagnostics: readonly Diagnostic[];
  /** Absolute paths, also of a file that does not exist. */
  watch: readonly string[];
}

export const NO_DRIFT: ReadDrift = { diagnostics: [], watch: [] };

/** Reads the file that the option `drift` names. */
export function readDrift(siteDir: string, file: string | undefined): ReadDrift {
  if (file === undefined) return NO_DRIFT;
  const { sources, diagnostics, watch } = readData({ directory: siteDir, data: file });
  const [source] = sources;
  return { ...(source && { source }), diagnostics, watch };
}
