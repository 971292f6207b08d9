import { INDEXED_KINDS, KINDS, type PagedKind } from './kinds.js';

/** The titles of the pages about the whole registry, by the first segment of their paths. The order is the order of the pages. */
export const REPORTS = {
  organisation: 'Organisation chart',
  ending: 'What ends next',
  risks: 'Accepted risks',
  drift: 'Documented and real access',
  reviews: 'Access reviews',
  changes: 'What changed',
  coverage: 'Coverage',
} as const;
export type ReportPage = keyof typeof REPORTS;
export const REPORT_PAGES = Object.keys(REPORTS) as readonly ReportPage[];

/** Kinds of pages that can be switched off. */
export type PageSwitch = 'overview' | PagedKind | ReportPage;
export const PAGE_KINDS: readonly PageSwitch[] = ['overview', 'persona', ...INDEXED_KINDS, ...REPORT_PAGES];

/**
 * Whether the pages of each kind are made. `list`: one page lists all people, and each has an anchor on it instead of a page.
 */
export type PageSwitches = {
  [Kind in PageSwitch]: Kind extends 'person' ? boolean | 'list' : boolean;
};

/** Every kind is on. This is the default. */
export const ALL_PAGES = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, true])) as PageSwitches;

/** First path segments of our own pages. The id of a persona must not equal one of them, case ignored. */
export const RESERVED_SEGMENTS: readonly string[] = [
  ...INDEXED_KINDS.map((kind) => KINDS[kind].segment.slice(0, -1)),
  ...REPORT_PAGES,
];

/** The options that decide the address of an entity's page. */
export interface RouteOptions {
  /** Site path without base URL and without trailing slash; `/personas` by default. */
  basePath: string;
  pages: PageSwitches;
}
