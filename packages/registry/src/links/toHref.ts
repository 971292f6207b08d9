import { type EntityKind, type IndexedKind, isKindWith, KINDS } from '../model/kinds.js';
import type { ReportPage, RouteOptions } from '../model/routes.js';

/**
 * Site path of an entity's page, without the site's base URL: `/personas/p001`, `/personas/services/azure-machine-learning`. Of people who are only in
 * their list, the place there: `/personas/people#kim`. `undefined` when the kind has no pages, or when its pages are switched off.
 */
export function toHref(kind: EntityKind, id: string, routes: RouteOptions): string | undefined {
  if (isKindWith('index', kind) && routes.pages[kind] === 'list') {
    return `${toIndexHref(kind, routes)}#${toSlug(id)}`;
  }
  return toPagePath(kind, id, routes);
}

/** Site path of an entity's page, if it has one of its own. */
export function toPagePath(kind: EntityKind, id: string, routes: RouteOptions): string | undefined {
  if (!isKindWith('segment', kind) || routes.pages[kind] !== true) return undefined;
  return `${routes.basePath}/${KINDS[kind].segment}${toSlug(id)}`;
}

export function toOverviewHref(routes: RouteOptions): string | undefined {
  return routes.pages.overview ? routes.basePath || '/' : undefined;
}

/** The page that lists all entities of a kind; `undefined` when the pages of that kind are switched off. Personas have the overview instead. */
export function toIndexHref(kind: IndexedKind, routes: RouteOptions): string | undefined {
  return routes.pages[kind] ? `${routes.basePath}/${KINDS[kind].segment.slice(0, -1)}` : undefined;
}

/** A page about the whole registry: the gaps, what ends next. */
export function toReportHref(page: ReportPage, routes: RouteOptions): string | undefined {
  return routes.pages[page] ? `${routes.basePath}/${page}` : undefined;
}

/** The address of the registry as JSON; the schema of that JSON is published beside it. */
export const toPersonasJsonHref = (routes: RouteOptions): string =>
  `${routes.basePath}/${PERSONAS_JSON_FILE}`;

/* Paths of files below our base path. */
export const PERSONAS_JSON_FILE = 'personas.json';
/** The formats of the files with access. The exporters write these files, and pages link to them. */
export const ACCESS_EXTENSIONS = ['json', 'csv'] as const;
export type AccessExtension = (typeof ACCESS_EXTENSIONS)[number];
export const toAccessFile = (extension: AccessExtension): string => `access.${extension}`;
export const toServiceFile = (id: string, extension: AccessExtension): string =>
  `${KINDS.service.segment}${toSlug(id)}.${extension}`;

/** Ids of one kind are unique even if case is ignored. So slugs are unique too, in addresses and in file names on any system. */
export const toSlug = (id: string): string => id.toLowerCase();

/** The anchor of a persona's row on a service's page: `p004`. The anchor of a cell adds the environment: `p004-prod`. */
export const toAnchor = (persona: string): string => toSlug(persona);

/** The anchor of the learning path on a persona's page. */
export const LEARNING_ANCHOR = 'learning';

/** The anchor of a role's explanation on a service's page. */
export const toRoleAnchor = (role: string): string => `role-${toSlug(role)}`;
