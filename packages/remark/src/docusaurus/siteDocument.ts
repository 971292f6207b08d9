import type { DocumentKind, DocumentRef } from 'persona-registry';
import type { MarkdownFormat } from '../scan/markdownFormat.js';
import type { MarkdownSyntax } from '../scan/markdownSyntax.js';

/** One Markdown file that a site shows. */
export interface SiteDocument {
  /** Absolute path. */
  path: string;
  /** Display path: relative to the site or the current folder, with forward slashes. */
  file: string;
  format: MarkdownFormat;
  kind: DocumentKind;
  /** The page to link to. Absent for pages that must not be listed: unlisted pages, drafts, and cut versions, which repeat the current version. */
  document?: DocumentRef;
  /** The syntax that the content plugin's own remark plugins add. */
  syntax?: MarkdownSyntax;
}
