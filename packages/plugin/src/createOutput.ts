import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './buildSite.js';
import { createDevOutput } from './createDevOutput.js';
import { PAGES_FOLDER, REGISTRY_FOLDER, VIEW_RESOURCE } from './names.js';
import type { Output, OutputOptions } from './output.js';
import { replaceFolder } from './replaceFolder.js';
import type { Files } from './writeFiles.js';

/**
 * Writes below the instance's folder, `.docusaurus/docusaurus-plugin-personas/<id>/`. Files, and not memory, are how the view loader learns
 * of everything: it may run in another copy of our modules, and a warm cache compares them.
 *
 * @param folder absolute
 */
export function createOutput(folder: string, options: OutputOptions): Output {
  const write = options.isDevServer ? createDevOutput(folder, options) : createBuildOutput(folder, options);
  return (outcome) => {
    write(outcome);
    const resource = join(folder, VIEW_RESOURCE);
    if (!existsSync(resource)) writeFileSync(resource, '');
  };
}

/** A build reports, and writes registry and pages, each file when it is made. */
function createBuildOutput(folder: string, { report }: Pick<OutputOptions, 'report'>): Output {
  return ({ site, examine }) => {
    report(examine().diagnostics);
    replaceFolder(join(folder, REGISTRY_FOLDER), toWholeRegistry(site));
    replaceFolder(join(folder, PAGES_FOLDER), site.toPageFiles());
  };
}

function* toWholeRegistry(site: Site): Files {
  yield* site.toEntityFiles();
  yield* site.toCoverageFiles();
}
