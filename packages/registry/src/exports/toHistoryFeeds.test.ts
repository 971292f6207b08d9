import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { AccessHistory, HistoryCommit } from '../model/accessHistory.js';
import { ALL_PAGES } from '../model/routes.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toHistoryFeeds } from './toHistoryFeeds.js';

const gained = (hash: string, date: string, name: string, escalates = true): HistoryCommit => ({
  hash: hash.repeat(40),
  date,
  state: 'changed',
  rows: [
    {
      personas: [{ id: 'P001', name }],
      services: [{ id: 'lake', name: 'Data Lake' }],
      parts: [
        {
          kind: 'gained',
          environments: [{ id: 'prod', name: 'Production' }],
          access: { role: 'Owner', level: 'administer' },
          escalations: escalates ? ['production', 'level'] : [],
        },
      ],
    },
  ],
  people: [],
});

const HISTORY: AccessHistory = {
  commits: [
    gained('a', '2026-11-24', 'Engineer <"R&D"> \u0007'),
    gained('b', '2026-11-20', 'Nobody', false),
    gained('c', '2031-01-02', 'From the future'),
  ],
};

function feedsOf(history: AccessHistory | undefined, pages = ALL_PAGES, basePath = '/personas') {
  const { registry } = buildFromYaml(
    'personas: { P001: { name: Engineer } }\nservices: { lake: { name: Data Lake } }',
  );
  const shown = toPublic({ ...registry, ...(history && { history }) });
  const model = buildViewModel(shown, { basePath, pages });
  return new Map(toHistoryFeeds(model, { siteUrl: 'https://example.com/base', title: 'Handbook & more' }));
}

describe('the feeds of who gained more access', () => {
  it('are RSS 2.0, as a program for feeds reads it', () => {
    const feed = parseRssFeed(feedsOf(HISTORY).get('changes/rss.xml') ?? '');
    expect(feed).toMatchObject({
      title: 'Handbook & more: What changed',
      link: 'https://example.com/base/personas/changes',
      language: 'en',
    });
    expect(feed.items?.map(({ title, link, pubDate }) => [title, link, pubDate])).toEqual([
      [
        'More access on Nov 24, 2026: Engineer',
        'https://example.com/base/personas/changes#commit-aaaaaaaaaa',
        'Tue, 24 Nov 2026 00:00:00 GMT',
      ],
      [
        'More access on Jan 2, 2031: Engineer',
        'https://example.com/base/personas/changes#commit-cccccccccc',
        'Thu, 02 Jan 2031 00:00:00 GMT',
      ],
    ]);
    expect(feed.items?.[0]?.description).toBe(
      '<ul><li>Engineer · Data Lake · Gained: Owner (administer) in Production · More access: production, higher level</li></ul>',
    );
  });

  it('are JSON Feed 1.1', () => {
    const text = feedsOf(HISTORY).get('changes/feed.json') ?? '';
    expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1');
    const feed = parseJsonFeed(text);
    expect(feed.feed_url).toBe('https://example.com/base/personas/changes/feed.json');
    expect(feed.items?.map(({ id }) => id)).toEqual(['a'.repeat(40), 'c'.repeat(40)]);
    expect(feed.items?.[0]?.content_text).toContain('More access: production, higher level');
  });

  it('escape what names may have', () => {
    const gone = HISTORY.commits.map((commit) => ({
      ...commit,
      rows: commit.rows.map((row) => ({
        ...row,
        personas: [{ id: 'gone', name: 'Engineer <"R&D"> \u0007' }],
      })),
    }));
    const [item] = parseRssFeed(feedsOf({ commits: gone }).get('changes/rss.xml') ?? '').items ?? [];
    expect(item?.title).toBe('More access on Nov 24, 2026: Engineer <"R&D">');
    expect(item?.description).toContain('<li>Engineer &lt;&quot;R&amp;D&quot;&gt;');
  });

  it('stand at the root, and are not there without a history or its page', () => {
    expect([...feedsOf(HISTORY, ALL_PAGES, '').keys()]).toEqual(['changes/rss.xml', 'changes/feed.json']);
    expect(feedsOf(undefined).size).toBe(0);
    expect(feedsOf(HISTORY, { ...ALL_PAGES, changes: false }).size).toBe(0);
    expect(parseRssFeed(feedsOf({ commits: [] }).get('changes/rss.xml') ?? '').items ?? []).toEqual([]);
  });
});
