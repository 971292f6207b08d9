import { type EntityKind, type IndexedKind, isKindWith, KINDS } from '../model/kinds.js';
import type { RouteOptions } from '../model/routes.js';

/**
 * Site path of an entity's page, without the site's base URL: `/personas/p001`, `/personas/services/azure-machine-learning`.
 * `undefined` where there is no such page: the kind has none, or is switched off.
 */
export function toHref(kind: EntityKind, id: string, routes: RouteOptions): string | undefined {
  if (!isKindWith('segment', kind) || !routes.pages[kind]) return undefined;
  return `${routes.basePath}/${KINDS[kind].segment}${toSlug(id)}`;
}

export function toOverviewHref(routes: RouteOptions): string | undefined {
  return routes.pages.overview ? routes.basePath || '/' : undefined;
}

/** The page that lists all of a kind; it comes and goes with their pages. That of personas is the overview. */
export function toIndexHref(kind: IndexedKind, routes: RouteOptions): string | undefined {
  return routes.pages[kind] ? `${routes.basePath}/${KINDS[kind].segment.slice(0, -1)}` : undefined;
}

/** The page of all gaps. */
export function toCoverageHref(routes: RouteOptions): string | undefined {
  return routes.pages.coverage ? `${routes.basePath}/coverage` : undefined;
}

/** Where the registry is published as JSON, and beside it the schema of that JSON. */
export const toPersonasJsonHref = (routes: RouteOptions): string =>
  `${routes.basePath}/${PERSONAS_JSON_FILE}`;

/* Paths of files below our base path. */
export const PERSONAS_JSON_FILE = 'personas.json';
export const toServiceFile = (id: string, extension: 'json' | 'csv'): string =>
  `${KINDS.service.segment}${toSlug(id)}.${extension}`;

/** Ids are unique per kind also when case is ignored, so slugs are unique, in addresses and in file names on any system. */
export const toSlug = (id: string): string => id.toLowerCase();

/** `p004`, and for one environment `p004-prod`: where a persona's row stands on a service's page. */
export function toAnchor(persona: string, environment?: string): string {
  return environment === undefined ? toSlug(persona) : `${toSlug(persona)}-${toSlug(environment)}`;
}

/** Where the learning path of a persona stands on its page. */
export const LEARNING_ANCHOR = 'learning';

/** Where a role is explained on a service's page. */
export const toRoleAnchor = (role: string): string => `role-${toSlug(role)}`;
