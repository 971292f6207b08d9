import {
  createWriter,
  type ListedPage,
  type MessageId,
  type Page,
  type PageGroup,
  type PageSwitch,
  type PageView,
  say,
  toLlmsText,
  toMarkdownPage,
  type Words,
} from 'persona-registry';
import type { Files } from '../shared/files.js';
import { type PageEntry, toPageFileName } from './listPages.js';

export interface MarkdownSettings {
  /** Address of the site with its base URL, without a slash at the end. Programs that are given a file alone can follow its links. */
  siteUrl: string;
  /** Title of the site. */
  title: string;
  /** Route of the overview, without base URL. */
  basePath: string;
  words: Words;
  /** The documents that are written as Markdown, too. */
  documents: readonly ListedPage[];
  /** Reads a view that is written already, by its file name. Without it, views are made again. */
  readView?(name: string): PageView | undefined;
}

/** `/personas/p001` → `personas/p001.md`, relative to the built site. A page at the root is `index.md`. */
export const toMarkdownName = (path: string): string => `${path.replace(/^\/|\/$/g, '') || 'index'}.md`;

/**
 * Returns what makes an address of a path without base URL. A link to a page that is written as Markdown leads to that.
 *
 * @param siteUrl as in `MarkdownSettings`
 */
export function createToUrl(
  siteUrl: string,
  hasMarkdown: (path: string) => boolean,
): (href: string) => string {
  return (href) => {
    const [path = ''] = href.split('#', 1);
    return hasMarkdown(path) ? `${siteUrl}/${encodeURI(toMarkdownName(path))}` : `${siteUrl}${href}`;
  };
}

/**
 * Makes each page as Markdown, and at the end the list of them and of documents (`llms.txt`). A link to one of our pages leads to its Markdown.
 *
 * @param entries the pages of the site, by path
 */
export function* toMarkdownFiles(
  pages: readonly Page[],
  entries: ReadonlyMap<string, PageEntry>,
  { siteUrl, title, basePath, words, documents, readView }: MarkdownSettings,
): Files {
  const documentPaths = new Set(documents.map(({ href }) => href));
  const toUrl = createToUrl(siteUrl, (path) => entries.has(path) || documentPaths.has(path));
  const options = { words, toUrl };
  const writer = createWriter(options);
  const groups = new Map<string, PageGroup & { pages: PageGroup['pages'][number][] }>();
  let description = '';
  for (const page of pages) {
    const entry = entries.get(page.path);
    if (entry === undefined) continue;
    const view = readView?.(toPageFileName(entry)) ?? page.view;
    if (view.kind === 'overview-page') description = view.description;
    const heading = say(words, HEADINGS[entry.pageSwitch]);
    let group = groups.get(heading);
    if (group === undefined) {
      group = { title: heading, pages: [] };
      groups.set(heading, group);
    }
    group.pages.push({ href: page.path, title: view.title, description: view.description });
    yield [toMarkdownName(page.path), toMarkdownPage(view, writer)];
  }
  if (documents.length > 0) {
    const heading = say(words, 'section.documents');
    groups.set(heading, { title: heading, pages: [...documents] });
  }
  if (groups.size === 0) return;
  const listTitle = `${title}: ${say(words, 'index.personas')}`;
  yield [
    `${basePath.slice(1)}/llms.txt`.replace(/^\//, ''),
    toLlmsText({ title: listTitle, description, groups: [...groups.values()] }, options),
  ];
}

const HEADINGS = {
  overview: 'sidebar.overview',
  persona: 'index.personas',
  group: 'index.group',
  team: 'index.team',
  service: 'index.service',
  process: 'index.process',
  architecture: 'index.architecture',
  skill: 'index.skill',
  person: 'index.person',
  organisation: 'sidebar.overview',
  ending: 'sidebar.overview',
  risks: 'sidebar.overview',
  drift: 'sidebar.overview',
  reviews: 'sidebar.overview',
  changes: 'sidebar.overview',
  coverage: 'sidebar.overview',
} as const satisfies Record<PageSwitch, MessageId>;
