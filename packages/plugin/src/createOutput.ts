import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Definition, type Diagnostic, toReport } from 'persona-registry';
import type { Site } from './buildSite.js';
import { createFolderWriter } from './createFolderWriter.js';
import { ALL_PROBLEMS_FILE, PAGES_FOLDER, PROBLEMS_FOLDER, REGISTRY_FOLDER, VIEW_RESOURCE } from './names.js';
import { toProblemFiles } from './toProblemFiles.js';
import { toPageFiles } from './toRoutes.js';

/** What one run of the lifecycle leaves for the bundler and the browser. */
export interface Outcome {
  site: Site;
  /** Problems that no directive shows where they stand. */
  unshown: readonly Diagnostic[];
  /** Where a problem of a definition can stand. */
  definitions: readonly Definition[];
}

/** For the dev server's problem box. */
export interface ShownProblems {
  count: number;
  text: string;
}

/** A registry file of an entity that is gone reads as one that is missing. */
const GONE = 'null';

/**
 * Writes below the instance's folder, `.docusaurus/docusaurus-plugin-personas/<id>/`. Files, and not memory, are how the view loader learns
 * of everything: it may run in another copy of our modules, and a warm cache compares them.
 *
 * @param folder absolute
 * @param isProduction leaves out the problems, which only the dev server shows
 */
export function createOutput(
  folder: string,
  { isProduction }: { isProduction: boolean },
): (outcome: Outcome) => void {
  const writeRegistry = createFolderWriter(join(folder, REGISTRY_FOLDER), GONE);
  const writePages = createFolderWriter(join(folder, PAGES_FOLDER));
  const writeProblems = createFolderWriter(join(folder, PROBLEMS_FOLDER), GONE);
  let written: Site | undefined;
  return ({ site, unshown, definitions }) => {
    if (site !== written) {
      writeRegistry(site.entityFiles);
      writePages(toPageFiles(site.pages));
      written = site;
    }
    if (!isProduction) {
      writeProblems(toProblemFiles(unshown, definitions).set(ALL_PROBLEMS_FILE, toShownProblems(unshown)));
    }
    const resource = join(folder, VIEW_RESOURCE);
    if (!existsSync(resource)) writeFileSync(resource, '');
  };
}

function toShownProblems(diagnostics: readonly Diagnostic[]): string {
  const text = diagnostics.length === 0 ? '' : toReport(diagnostics);
  return JSON.stringify({ count: diagnostics.length, text } satisfies ShownProblems);
}
