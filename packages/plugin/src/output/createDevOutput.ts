import { join } from 'node:path';
import { COVERAGE_FILES, type Diagnostic, toReport } from 'persona-registry';
import type { Live, ShownProblems } from '../shared/devFiles.js';
import type { Files } from '../shared/files.js';
import {
  ALL_PROBLEMS_FILE,
  LIVE_FILE,
  LIVE_FOLDER,
  PAGES_FOLDER,
  PROBLEMS_FOLDER,
  PUBLIC_FOLDER,
  REGISTRY_FOLDER,
  UNREAD_FILE,
} from '../shared/names.js';
import { toProblemFiles } from '../shared/toProblemFiles.js';
import type { Site } from '../site/buildSite.js';
import { toPageFileName } from '../site/listPages.js';
import { createFolderWriter } from './createFolderWriter.js';
import type { Outcome, Output, OutputOptions } from './output.js';

/** A registry file of an entity that is gone reads as one that is missing. */
const GONE = 'null';

/** Pages of what an edit touched that are written with the registry. Where it touches more, they all come with the rest. */
const MOST_EARLY_PAGES = 20;

const GAP_FILES: ReadonlySet<string> = new Set(COVERAGE_FILES);

/** A site that is being written. */
interface Begun {
  site: Site;
  /** Of `site.toEntityFiles`: they are compared twice. */
  entityFiles: ReadonlyMap<string, string>;
}

/**
 * The first run in the dev server writes as a build does, and the problems, and then the published files. After that an edit reaches the
 * views of open documents and the pages of what it touched first; rules, gaps and the other pages follow when the bundler rests, and then
 * what is published.
 */
export function createDevOutput(
  folder: string,
  { report, idle }: Omit<OutputOptions, 'isDevServer'>,
): Output {
  const writeRegistry = createFolderWriter(join(folder, REGISTRY_FOLDER), GONE);
  const writePageFiles = createFolderWriter(join(folder, PAGES_FOLDER));
  const writeLive = createFolderWriter(join(folder, LIVE_FOLDER));
  const writePublic = createFolderWriter(join(folder, PUBLIC_FOLDER));
  const writeProblems = createFolderWriter(join(folder, PROBLEMS_FOLDER), GONE);
  const pageNames = new Set<string>();
  let version = 0;
  let hasProblems = false;
  let begun: Begun | undefined;
  let finished: Site | undefined;

  function tell({ state, examine, definitions }: Outcome): void {
    const { diagnostics, unshown } = examine();
    report(diagnostics);
    hasProblems = unshown.length > 0;
    const files = toProblemFiles(unshown, definitions);
    files.set(ALL_PROBLEMS_FILE, toShownProblems(unshown, state));
    if (state === 'empty') files.set(UNREAD_FILE, 'true');
    writeProblems(files);
  }

  function writePages(files: Files): void {
    if (writePageFiles(files).size > 0) version++;
    // After the pages: whoever sees it looks for them.
    writeLive(new Map([[LIVE_FILE, JSON.stringify({ version } satisfies Live)]]));
  }

  function begin({ site, entityFiles }: Begun): void {
    const changed = writeRegistry(entityFiles, GAP_FILES);
    const names = site.pages.map(toPageFileName);
    const touched = names.filter((name) => changed.has(name) || changed.has(toAccessName(name)));
    // A new page can be opened as soon as there are links to it.
    const added = names.filter((name) => !pageNames.has(name));
    writePages(site.toPageFiles(new Set([...added, ...(touched.length > MOST_EARLY_PAGES ? [] : touched)])));
    for (const name of added) pageNames.add(name);
  }

  function finish({ site, entityFiles }: Begun): void {
    if (site === finished) return;
    writeRegistry([...entityFiles, ...site.toCoverageFiles()]);
    writePages(site.toPageFiles());
    for (const name of site.pages.map(toPageFileName)) pageNames.add(name);
    finished = site;
  }

  return (outcome) => {
    const { site, state } = outcome;
    const before = begun;
    const isFirst = before === undefined;
    const current = before?.site === site ? before : { site, entityFiles: new Map(site.toEntityFiles()) };
    begun = current;
    // A mistake is told at once, and so is that it is mended.
    const isUrgent = isFirst || state !== 'current' || hasProblems;
    if (isUrgent) tell(outcome);
    if (isFirst) finish(current);
    else if (current !== before) begin(current);
    idle.run(() => {
      if (!isUrgent) tell(outcome);
      finish(current);
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
