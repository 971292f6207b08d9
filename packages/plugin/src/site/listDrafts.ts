import { readFile } from 'node:fs/promises';
import {
  isTrue,
  listSiteFiles,
  mentionsDirective,
  type ReadFrontMatter,
  type SiteDocument,
  type SiteFile,
  type SiteFolders,
  toFormat,
} from 'remark-personas/docusaurus';
import type { SiteInfo } from './listDocuments.js';
import { toDisplayPath } from './toDisplayPath.js';

export interface ReadableFolders extends SiteFolders {
  readFrontMatter: ReadFrontMatter;
}

/**
 * Lists the drafts with directives, that the content plugins leave out of a build. They are not in the site, but a definition in a draft explains
 * why a persona is unknown, and their mistakes are known before they are published.
 *
 * @param listed the documents that the content plugins list
 */
export async function listDrafts(
  listed: readonly SiteDocument[],
  site: SiteInfo,
  folders: ReadableFolders,
): Promise<SiteDocument[]> {
  const listedPaths = new Set(listed.map(({ path }) => path));
  const others = (await listSiteFiles(folders)).filter(({ path }) => !listedPaths.has(path));
  const drafts = await Promise.all(others.map((file) => readDraft(file, site, folders)));
  return drafts.filter((draft) => draft !== undefined);
}

async function readDraft(
  { path, instance, isCopy }: SiteFile,
  { siteDir, format, syntaxOf }: SiteInfo,
  { readFrontMatter }: ReadableFolders,
): Promise<SiteDocument | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!mentionsDirective(text)) return undefined;
  const frontMatter = await readFrontMatter(text, path);
  if (!isTrue(frontMatter.draft)) return undefined;
  const syntax = syntaxOf?.(`docusaurus-plugin-content-${instance.kind}`, instance.id);
  return {
    path,
    file: toDisplayPath(path, siteDir),
    format: toFormat(path, frontMatter, format),
    kind: isCopy ? 'copy' : 'draft',
    ...(syntax && { syntax }),
  };
}
