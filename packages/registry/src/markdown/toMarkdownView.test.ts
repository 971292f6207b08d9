import { describe, expect, it } from 'vitest';
import type { ViewRequest } from '../model/request.js';
import { textsOf } from '../testing/textsOf.js';
import { one, view } from '../testing/viewFixtures.js';
import { ENGLISH } from '../words/words.js';
import { escapeText } from './escapeText.js';
import { type MarkdownViewOptions, toMarkdownView } from './toMarkdownView.js';

const render = (request: ViewRequest, options: Partial<MarkdownViewOptions> = {}): string =>
  toMarkdownView(view(request).view, {
    words: ENGLISH,
    toUrl: (href) => `https://site.example${href}`,
    ...options,
  });

const BLOCKS: Record<string, ViewRequest> = {
  'persona-card-full': { kind: 'persona-card', ref: 'P001', variant: 'full' },
  'persona-card-compact': { kind: 'persona-card', ref: 'P001', variant: 'compact' },
  'persona-card-row': { kind: 'persona-card', ref: 'P004', variant: 'row' },
  'person-card': { kind: 'person-card', ref: 'ada' },
  'team-card': { kind: 'team-card', ref: 'ai' },
  people: { kind: 'people', filter: {} },
  'persona-matrix': { kind: 'persona-matrix', filter: {}, rows: 'people' },
  'persona-matrix-teams': { kind: 'persona-matrix', filter: {}, rows: 'teams' },
  'service-card': { kind: 'service-card', ref: 'azure-machine-learning' },
  'persona-table': { kind: 'persona-table', filter: {}, groupBy: 'team' },
  'persona-cards': { kind: 'persona-cards', filter: { kind: one('agent') }, variant: 'compact' },
  'access-table': { kind: 'access-table', filter: { service: one('azure-machine-learning') } },
  'process-map': { kind: 'process-map', ref: 'mlops', filter: {} },
  'architecture-map': { kind: 'architecture-map', ref: 'lambda', filter: {} },
  'team-map': { kind: 'team-map', filter: {} },
  'interaction-map': { kind: 'interaction-map', filter: {} },
  coverage: { kind: 'coverage', filter: { team: one('data-ingestion') } },
};

describe('blocks', () => {
  it.each(Object.entries(BLOCKS))('%s say all that the view says', (_, request) => {
    const text = render(request, { level: 3 });
    const missing = textsOf(view(request).view)
      // Facets are for the tools of a table, and a table of people does not show their teams.
      .filter(([path]) => !/^facets|^fields|^people\[\d+\]\.teams/.test(path))
      .filter(([, fact]) => !text.includes(escapeText(fact)));
    expect(missing).toEqual([]);
  });

  it('read well', async () => {
    const texts = Object.entries(BLOCKS).map(
      ([name, request]) => `<!-- ${name} -->\n\n${render(request, { level: 3 })}\n`,
    );
    await expect(texts.join('\n')).toMatchFileSnapshot('./__snapshots__/views.md');
  });

  it('have the label of the directive as their name or caption', () => {
    expect(render(BLOCKS['persona-card-row'] as ViewRequest, { level: 4, label: 'The *tester*' })).toContain(
      '#### [The \\*tester\\*](https://site.example/personas/p004)',
    );
    expect(render(BLOCKS.people as ViewRequest, { label: 'Who' })).toMatch(/^\*Who\*\n/);
    expect(render({ kind: 'people', filter: { team: one('qa') } }, { label: 'Who' })).not.toContain('Who');
  });

  it('have no headings where a document can have none', () => {
    for (const request of Object.values(BLOCKS)) expect(render(request)).not.toMatch(/^#/m);
    expect(render(BLOCKS['persona-card-row'] as ViewRequest)).toMatch(/^\*\*\[.*\]\(.*\).*\*\*\n/);
  });
});

describe('links', () => {
  it.each<ViewRequest>([
    { kind: 'persona-link', ref: 'P004' },
    { kind: 'service-link', ref: 'azure-machine-learning' },
    { kind: 'person-link', ref: 'ada' },
    { kind: 'team-link', ref: 'ai' },
  ])('of the kind $kind are whole addresses', (request) => {
    expect(render(request)).toMatch(/^\[[^\]]+\]\(https:\/\/site\.example\/personas\/[^)]+\)$/);
    expect(render(request, { linkLabel: 'the **one**' })).toMatch(/^\[the \*\*one\*\*\]\(https:/);
  });
});

it('says what is gone, and who took over', () => {
  const problem = {
    kind: 'problem' as const,
    diagnostic: { code: 'gone', severity: 'info' as const, message: 'P9 is gone.' },
    text: '',
    successor: { text: 'Replaced by Tester', href: '/personas/p011' },
  };
  expect(toMarkdownView(problem, { words: ENGLISH, toUrl: (href) => href })).toBe(
    'P9 is gone. [Replaced by Tester](/personas/p011)',
  );
});
