import { toLocated } from '../data/toLocated.js';
import type { DataSource } from '../data/validateSource.js';
import { validateSources } from '../data/validateSources.js';
import type { Definition } from '../model/document.js';
import { buildProject } from '../project/buildProject.js';
import { collectScans } from '../project/collectScans.js';
import type { BuiltRegistry } from '../resolve/buildRegistry.js';
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
export function readRegistry({ definitions = [], ...options }: ReadRegistryOptions): ReadRegistry {
  const { sources, diagnostics, watch } = readData(options);
  const content = validateSources({ sources, diagnostics });
  const scans = { ...collectScans([]), definitions };
  const { registry, origins, diagnostics: found } = buildProject({ content, scans });
  return { registry, origins, diagnostics: toLocated(found, sources), sources, watch };
}
