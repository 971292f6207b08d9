import { ALL_PAGES, buildRegistry, PAGE_KINDS, type RouteOptions, toPages, toPublic } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { listPages, toPageFileName } from './listPages.js';

const routes: RouteOptions = {
  basePath: '/personas',
  pages: ALL_PAGES,
};
const built = buildRegistry({
  sources: [
    {
      file: 'personas.yml',
      data: {
        groups: { core: { name: 'Core' } },
        teams: { con: { name: 'Consultants', group: 'core' } },
        skills: { sql: { name: 'SQL' } },
        processes: { mlops: { name: 'MLOps', stages: { train: { name: 'Train' } } } },
        architectures: { lambda: { name: 'LAMBDA', components: { store: { name: 'Store' } } } },
        services: { ml: { name: 'Azure ML' }, con: { name: 'Con' } },
        personas: { P001: { name: 'Ada', team: 'con', skills: 'sql' }, constructor: { name: 'Builder' } },
        people: { ann: { name: 'Ann', personas: 'P001' } },
      },
    },
  ],
});
const registry = toPublic(built.registry, 'public');

// @ts-expect-error: not through `toPublic`
export const refused = () => listPages(built.registry, routes);

describe('listPages', () => {
  it.each([
    ['all kinds', routes],
    ['some kinds', { ...routes, pages: { ...routes.pages, persona: false, overview: false } }],
    ['people in a list', { ...routes, pages: { ...routes.pages, person: 'list' as const } }],
    ['the root', { ...routes, basePath: '' }],
  ])('lists the pages that toPages makes: %s', (_, options) => {
    const pages = toPages(registry, options, { mentions: [], definitions: [] });
    const made = pages.map(({ path, view }) => ({ path, kind: view.kind }));
    expect(listPages(registry, options).map(({ path, kind }) => ({ path, kind }))).toEqual(made);
  });

  it('gives the entity of each page', () => {
    expect(listPages(registry, routes).map(({ entity }) => entity && `${entity.kind}:${entity.id}`)).toEqual([
      undefined,
      'persona:P001',
      'persona:constructor',
      undefined,
      'team:con',
      undefined,
      'service:ml',
      'service:con',
      undefined,
      'group:core',
      undefined,
      'process:mlops',
      undefined,
      'architecture:lambda',
      undefined,
      'person:ann',
      undefined,
      'skill:sql',
      // The organisation chart and the coverage.
      undefined,
      undefined,
    ]);
  });

  it('gives every page its own file', () => {
    const names = listPages(registry, routes).map(toPageFileName);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['overview.json', 'team-con.json', 'skills.json', 'service-con.json']),
    );
  });
});

it.each(PAGE_KINDS)('names the switch of the pages of %s', (kind) => {
  const listed = (pages: RouteOptions['pages']) => listPages(registry, { ...routes, pages });
  const others = listed(routes.pages).filter(({ pageSwitch }) => pageSwitch !== kind);
  expect(listed({ ...routes.pages, [kind]: false })).toEqual(others);
});
