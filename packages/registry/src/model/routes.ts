/** Page kinds that can be switched off; the words are the first segments of our routes, and so not ids of personas. */
export const PAGE_KINDS = [
  'overview',
  'persona',
  'team',
  'service',
  'process',
  'architecture',
  'skill',
  'person',
  'coverage',
] as const;
export type PageSwitch = (typeof PAGE_KINDS)[number];

/** First path segments taken by our own pages; a persona's id must not equal one, case ignored. */
export const RESERVED_SEGMENTS = [
  'teams',
  'services',
  'processes',
  'architectures',
  'skills',
  'people',
  'coverage',
] as const;

/** What is needed to say where an entity's page is. */
export interface RouteOptions {
  /** Site path without base URL and without trailing slash; `/personas` by default. */
  basePath: string;
  /** Page kinds that exist. */
  pages: Record<PageSwitch, boolean>;
}
