import { ALL_PAGES } from 'persona-registry';
import { expect, it } from 'vitest';
import type { SiteInput } from './buildSite.js';
import { NO_CONTENT } from './createContentReader.js';
import { createSiteBuilder } from './createSiteBuilder.js';

const input = (): SiteInput => ({
  content: NO_CONTENT,
  scans: { definitions: [], ignoredDefinitions: [], mentions: [], diagnostics: [], drafts: [] },
  otherPages: [{ path: '/docs', file: 'docs/a.md' }],
  routes: {
    basePath: '/personas',
    pages: ALL_PAGES,
  },
  accessDetails: 'public',
  people: 'names',
  date: '2027-01-01',
});

it('builds again only if data was read again, or documents have other definitions, mentions or paths', () => {
  const build = createSiteBuilder();
  const first = build(input());
  expect(build(input())).toBe(first);
  const place = { file: 'docs/a.md', line: 1, column: 1 };
  const mentions = [{ request: { kind: 'persona-link' as const, ref: 'P001' }, place }];
  const second = build({ ...input(), scans: { ...input().scans, mentions } });
  expect(second).not.toBe(first);
  expect(second.examine().diagnostics).toHaveLength(1);
  const third = build({ ...input(), content: { ...NO_CONTENT } });
  expect(third).not.toBe(second);
  expect(build({ ...input(), otherPages: [] })).not.toBe(third);
});
