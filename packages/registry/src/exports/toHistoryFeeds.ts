import { toReportHref } from '../links/toHref.js';
import type { HistoryCommit } from '../model/accessHistory.js';
import { toCommitAnchor } from '../pages/toChangesPage.js';
import { type HistoryModel, toCommitRows, toFeeds } from '../pages/toHistory.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import type { ExportFile } from './exporter.js';
import { toXmlText } from './toXmlText.js';

export interface FeedSettings {
  /** Address of the site with its base URL, without a slash at the end. */
  siteUrl: string;
  /** Title of the site. */
  title: string;
}

/** The most items of a feed. Readers of feeds keep what they have read. */
const MAX_ITEMS = 50;
/** The most lines of an item. */
const MAX_LINES = 20;

interface Item {
  id: string;
  url: string;
  title: string;
  /** ISO 8601. */
  date: string;
  lines: string[];
}

/** Who has more access than before, by commit, as RSS 2.0 and as JSON Feed 1.1. None without a history or its page. */
export function toHistoryFeeds(model: HistoryModel, { siteUrl, title }: FeedSettings): ExportFile[] {
  const { registry, routes, words } = model;
  const page = toReportHref('changes', routes);
  if (registry.history === undefined || page === undefined) return [];
  const home = `${siteUrl}${page}`;
  const items = registry.history.commits.flatMap((commit) => toItem(commit, home, model)).slice(0, MAX_ITEMS);
  const about = {
    title: `${title}: ${say(words, 'report.changes')}`,
    description: say(words, 'history.description'),
    language: words.locale,
    home,
    items,
  };
  const [rss, json] = toFeeds(model).map(({ href }) => href);
  const toFile = (href: string | undefined) => (href ?? '').slice(routes.basePath.length + 1);
  return [
    [toFile(rss), toRss(about, `${siteUrl}${rss}`)],
    [toFile(json), toJsonFeed(about, `${siteUrl}${json}`)],
  ];
}

function toItem(commit: HistoryCommit, home: string, model: HistoryModel): Item[] {
  const { words } = model;
  const rows = toCommitRows(commit, model).filter(({ lines }) =>
    lines.some(({ escalation }) => escalation !== undefined),
  );
  if (rows.length === 0) return [];
  const names = [...new Set(rows.flatMap(({ personas }) => personas.map(({ name }) => name)))];
  const lines = rows.flatMap(({ personas, morePersonas, services, moreServices, lines }) =>
    lines
      .filter(({ escalation }) => escalation !== undefined)
      .map(({ text, escalation }) =>
        [
          joinPlain(words, [...personas.map(({ name }) => name), ...(morePersonas ? [morePersonas] : [])]),
          joinPlain(words, [...services.map(({ name }) => name), ...(moreServices ? [moreServices] : [])]),
          text,
          escalation ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ),
  );
  const rest = lines.length - MAX_LINES;
  return [
    {
      id: commit.hash,
      url: `${home}#${toCommitAnchor(commit.hash)}`,
      title: say(words, 'history.feedItem', {
        date: showDate(words, commit.date),
        personas: joinPlain(words, names.slice(0, 3).concat(names.length > 3 ? '…' : [])),
      }),
      date: `${commit.date}T00:00:00Z`,
      lines: [...lines.slice(0, MAX_LINES), ...(rest > 0 ? [say(words, 'list.more', { count: rest })] : [])],
    },
  ];
}

interface Feed {
  title: string;
  description: string;
  language: string;
  home: string;
  items: readonly Item[];
}

/** The content of an item is HTML, as readers of feeds expect, so texts are escaped twice. */
function toRss({ title, description, language, home, items }: Feed, self: string): string {
  const element = (name: string, text: string) => `<${name}>${toMarkup(text)}</${name}>`;
  const content = items.map(({ id, url, title: itemTitle, date, lines }) =>
    [
      '    <item>',
      `      ${element('title', itemTitle)}`,
      `      ${element('link', url)}`,
      `      <guid isPermaLink="false">${toMarkup(id)}</guid>`,
      `      ${element('pubDate', new Date(date).toUTCString())}`,
      `      ${element('description', `<ul>${lines.map((line) => element('li', line)).join('')}</ul>`)}`,
      '    </item>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '  <channel>',
    `    ${element('title', title)}`,
    `    ${element('link', home)}`,
    `    ${element('description', description)}`,
    `    ${element('language', language)}`,
    `    <atom:link href="${toMarkup(self)}" rel="self" type="application/rss+xml"/>`,
    ...content,
    '  </channel>',
    '</rss>',
    '',
  ].join('\n');
}

const toJsonFeed = ({ title, description, language, home, items }: Feed, self: string): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      home_page_url: home,
      feed_url: self,
      language,
      items: items.map(({ id, url, title: itemTitle, date, lines }) => ({
        id,
        url,
        title: itemTitle,
        content_text: lines.join('\n'),
        date_published: date,
      })),
    },
    undefined,
    1,
  )}\n`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const toMarkup = (text: string): string =>
  toXmlText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
