import PersonaChangesPage from '@theme/PersonaChangesPage';
import type { ChangesPageView } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';

const view: ChangesPageView = {
  kind: 'changes-page',
  title: 'What changed',
  description: 'Who has gained and lost access.',
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'What changed' }],
  caption: 'Changes of access, the newest first',
  columns: ['Date', 'Who', 'Service', 'What changed'],
  months: [
    {
      title: 'November 2026',
      rows: [
        {
          date: '2026-11-24',
          commit: '0123456789',
          href: 'https://github.com/example/docs/commit/0123456789abcdef',
          author: 'Kim',
          signature: 'Signature: good',
          subject: 'Quick fix',
          anchor: 'commit-0123456789',
          personas: [{ id: 'P001', name: 'Engineer', href: '/personas/p001' }],
          services: [
            { id: 'lake', name: 'Data Lake', href: '/personas/services/lake' },
            { id: 'gone', name: 'Gone' },
          ],
          moreServices: '3 more',
          lines: [
            { kind: 'gained', text: 'Gained: Owner in Production', escalation: 'More access: production' },
            { kind: 'lost', text: 'Lost: Reader in Dev' },
          ],
          more: '2 more',
        },
        {
          date: '2026-11-24',
          commit: '0123456789',
          personas: [{ id: 'P002', name: 'Analyst' }],
          services: [],
          lines: [{ kind: 'gained', text: '1 person more holds the persona' }],
        },
      ],
    },
  ],
  notes: ['What is older is not shown.'],
  feeds: [
    { type: 'application/rss+xml', title: 'More access (RSS)', href: '/personas/changes/rss.xml' },
    { type: 'application/feed+json', title: 'More access (JSON Feed)', href: '/personas/changes/feed.json' },
  ],
};

describe('PersonaChangesPage', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonaChangesPage view={view} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/page.html',
    );
  });

  it('says that nothing has changed', async () => {
    const html = await toHtml(<PersonaChangesPage view={{ ...view, months: [], notes: ['No commit.'] }} />);
    expect(html).toContain('No commit.');
    expect(html).not.toContain('<table');
  });
});
