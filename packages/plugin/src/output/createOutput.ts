import { join } from 'node:path';
import type { Files } from '../shared/files.js';
import { PAGES_FILE, REGISTRY_FILE, VIEW_RESOURCE } from '../shared/names.js';
import { packFiles } from '../shared/packFiles.js';
import type { Site } from '../site/buildSite.js';
import { createDevOutput } from './createDevOutput.js';
import type { Output, OutputOptions } from './output.js';
import { replaceFile } from './replaceFile.js';

/**
 * Returns the output below the instance's folder, `.docusaurus/docusaurus-plugin-personas/<id>/`. The view loader gets its data from files, not from
 * memory, because it may run in another copy of our modules, and because a warm cache compares files.
 *
 * @param folder absolute
 */
export function createOutput(folder: string, options: OutputOptions): Output {
  const write = options.isDevServer ? createDevOutput(folder, options) : createBuildOutput(folder, options);
  return (outcome) => {
    write(outcome);
    replaceFile(join(folder, VIEW_RESOURCE), []);
  };
}

/** A build reports problems, then writes registry and pages. */
function createBuildOutput(folder: string, { report }: Pick<OutputOptions, 'report'>): Output {
  return ({ site, examine }) => {
    report(examine().diagnostics);
    replaceFile(join(folder, REGISTRY_FILE), packFiles(toWholeRegistry(site)));
    replaceFile(join(folder, PAGES_FILE), packFiles(site.toPageFiles()));
  };
}

function* toWholeRegistry(site: Site): Files {
  yield* site.toEntityFiles();
  yield* site.toCoverageFiles();
}
