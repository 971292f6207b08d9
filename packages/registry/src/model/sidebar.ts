import { INDEXED_KINDS, type IndexedKind } from './kinds.js';
import { REPORT_PAGES, type ReportPage } from './routes.js';

/** What the sidebar of the pages lists. */
export interface SidebarOptions {
  /** A link to the overview. */
  overview: boolean;
  /** A category for each group. */
  groups: boolean;
  /** A category for each team, with its personas. */
  teams: boolean;
  /** The index pages and the pages about the whole registry, at the end. */
  kinds: readonly SidebarKind[];
  /** Whether readers can fold categories. If so, only the categories around the current page are open at first. */
  collapsible: boolean;
}
export type SidebarKind = IndexedKind | ReportPage;
export const SIDEBAR_KINDS: readonly SidebarKind[] = [...INDEXED_KINDS, ...REPORT_PAGES];

/** An item as Docusaurus' own sidebar takes it. `href` is a site path, here without base URL. */
export type SidebarItem =
  | { type: 'link'; label: string; href: string }
  | {
      type: 'category';
      label: string;
      href?: string;
      collapsible: boolean;
      collapsed: boolean;
      items: SidebarItem[];
    };

/** The sidebar of all pages. */
export interface SidebarView {
  kind: 'sidebar';
  items: SidebarItem[];
}
