import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Definition, type Diagnostic, toReport } from 'persona-registry';
import type { Site } from './buildSite.js';
import { createDeferred } from './createDeferred.js';
import { createFolderWriter } from './createFolderWriter.js';
import { toPageFileName } from './listPages.js';
import {
  ALL_PROBLEMS_FILE,
  PAGES_FOLDER,
  PROBLEMS_FOLDER,
  PUBLIC_FOLDER,
  REGISTRY_FOLDER,
  VIEW_RESOURCE,
} from './names.js';
import { toProblemFiles } from './toProblemFiles.js';

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

/** Milliseconds: what the bundler needs for the views of an edit, before the thread is busy with pages again. */
const PAGES_DELAY = 200;
/** Longer, because nobody waits for these files in the dev server. */
const PUBLIC_DELAY = 1000;

/**
 * Writes below the instance's folder, `.docusaurus/docusaurus-plugin-personas/<id>/`. Files, and not memory, are how the view loader learns
 * of everything: it may run in another copy of our modules, and a warm cache compares them.
 *
 * A build writes registry and pages, at once. The dev server also gets the problems and the published files; there, an edit reaches the views
 * of open documents first, and what takes long follows.
 *
 * @param folder absolute
 */
export function createOutput(
  folder: string,
  { isProduction }: { isProduction: boolean },
): (outcome: Outcome) => void {
  const writeRegistry = createFolderWriter(join(folder, REGISTRY_FOLDER), GONE);
  const writePages = createFolderWriter(join(folder, PAGES_FOLDER));
  const writePublic = createFolderWriter(join(folder, PUBLIC_FOLDER));
  const writeProblems = createFolderWriter(join(folder, PROBLEMS_FOLDER), GONE);
  const laterPages = createDeferred(PAGES_DELAY);
  const laterPublic = createDeferred(PUBLIC_DELAY);
  const pageNames = new Set<string>();
  let written: Site | undefined;

  function writeSite(site: Site): void {
    const names = site.pages.map(toPageFileName);
    const write = () => writePages(site.toPageFiles());
    writeRegistry(site.entityFiles);
    laterPages.cancel();
    // Docusaurus imports a new page's module at once, so its file must be there.
    if (isProduction || names.some((name) => !pageNames.has(name))) write();
    else laterPages.run(write);
    for (const name of names) pageNames.add(name);
    if (!isProduction) laterPublic.run(() => writePublic(site.toPublicFiles()));
  }

  return ({ site, unshown, definitions }) => {
    if (site !== written) writeSite(site);
    written = site;
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
