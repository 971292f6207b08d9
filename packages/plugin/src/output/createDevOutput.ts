import { join } from 'node:path';
import {
  COVERAGE_FILES,
  type Diagnostic,
  ENGLISH,
  type MessageId,
  say,
  toReport,
  type Words,
} from 'persona-registry';
import type { Live, ProblemBox } from '../shared/devFiles.js';
import type { Files } from '../shared/files.js';
import {
  ALL_PROBLEMS_FILE,
  LIVE_FILE,
  LIVE_FOLDER,
  PAGES_FOLDER,
  PROBLEMS_FOLDER,
  PUBLIC_FOLDER,
  REGISTRY_FOLDER,
  SIDEBAR_FILE,
  UNREAD_FILE,
} from '../shared/names.js';
import { toProblemFiles } from '../shared/toProblemFiles.js';
import type { Site } from '../site/buildSite.js';
import { toPageFileName } from '../site/listPages.js';
import { createFolderWriter } from './createFolderWriter.js';
import type { Outcome, Output, OutputOptions } from './output.js';
import { toPrefix } from './toPrefix.js';

/** Content of the registry file of a removed entity. Readers treat such a file as missing. */
const REMOVED = 'null';

/** Largest number of touched pages that are written together with the registry. If an edit touches more pages, only those that are open are. */
const MAX_EARLY_PAGES = 20;

const GAP_FILES: ReadonlySet<string> = new Set(COVERAGE_FILES);

/** A site with its entity files. */
interface SiteFiles {
  site: Site;
  /** Result of `site.toEntityFiles`. It is kept, because it is compared twice. */
  entityFiles: ReadonlyMap<string, string>;
}

/**
 * The first run in the dev server writes the same files as a build, then the problems, then the published files. After that, an edit first reaches
 * the views of open documents and the pages of the entities that it touched. Rules, gaps and all other pages follow when the bundler rests, and
 * after them the published files.
 */
export function createDevOutput(
  folder: string,
  { report, idle, words = () => ENGLISH, instance, listOpen = () => [] }: Omit<OutputOptions, 'isDevServer'>,
): Output {
  const writeRegistry = createFolderWriter(join(folder, REGISTRY_FOLDER), REMOVED);
  const writePageFiles = createFolderWriter(join(folder, PAGES_FOLDER));
  const writeLive = createFolderWriter(join(folder, LIVE_FOLDER));
  const writePublic = createFolderWriter(join(folder, PUBLIC_FOLDER));
  const writeProblems = createFolderWriter(join(folder, PROBLEMS_FOLDER), REMOVED);
  const pageNames = new Set<string>();
  let version = 0;
  let hasProblems = false;
  let last: SiteFiles | undefined;
  let finishedSite: Site | undefined;

  function reportProblems({ state, examine, definitions }: Outcome): void {
    const { diagnostics, errorsWithoutView } = examine();
    report(diagnostics);
    hasProblems = errorsWithoutView.length > 0;
    const files = toProblemFiles(errorsWithoutView, definitions);
    files.set(ALL_PROBLEMS_FILE, toProblemBox(errorsWithoutView, state, words(), instance));
    if (state === 'empty') files.set(UNREAD_FILE, 'true');
    writeProblems(files);
  }

  function writePages(files: Files): void {
    if (writePageFiles(files).size > 0) version++;
    // This file comes after the pages, because a browser that sees it fetches them.
    writeLive(new Map([[LIVE_FILE, JSON.stringify({ version } satisfies Live)]]));
  }

  function writeTouched({ site, entityFiles }: SiteFiles): void {
    const changed = writeRegistry(entityFiles, GAP_FILES);
    const names = site.pages.map(toPageFileName);
    const touchedNames = names.filter((name) => changed.has(name) || changed.has(toAccessName(name)));
    // An open page may show something of any file, and it has the next state already (`sendStates`).
    const openNames = listOpen();
    // A new page must exist as soon as links lead to it.
    const newNames = names.filter((name) => !pageNames.has(name));
    writePages(
      site.toPageFiles(
        new Set([
          SIDEBAR_FILE,
          ...newNames,
          ...openNames,
          ...(touchedNames.length > MAX_EARLY_PAGES ? [] : touchedNames),
        ]),
      ),
    );
    for (const name of newNames) pageNames.add(name);
  }

  function writeAll({ site, entityFiles }: SiteFiles): void {
    if (site === finishedSite) return;
    writeRegistry([...entityFiles, ...site.toCoverageFiles()]);
    writePages(site.toPageFiles());
    for (const name of site.pages.map(toPageFileName)) pageNames.add(name);
    finishedSite = site;
  }

  return (outcome) => {
    const { site, state } = outcome;
    const before = last;
    const isFirst = before === undefined;
    const current = before?.site === site ? before : { site, entityFiles: new Map(site.toEntityFiles()) };
    last = current;
    // A mistake is reported at once, and so is the end of all mistakes.
    const isUrgent = isFirst || state !== 'current' || hasProblems;
    if (isUrgent) reportProblems(outcome);
    if (isFirst) writeAll(current);
    else if (current !== before) writeTouched(current);
    idle.run(() => {
      if (!isUrgent) reportProblems(outcome);
      writeAll(current);
      idle.run(() => writePublic(site.toPublicFiles()));
    });
  };
}

/** Returns the name of the registry file with a service's access, from the name of the service's page. */
const toAccessName = (page: string): string => page.replace(/^service-/, 'access-');

/** The effect of problems on the visible site. */
const CONSEQUENCES = {
  earlier: 'dev.earlier',
  empty: 'dev.empty',
} as const satisfies Partial<Record<Outcome['state'], MessageId>>;

/** The title is in the language of the site. The report is that of the terminal, in English. */
function toProblemBox(
  diagnostics: readonly Diagnostic[],
  state: Outcome['state'],
  words: Words,
  instance: string | undefined,
): string {
  const { length } = diagnostics;
  const title = [
    `${toPrefix(instance)}${say(words, 'dev.problems', { count: length })}`,
    ...(state === 'current' ? [] : [say(words, CONSEQUENCES[state])]),
  ].join(' ');
  const box: ProblemBox = length === 0 ? { title: '', text: '' } : { title, text: toReport(diagnostics) };
  return JSON.stringify(box);
}
