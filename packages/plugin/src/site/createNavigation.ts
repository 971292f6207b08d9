import {
  createLineFinder,
  type Origins,
  type PageNavigation,
  toNeighbours,
  type ViewModel,
} from 'persona-registry';
import type { ReadContent } from './createContentReader.js';
import type { PageEntry } from './listPages.js';
import type { LastUpdate } from './readLastUpdates.js';
import { type EditUrl, toEditUrl } from './toEditUrl.js';
import { toMarkdownName } from './toMarkdownFiles.js';

export interface NavigationSettings {
  editUrl?: EditUrl;
  /** Whether an address names the line. In the dev server it does not: each new line would change all pages. */
  hasLines: boolean;
  locale: string;
  /** Whether the site has each page as Markdown, too. */
  hasMarkdown?: boolean;
  /** By file, relative to the site's folder. */
  lastUpdates: Readonly<Record<string, LastUpdate>>;
}

/** Makes what stands below the content of a page: the pages before and after it, and where and when its data was changed. */
export function createNavigation(
  { model, origins, sources }: { model: ViewModel; origins: Origins } & Pick<ReadContent, 'sources'>,
  { editUrl, hasLines, locale, hasMarkdown = false, lastUpdates }: NavigationSettings,
): (page: PageEntry) => PageNavigation {
  const neighbours = toNeighbours(model);
  const findLine = createLineFinder(sources);
  return ({ path, entity }) => {
    const place = entity && origins.entries.get(`${entity.kind}:${entity.id}`);
    const around = { ...neighbours.get(path), ...(hasMarkdown && { markdown: `/${toMarkdownName(path)}` }) };
    if (entity === undefined || place === undefined) return around;
    const line = hasLines && editUrl !== undefined ? findLine(place) : undefined;
    const { file } = place;
    const url = editUrl && toEditUrl(editUrl, { file, ...(line && { line }), ...entity, locale });
    return { ...around, ...(url && { editUrl: url }), ...lastUpdates[file] };
  };
}
