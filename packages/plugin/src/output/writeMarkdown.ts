import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedPage } from 'persona-registry';
import { DOCUMENTS_FOLDER, LLMS_PLUGIN, PLUGIN_NAME } from '../shared/names.js';
import type { Site } from '../site/buildSite.js';
import type { PublishedDocument } from '../site/listDocuments.js';
import { type DocumentSettings, toDocumentFiles, toSourceFiles } from '../site/toDocumentFiles.js';
import { createToUrl, type MarkdownSettings } from '../site/toMarkdownFiles.js';
import type { PageLinks } from './linkPages.js';
import { toMarkdownLinks } from './toMarkdownLinks.js';
import { writeFiles } from './writeFiles.js';

export interface MarkdownOutput extends Omit<DocumentSettings, 'toUrl'> {
  /** Folder of the built site, absolute. */
  outDir: string;
  /** Folder of the plugin instance, absolute. */
  folder: string;
  baseUrl: string;
  siteUrl: string;
  title: string;
  readView: NonNullable<MarkdownSettings['readView']>;
  /** Names of all plugins of the site, in the order in which their `postBuild` begins. */
  plugins: readonly string[];
}

/**
 * Writes pages, documents and the list of both as Markdown. Writes copies of all documents if a plugin of the site reads sources. That plugin waits
 * for a folder before it reads, and by then this function is done, because all plugins begin before one goes on.
 *
 * @returns what to link in the pages of documents, and whether that plugin has begun already, so that it may not find the folder
 */
export function writeMarkdown(
  { pages, toMarkdownFiles }: Site,
  documents: readonly PublishedDocument[],
  { outDir, folder, baseUrl, siteUrl, title, readView, plugins, ...settings }: MarkdownOutput,
): { links: PageLinks; isLate: boolean } {
  const paths = new Set(pages.map(({ path }) => path));
  const documentSettings = { ...settings, toUrl: createToUrl(siteUrl, (path) => paths.has(path)) };
  const listed: ListedPage[] = [];
  writeFiles(toDocumentFiles(documents, documentSettings, listed), outDir);
  writeFiles(toMarkdownFiles({ siteUrl, title, documents: listed, readView }), outDir);

  const copies = join(folder, DOCUMENTS_FOLDER);
  rmSync(copies, { recursive: true, force: true });
  const hrefs = listed.map(({ href }) => href);
  const links = toMarkdownLinks(hrefs, { outDir, baseUrl });
  if (!plugins.includes(LLMS_PLUGIN)) return { links, isLate: false };
  writeFiles(toSourceFiles(documents, documentSettings), copies);
  return { links, isLate: plugins.indexOf(LLMS_PLUGIN) < plugins.lastIndexOf(PLUGIN_NAME) };
}
