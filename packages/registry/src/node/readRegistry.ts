import type { DataSource } from '../data/dataSource.js';
import { toLocated } from '../data/toLocated.js';
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
 * Reads the data files and builds the registry, in one step. Diagnostics have line and column. If a file cannot be read or has the wrong shape,
 * the registry has only defaults: references to the entries of that file would only repeat the problem.
 */
export function readRegistry({ definitions = [], ...options }: ReadRegistryOptions): ReadRegistry {
  const { sources, diagnostics, watch } = readData(options);
  const content = validateSources({ sources, diagnostics });
  const scans = { ...collectScans([]), definitions };
  const project = buildProject({ content, scans });
  const { registry, origins } = project;
  return { registry, origins, diagnostics: toLocated(project.diagnostics, sources), sources, watch };
}
