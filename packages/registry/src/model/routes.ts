import { INDEXED_KINDS, KINDS, type PagedKind } from './kinds.js';

/** Kinds of pages that can be switched off. */
export type PageSwitch = 'overview' | PagedKind | 'coverage';
export const PAGE_KINDS: readonly PageSwitch[] = ['overview', 'persona', ...INDEXED_KINDS, 'coverage'];

/** Every kind is on: the default. */
export const ALL_PAGES = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, true])) as Record<
  PageSwitch,
  boolean
>;

/** First path segments taken by our own pages; a persona's id must not equal one, case ignored. */
export const RESERVED_SEGMENTS: readonly string[] = [
  ...INDEXED_KINDS.map((kind) => KINDS[kind].segment.slice(0, -1)),
  'coverage',
];

/** What is needed to say where an entity's page is. */
export interface RouteOptions {
  /** Site path without base URL and without trailing slash; `/personas` by default. */
  basePath: string;
  /** Page kinds that exist. */
  pages: Record<PageSwitch, boolean>;
}
