import {
  buildRegistry,
  buildViewModel,
  checkMentions,
  type Diagnostic,
  examineRegistry,
  type LayoutEngine,
  type Origins,
  PERSONAS_JSON_SCHEMA_FILE,
  personasJsonSchema,
  type RouteOptions,
  toEntityFiles,
  toLocated,
  toPages,
  toPersonasJson,
  toPublic,
  toServiceFiles,
} from 'persona-registry';
import { checkCollisions } from './checkCollisions.js';
import { NO_CONTENT, type ReadContent } from './createContentReader.js';
import { explainUndefined } from './explainUndefined.js';
import { isError } from './isError.js';
import type { SitePage } from './listDocuments.js';
import { listPages, type PageEntry, toPageFileName } from './listPages.js';
import { JSON_FILE } from './names.js';
import type { ScannedDocuments } from './scanDocuments.js';
import { type Redirect, toRedirects } from './toRedirects.js';

export interface SiteInput {
  content: ReadContent;
  scanned: ScannedDocuments;
  /** Pages of the other plugins. */
  others: readonly SitePage[];
  routes: RouteOptions;
  accessDetails: 'public' | 'full';
  /** ISO date that counts as today where the data names none. */
  today: string;
  /** For the pictures of architectures; loaded only where there are some. */
  layout?: LayoutEngine;
}

/** Everything that the plugin puts into a site. */
export interface Site {
  /** Registry file name → JSON text. */
  entityFiles: ReadonlyMap<string, string>;
  pages: readonly PageEntry[];
  redirects: readonly Redirect[];
  /** What the pages show: file name → JSON text. A function, as they are most of the work and an edit in the dev server need not wait for it. */
  toPageFiles(): ReadonlyMap<string, string>;
  /** Files to be published beside the overview: name → text. No page waits for them. */
  toPublicFiles(): ReadonlyMap<string, string>;
  origins: Origins;
}

export interface BuiltSite {
  /** What there would be to show. Of little use when `isBroken`. */
  site: Site;
  /** The data or a definition is wrong, so that the registry says less than was written, or something else. */
  isBroken: boolean;
  /** All problems, with line and column. */
  diagnostics: Diagnostic[];
  /** The errors among them that no directive shows where they stand: of data, definitions, rules and routes. */
  unshown: Diagnostic[];
}

/** Data and documents → registry → checks → what the site shows. Pure. */
export function buildSite({
  content,
  scanned,
  others,
  routes,
  accessDetails,
  today,
  layout,
}: SiteInput): BuiltSite {
  const { registry, origins, diagnostics } = buildRegistry({
    sources: content.data,
    definitions: scanned.definitions,
  });
  const broken = [...content.diagnostics, ...diagnostics];
  // What refers to data that could not be read would only repeat that.
  const isRead = !content.diagnostics.some(isError);
  const examined = isRead && examineRegistry(registry, { origins, today: registry.check.today ?? today });
  const findings = examined ? examined.diagnostics : [];
  const mentioned = isRead ? checkMentions(registry, scanned.mentions) : [];

  const shown = toPublic(registry, accessDetails);
  const model = buildViewModel(shown, routes, examined ? examined.toGaps() : new Map());
  const listed = listPages(shown, routes);
  const collisions = checkCollisions(listed, others, origins);
  // The user's page wins, so that the dev server shows what was there before.
  const colliding = new Set(collisions.map(({ path }) => path));
  const pages = listed.filter(({ path }) => !colliding.has(path));

  const unshown = [...broken, ...findings, ...collisions.map(({ diagnostic }) => diagnostic)];
  const inPlace = [
    ...scanned.diagnostics,
    ...explainUndefined(mentioned, scanned.mentions, scanned.undefining),
  ];
  const located = toLocated([...unshown, ...inPlace], content.sources);
  return {
    site: {
      entityFiles: toEntityFiles(shown, routes, model),
      pages,
      redirects: toRedirects(shown, routes),
      toPageFiles() {
        const names = new Map(pages.map((page) => [page.path, toPageFileName(page)]));
        const { mentions, definitions } = scanned;
        const made = toPages(
          shown,
          routes,
          { mentions, definitions, findings, ...(layout && { layout }) },
          model,
        );
        return new Map(
          made.flatMap(({ path, view }) => {
            const name = names.get(path);
            return name === undefined ? [] : [[name, JSON.stringify(view)]];
          }),
        );
      },
      toPublicFiles: () =>
        new Map([
          [JSON_FILE, toPersonasJson(shown, routes)],
          [PERSONAS_JSON_SCHEMA_FILE, JSON.stringify(personasJsonSchema)],
          ...toServiceFiles(model),
        ]),
      origins,
    },
    isBroken: broken.some(isError),
    diagnostics: located,
    unshown: located.slice(0, unshown.length).filter(isError),
  };
}

/** Before the first state without mistakes there is a site all the same, so that `docusaurus start` starts. */
export function buildEmptySite(settings: Omit<SiteInput, 'content' | 'scanned' | 'others'>): Site {
  const scanned: ScannedDocuments = { definitions: [], undefining: [], mentions: [], diagnostics: [] };
  return buildSite({ ...settings, content: NO_CONTENT, scanned, others: [] }).site;
}
