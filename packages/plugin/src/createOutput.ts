import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COVERAGE_FILES, type Definition, type Diagnostic, toReport } from 'persona-registry';
import type { Examined, Site } from './buildSite.js';
import { createFolderWriter } from './createFolderWriter.js';
import type { Idle } from './createIdle.js';
import type { Reporter } from './createReporter.js';
import { toPageFileName } from './listPages.js';
import {
  ALL_PROBLEMS_FILE,
  LIVE_FILE,
  LIVE_FOLDER,
  PAGES_FOLDER,
  PROBLEMS_FOLDER,
  PUBLIC_FOLDER,
  REGISTRY_FOLDER,
  VIEW_RESOURCE,
} from './names.js';
import { toProblemFiles } from './toProblemFiles.js';

/** What one run of the lifecycle leaves for the bundler, the browser and the terminal. */
export interface Outcome {
  site: Site;
  /** Of what the site is made: of what is written now; of an earlier state, since what is written now makes none; of nothing, since there was none. */
  state: 'current' | 'earlier' | 'empty';
  /** All problems of data and documents. */
  examine(): Examined;
  /** Where a problem of a definition can stand. */
  definitions: readonly Definition[];
}

export interface OutputOptions {
  isDevServer: boolean;
  /** Is told the problems first; nothing is written when it throws. */
  report: Reporter;
  /** When nobody waits for the bundler, in the dev server. */
  idle: Pick<Idle, 'run'>;
}

/** For the dev server's problem box. */
export interface ShownProblems {
  /** Empty when there is no problem. */
  title: string;
  text: string;
}

/** For the dev server's pages. */
export interface Live {
  /** Another one whenever pages have been written. */
  version: number;
}

/** A registry file of an entity that is gone reads as one that is missing. */
const GONE = 'null';

/** Pages of what an edit touched that are written with the registry. Where it touches more, they all come with the rest. */
const MOST_EARLY_PAGES = 20;

const GAP_FILES: ReadonlySet<string> = new Set(COVERAGE_FILES);

/**
 * Writes below the instance's folder, `.docusaurus/docusaurus-plugin-personas/<id>/`. Files, and not memory, are how the view loader learns
 * of everything: it may run in another copy of our modules, and a warm cache compares them.
 *
 * A build reports, and writes registry and pages. So does the first run in the dev server, which also gets the problems and the published
 * files. After that an edit reaches the views of open documents and the pages of what it touched first; rules, gaps and the other pages
 * follow when the bundler rests, and then what is published.
 *
 * @param folder absolute
 */
export function createOutput(
  folder: string,
  { isDevServer, report, idle }: OutputOptions,
): (outcome: Outcome) => void {
  const writeRegistry = createFolderWriter(join(folder, REGISTRY_FOLDER), GONE);
  const writePageFiles = createFolderWriter(join(folder, PAGES_FOLDER));
  const writeLive = createFolderWriter(join(folder, LIVE_FOLDER));
  const writePublic = createFolderWriter(join(folder, PUBLIC_FOLDER));
  const writeProblems = createFolderWriter(join(folder, PROBLEMS_FOLDER), GONE);
  const pageNames = new Set<string>();
  let version = 0;
  let hasProblems = false;
  let begun: Site | undefined;
  let finished: Site | undefined;

  function tell({ state, examine, definitions }: Outcome): void {
    const { diagnostics, unshown } = examine();
    report(diagnostics);
    hasProblems = unshown.length > 0;
    if (!isDevServer) return;
    writeProblems(
      toProblemFiles(unshown, definitions).set(ALL_PROBLEMS_FILE, toShownProblems(unshown, state)),
    );
  }

  function writePages(files: ReadonlyMap<string, string>): void {
    if (writePageFiles(files).size > 0) version++;
    // After the pages: whoever sees it looks for them.
    if (isDevServer) writeLive(new Map([[LIVE_FILE, JSON.stringify({ version } satisfies Live)]]));
  }

  function begin(site: Site): void {
    const changed = writeRegistry(site.entityFiles, GAP_FILES);
    const names = site.pages.map(toPageFileName);
    const touched = names.filter((name) => changed.has(name) || changed.has(toAccessName(name)));
    // A new page can be opened as soon as there are links to it.
    const added = names.filter((name) => !pageNames.has(name));
    writePages(site.toPageFiles(new Set([...added, ...(touched.length > MOST_EARLY_PAGES ? [] : touched)])));
    for (const name of added) pageNames.add(name);
  }

  function finish(site: Site): void {
    if (site === finished) return;
    writeRegistry(new Map([...site.entityFiles, ...site.toCoverageFiles()]));
    writePages(site.toPageFiles());
    for (const name of site.pages.map(toPageFileName)) pageNames.add(name);
    finished = site;
  }

  return (outcome) => {
    const { site, state } = outcome;
    const isFirst = begun === undefined;
    // A mistake is told at once, and so is that it is mended.
    const isUrgent = isFirst || state !== 'current' || hasProblems;
    if (isUrgent) tell(outcome);
    if (isFirst) finish(site);
    else if (site !== begun) begin(site);
    begun = site;
    const resource = join(folder, VIEW_RESOURCE);
    if (!existsSync(resource)) writeFileSync(resource, '');
    if (!isDevServer) return;
    idle.run(() => {
      if (!isUrgent) tell(outcome);
      finish(site);
      idle.run(() => writePublic(site.toPublicFiles()));
    });
  };
}

/** The registry file with who may do what on a service, by the name of the service's page. */
const toAccessName = (page: string): string => page.replace(/^service-/, 'access-');

/** What problems mean for the site that is on show. */
const CONSEQUENCES: Record<Outcome['state'], string> = {
  current: '',
  earlier: ' The site shows the last state that had none.',
  empty: ' The site has no personas until this is mended.',
};

function toShownProblems(diagnostics: readonly Diagnostic[], state: Outcome['state']): string {
  const { length } = diagnostics;
  const count = length === 1 ? 'a problem' : `${length} problems`;
  const shown: ShownProblems =
    length === 0
      ? { title: '', text: '' }
      : { title: `Personas: ${count}.${CONSEQUENCES[state]}`, text: toReport(diagnostics) };
  return JSON.stringify(shown);
}
