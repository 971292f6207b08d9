import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { toMarkdownPage } from '../markdown/toMarkdownPage.js';
import { createWriter } from '../markdown/writer.js';
import type { ReviewFile } from '../model/accessReview.js';
import type { PeopleDetails } from '../model/enums.js';
import { checkReviews } from '../reviews/checkReviews.js';
import { hashAsked } from '../reviews/hashPopulation.js';
import { recordReviews } from '../reviews/recordReviews.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { ENGLISH } from '../words/words.js';
import { toPages } from './toPages.js';

const DATA = `
check: { today: 2026-11-30 }
personas: { P001: { name: Engineer, services: [lake, vault] } }
teams: { security: { name: Security } }
people: { ada: { name: Ada Cruz, teams: security }, lee: { name: Lee Ek, teams: security } }
services:
  lake: { name: Lake, reviews: [{ date: 2026-06-20, result: confirmed, evidence: reviews/lake-2026-06-01.yml }] }
  vault: { name: Vault }
access: { P001: { lake: { dev: Reader }, vault: { dev: Reader } } }
`;
const access = { persona: 'P001', environment: 'dev', state: 'granted', role: 'Owner' };
const toLine = (by?: string) => ({
  access,
  ...(by && { decision: 'keep' as const, by, on: '2026-06-20' }),
});
function toFile(service: string, started: string, due: string, by: (string | undefined)[]): ReviewFile {
  const review = { service, started, due, reviewers: ['security'], population: '', lines: by.map(toLine) };
  return { file: `reviews/${service}-${started}.yml`, review: { ...review, asked: hashAsked(review) } };
}
const FILES = [
  toFile('lake', '2026-06-01', '2026-06-15', ['ada', 'lee', 'bob']),
  toFile('lake', '2026-11-20', '2026-12-15', ['ada', undefined]),
  toFile('vault', '2026-11-01', '2026-11-15', [undefined]),
];

function pagesOf(accessDetails: 'public' | 'full', people: PeopleDetails = 'names', files = FILES) {
  const { registry } = buildFromYaml(DATA);
  const recorded = recordReviews(registry, checkReviews(files, registry));
  const pages = toPages(toPublic(recorded, accessDetails, people), routes, { mentions: [], definitions: [] });
  const views = pages.map(({ view }) => view);
  return {
    all: views.find((view) => view.kind === 'reviews-page'),
    lake: views.find((view) => view.kind === 'service-page' && view.service.id === 'lake'),
  };
}
const toMarkdown = (view: Parameters<typeof toMarkdownPage>[0] | undefined) =>
  view && toMarkdownPage(view, createWriter({ words: ENGLISH, toUrl: (href) => href }));

describe('the page of access reviews', () => {
  it('has what is owed first, with findings for full details', () => {
    const { all } = pagesOf('full');
    expect(toMarkdown(all)).toMatchInlineSnapshot(`
      "# Access reviews

      > Reviews of access. Overdue: 1, open: 1, decided: 0, done: 1.

      [Personas](/personas) › Access reviews

      ## Overdue

      Decisions are missing, and their day is over.

      | Service | Began on | State | Decisions | Reviewers | Details |
      | --- | --- | --- | --- | --- | --- |
      | [Vault](/personas/services/vault) | Nov 1, 2026 | Overdue since Nov 15, 2026 | 0 of 1 decided | [Security](/personas/teams/security) | new since the review began: 3, gone since the review began: 1, reviews/vault-2026-11-01.yml |

      ## Open

      Decisions are missing, and there is still time.

      | Service | Began on | State | Decisions | Reviewers | Details |
      | --- | --- | --- | --- | --- | --- |
      | [Lake](/personas/services/lake) | Nov 20, 2026 | Open until Dec 15, 2026 | 1 of 2 decided, keep: 1 | [Security](/personas/teams/security), [Ada Cruz](/personas/people/ada) | decided before the review began: 1, new since the review began: 3, gone since the review began: 1, reviews/lake-2026-11-20.yml |

      ## Done

      Every access has a decision, and the handbook has the result.

      | Service | Began on | State | Decisions | Reviewers | Details |
      | --- | --- | --- | --- | --- | --- |
      | [Lake](/personas/services/lake) | Jun 1, 2026 | Done on Jun 20, 2026 | 3 of 3 decided, keep: 3 | [Ada Cruz](/personas/people/ada), [Lee Ek](/personas/people/lee), a person | reviews/lake-2026-06-01.yml |
      "
    `);
  });

  it('has counts and dates only with public details', () => {
    const { all } = pagesOf('public');
    expect(all).toMatchObject({ columns: ['Service', 'Began on', 'State', 'Decisions', 'Reviewers'] });
    expect(JSON.stringify(all)).not.toMatch(/problems|reviews\/|began:/);
    expect(toMarkdown(all)).not.toContain('yml');
  });

  it('names no person who is not shown, and nobody whom the data does not have', () => {
    for (const { all, lake } of [pagesOf('full', 'none'), pagesOf('full', 'names')])
      expect(JSON.stringify([all, lake])).not.toContain('bob');
    const { all, lake } = pagesOf('full', 'none');
    expect(JSON.stringify([all, lake])).not.toMatch(/ada|Ada|lee|Lee/);
    expect(all).toMatchObject({
      lists: [{}, {}, { state: 'done', rows: [{ by: [{ text: 'Security' }, { text: 'a person' }] }] }],
    });
  });

  it('is not there without a review', () => {
    expect(pagesOf('full', 'names', [])).toMatchObject({ all: undefined });
    expect(pagesOf('full', 'names', []).lake).not.toHaveProperty('accessReviews');
  });
});

describe('the page of a service', () => {
  it('has its latest reviews', () => {
    const { lake } = pagesOf('public');
    expect(lake).toMatchObject({
      accessReviews: {
        reviews: [
          {
            state: 'open',
            text: 'Open until Dec 15, 2026',
            decided: '1 of 2 decided',
            decisions: 'keep: 1',
            by: [{ text: 'Security' }, { text: 'Ada Cruz' }],
          },
          { state: 'done', text: 'Done on Jun 20, 2026' },
        ],
        page: { name: 'Access reviews', href: '/personas/reviews' },
      },
    });
    expect(toMarkdown(lake)).toContain('- Open until Dec 15, 2026, 1 of 2 decided, keep: 1');
  });
});
