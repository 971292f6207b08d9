import {
  type AccessDetails,
  buildProject,
  buildViewModel,
  collectScans,
  type Diagnostic,
  isError,
  type Origins,
  type Page,
  type RouteOptions,
  type Scans,
  toCoverageFiles,
  toExportFiles,
  toLocated,
  toPages,
  toPublic,
  toRegistryFiles,
} from 'persona-registry';
import type { LayoutEngine } from 'persona-registry/pictures';
import type { Files } from '../shared/files.js';
import { checkCollisions } from './checkCollisions.js';
import { NO_CONTENT, type ReadContent } from './createContentReader.js';
import type { SitePage } from './listDocuments.js';
import { listPages, type PageEntry, toPageFileName } from './listPages.js';
import { type Redirect, toRedirects } from './toRedirects.js';

export interface SiteInput {
  content: ReadContent;
  scanned: Scans;
  /** Pages of the other plugins. */
  others: readonly SitePage[];
  routes: RouteOptions;
  accessDetails: AccessDetails;
  /** ISO date that counts as today where the data names none. */
  date: string;
  /** For the pictures of architectures; loaded only where there are some. */
  layout?: LayoutEngine;
}

/** Everything that the plugin puts into a site. */
export interface Site {
  /** The registry as JSON, without the gaps. A function, like what follows: a build writes each file when it is made, and holds none. */
  toEntityFiles(): Files;
  /** The registry's files of the gaps. They are most of the work, and an edit in the dev server need not wait for them. */
  toCoverageFiles(): Files;
  pages: readonly PageEntry[];
  redirects: readonly Redirect[];
  /** What the pages show, as JSON; of all pages, or of those with a file of these names. */
  toPageFiles(names?: ReadonlySet<string>): Files;
  /** Files to be published beside the overview. No page waits for them. */
  toPublicFiles(): Files;
  origins: Origins;
}

export interface BuiltSite {
  /** What there would be to show. Of little use when `isBroken`. */
  site: Site;
  /** The data or a definition is wrong, so that the registry says less than was written, or something else. */
  isBroken: boolean;
  /** What is wrong, rules included; looked for when first asked. */
  examine(): Examined;
}

export interface Examined {
  /** All problems, with line and column. */
  diagnostics: Diagnostic[];
  /** The errors among them that no directive shows where they stand: of data, definitions, rules and routes. */
  unshown: Diagnostic[];
}

/** Data and documents → registry → what the site shows, and what is wrong with it. Pure. */
export function buildSite({
  content,
  scanned,
  others,
  routes,
  accessDetails,
  date,
  layout,
}: SiteInput): BuiltSite {
  const project = buildProject({ content, scans: scanned, date });
  const { registry, origins, isBroken, toRules } = project;

  const shown = toPublic(registry, accessDetails);
  const model = buildViewModel(shown, routes, () => toRules().toGaps());
  const listed = listPages(shown, routes);
  const collisions = checkCollisions(listed, others, origins);
  // The user's page wins, so that the dev server shows what was there before.
  const colliding = new Set(collisions.map(({ path }) => path));
  const pages = listed.filter(({ path }) => !colliding.has(path));
  const fileNames = new Map(pages.map((page) => [page.path, toPageFileName(page)]));

  const examine = once((): Examined => {
    const { ofRegistry, ofDocuments } = project.examine();
    const unshown = [...ofRegistry, ...collisions.map(({ diagnostic }) => diagnostic)];
    const located = toLocated([...unshown, ...ofDocuments], content.sources);
    return { diagnostics: located, unshown: located.slice(0, unshown.length).filter(isError) };
  });
  const toModelPages = once((): Page[] => {
    const { mentions, definitions } = scanned;
    const findings = accessDetails === 'full' ? toRules().diagnostics : [];
    return toPages(shown, routes, { mentions, definitions, findings, ...(layout && { layout }) }, model);
  });
  return {
    site: {
      toEntityFiles: () => toRegistryFiles(model),
      toCoverageFiles: () => toCoverageFiles(model),
      pages,
      redirects: toRedirects(shown, routes),
      *toPageFiles(wanted) {
        for (const page of toModelPages()) {
          const name = fileNames.get(page.path);
          if (name !== undefined && wanted?.has(name) !== false) yield [name, JSON.stringify(page.view)];
        }
      },
      toPublicFiles: () => toExportFiles(model),
      origins,
    },
    isBroken,
    examine,
  };
}

/** A function that answers as it did the first time. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Before the first state without mistakes there is a site all the same, so that `docusaurus start` starts. */
export function buildEmptySite(settings: Omit<SiteInput, 'content' | 'scanned' | 'others'>): Site {
  return buildSite({ ...settings, content: NO_CONTENT, scanned: collectScans([]), others: [] }).site;
}
