import AccessReviews from '@theme/AccessReviews';
import PersonaReviewsPage from '@theme/PersonaReviewsPage';
import type { AccessReviewView, ReviewsPageView } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';

const open: AccessReviewView = {
  state: 'open',
  began: 'Nov 20, 2026',
  text: 'Open until Dec 15, 2026',
  decided: '1 of 2 decided',
  decisions: 'keep: 1',
  by: [{ text: 'Security', href: '/personas/teams/security' }, { text: 'a person' }],
  problems: 'not removed yet: 1',
};
const lake = { id: 'lake', name: 'Lake', href: '/personas/services/lake' };
const view: ReviewsPageView = {
  kind: 'reviews-page',
  title: 'Access reviews',
  description: 'Reviews of access. Overdue: 0, open: 1, decided: 0, done: 0.',
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'Access reviews' }],
  columns: ['Service', 'Began on', 'State', 'Decisions', 'Reviewers', 'Details'],
  lists: [
    {
      state: 'open',
      title: 'Open',
      meaning: 'Decisions are missing, and there is still time.',
      rows: [{ ...open, service: lake, file: 'reviews/lake-2026-11-20.yml' }],
      more: '800 more',
    },
  ],
};

describe('PersonaReviewsPage', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonaReviewsPage view={view} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/page.html',
    );
  });

  it('has no findings with public details', () => {
    const lists = view.lists.map((list) => ({
      ...list,
      rows: list.rows.map(({ problems: _, file: __, ...row }) => row),
    }));
    const html = renderToStaticMarkup(
      <PersonaReviewsPage view={{ ...view, columns: view.columns.slice(0, 5), lists }} />,
    );
    expect(html).not.toMatch(/Details|not removed|\.yml/);
  });

  it('has a box of the latest review, with those before it', () => {
    const page = { id: 'reviews', name: 'Access reviews', href: '/personas/reviews' };
    const done: AccessReviewView = {
      ...open,
      state: 'done',
      began: 'Jun 1, 2026',
      text: 'Done on Jun 20, 2026',
    };
    const html = renderToStaticMarkup(<AccessReviews view={{ reviews: [open, done], page }} />);
    expect(html).toContain('alert--info');
    expect(html).toContain('href="/personas/reviews"');
    expect(html).toMatch(/<li[^>]*><strong>Done on Jun 20, 2026/);
  });
});
