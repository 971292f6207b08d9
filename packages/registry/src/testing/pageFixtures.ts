import { toPublic } from '../access/toPublic.js';
import type { Definition, Mention } from '../model/document.js';
import type { PageView } from '../model/pageView.js';
import type { Registry } from '../model/registry.js';
import type { ViewRequest } from '../model/request.js';
import { type PageContext, toPages } from '../pages/toPages.js';
import { publicSeed, routes } from './fixtures.js';

/* The pages of `seedRegistry`, for tests. */

const place = { file: 'docs/a.md', line: 1, column: 1 };
export const document = (title: string) => ({ title, href: `/docs/${title.toLowerCase()}` });
export const mention = (request: ViewRequest, title: string): Mention => ({
  request,
  place,
  document: document(title),
});
export const nothing: PageContext = { mentions: [], definitions: [] };
export const context: PageContext = {
  mentions: [
    mention({ kind: 'persona-link', ref: 'Data Engineer' }, 'Zeta'),
    mention({ kind: 'persona-card', ref: 'P001', variant: 'full' }, 'Alpha'),
    mention({ kind: 'persona-link', ref: 'P001' }, 'Alpha'),
    mention({ kind: 'persona-link', ref: 'P001' }, 'Cards'),
    mention({ kind: 'persona-link', ref: 'nobody' }, 'Alpha'),
    mention({ kind: 'service-link', ref: 'azure-machine-learning' }, 'Beta'),
    mention(
      {
        kind: 'access-table',
        filter: { service: [{ value: 'azure-machine-learning' }], persona: [{ value: 'P004' }] },
      },
      'Access',
    ),
    mention({ kind: 'person-link', ref: 'Ada Lovelace' }, 'Zeta'),
    mention({ kind: 'person-card', ref: 'ada' }, 'Cards'),
    mention({ kind: 'team-link', ref: 'ai' }, 'Beta'),
    mention({ kind: 'team-card', ref: 'AI' }, 'Cards'),
    mention({ kind: 'persona-cards', filter: { team: [{ value: 'ai' }] }, variant: 'compact' }, 'Alpha'),
    { request: { kind: 'persona-link', ref: 'P004' }, place },
    { request: { kind: 'person-link', ref: 'ada' }, place },
    { request: { kind: 'team-link', ref: 'ai' }, place },
    { request: { kind: 'person-card', ref: 'ada' }, place },
    { request: { kind: 'team-card', ref: 'ai' }, place },
  ],
  definitions: [
    { id: 'P001', fields: {}, place, fieldPlaces: {}, document: document('Cards') } satisfies Definition,
  ],
};

export const pagesOf = (of: Registry, more = nothing, options = routes) =>
  toPages(toPublic(of, of.accessDetails, 'public'), options, more);
export const pages = pagesOf(publicSeed, context);

export const viewAt = (path: string, among = pages): PageView => {
  const match = among.find((page) => page.path === path);
  if (match === undefined) throw new Error(`There is no page at ${path}.`);
  return match.view;
};
