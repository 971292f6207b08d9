import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { DataInput } from '../model/data.js';
import type { IndexPageView } from '../model/pageView.js';
import { ALL_PAGES } from '../model/routes.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { routes } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

const indexesOf = (data: DataInput, options = routes): Map<string, IndexPageView> => {
  const { registry } = buildRegistry({ sources: [{ file: 'personas.yml', data }] });
  const pages = toPages(toPublic(registry, 'full'), options, { mentions: [], definitions: [] });
  return new Map(
    pages.flatMap(({ path, view }) =>
      'rows' in view ? [[path, view] satisfies [string, IndexPageView]] : [],
    ),
  );
};

const DATA: DataInput = {
  teams: { data: { name: 'Data' }, spare: { name: 'Spare' } },
  services: { lake: { name: 'Lake' } },
  processes: {
    mlops: {
      name: 'MLOps',
      stages: { train: { name: 'Train' }, deploy: { name: 'Deploy' }, watch: { name: 'Watch' } },
    },
    plan: { name: 'Plan', description: 'Once a year.' },
  },
  architectures: {
    lambda: { name: 'LAMBDA', components: { store: { name: 'Store' }, serve: { name: 'Serve' } } },
  },
  skills: {
    constructor: {
      name: 'Construction',
      learn: ['https://a.example', 'https://b.example', 'https://c.example', '/docs/build'],
    },
    sql: { name: 'SQL' },
  },
  personas: {
    P1: {
      name: 'One',
      team: 'data',
      processes: 'mlops/train',
      architectures: 'lambda/store',
      services: 'lake',
      skills: 'sql',
    },
    P2: { name: 'Two', team: 'data', services: 'lake', skills: 'sql' },
  },
  people: {
    ann: { name: 'Ann', personas: ['P1', { persona: 'P1', context: 'twice' }] },
    ben: { name: 'Ben' },
  },
};

describe('indexes', () => {
  const indexes = indexesOf(DATA);
  const rowsAt = (path: string) => indexes.get(path)?.rows;

  it('count stages, personas and services, and the gaps that the rules find', () => {
    const coverage = '/personas/coverage';
    expect(rowsAt('/personas/processes')).toEqual([
      {
        entity: { id: 'mlops', name: 'MLOps', href: '/personas/processes/mlops' },
        stages: 3,
        personas: 1,
        gaps: [{ text: '2 stages without a persona', href: `${coverage}#stage-without-persona` }],
      },
      { entity: { id: 'plan', name: 'Plan', href: '/personas/processes/plan' }, description: 'Once a year.' },
    ]);
    expect(rowsAt('/personas/architectures')?.[0]).toMatchObject({
      components: 2,
      personas: 1,
      gaps: [{ text: '1 component without a persona', href: '/personas/architectures/lambda' }],
    });
    expect(rowsAt('/personas/teams')).toMatchObject([
      { personas: 2, people: 1, services: 1 },
      { gaps: [{ text: 'No persona', href: `${coverage}#unused-team` }] },
    ]);
  });

  it('say where the pages of their entities list what a number counts', () => {
    const sectionsOf = (index = indexes.get('/personas/teams')) =>
      index?.columns.map(({ field, section }) => [field, section]);
    const counts = [
      ['entity', undefined],
      ['personas', 'personas'],
      ['people', 'people'],
    ];
    // The page of a team shows services only with their access.
    expect(sectionsOf()).toEqual([...counts, ['services', undefined], ['gaps', undefined]]);
    const access = { P1: { lake: { dev: 'Reader' } } };
    expect(sectionsOf(indexesOf({ ...DATA, access }).get('/personas/teams'))).toEqual([
      ...counts,
      ['services', 'access'],
      ['gaps', undefined],
    ]);
  });

  it('show the first links of a skill, and the number of people who have it', () => {
    expect(rowsAt('/personas/skills')).toMatchObject([
      {
        entity: { id: 'constructor' },
        learn: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
        learnMore: 2,
      },
      { personas: 2, people: 1, gaps: [{ text: 'No link to learn from' }] },
    ]);
  });

  it('name each persona of a person once', () => {
    expect(rowsAt('/personas/people')?.map(({ holds }) => holds?.map(({ id }) => id))).toEqual([
      ['P1'],
      undefined,
    ]);
  });

  it('have only columns with content', () => {
    expect(indexes.get('/personas/people')?.columns.map(({ title }) => title)).toEqual([
      'Person',
      'Teams',
      'Personas',
    ]);
    expect(indexes.get('/personas/processes')?.caption).toBe(
      'Processes with their stages, personas and gaps',
    );
    const bare = indexesOf({ ...DATA, people: { ben: { name: 'Ben' } } }).get('/personas/people');
    expect(bare?.columns).toEqual([{ field: 'entity', title: 'Person' }]);
    expect(bare?.caption).toBe('All people');
  });

  it('exist for the kinds in the data, unless the pages of the kind are switched off', () => {
    expect([...indexesOf({ personas: { P1: { name: 'One', skills: 'SQL' } } }).keys()]).toEqual([
      '/personas/skills',
    ]);
    const off = indexesOf(DATA, { ...routes, pages: { ...ALL_PAGES, process: false, coverage: false } });
    expect(off.has('/personas/processes')).toBe(false);
    expect(off.get('/personas/teams')?.rows[1]?.gaps).toEqual([{ text: 'No persona' }]);
  });

  it('are linked from the overview and from the pages below them', () => {
    const { registry } = buildRegistry({ sources: [{ file: 'personas.yml', data: DATA }] });
    const views = toPages(toPublic(registry, 'full'), routes, { mentions: [], definitions: [] }).map(
      ({ view }) => view,
    );
    const overview = views.find((view) => view.kind === 'overview-page');
    expect(overview?.indexes.map(({ name, href }) => `${name} ${href}`)).toEqual([
      'Teams /personas/teams',
      'Services /personas/services',
      'Processes /personas/processes',
      'Architectures /personas/architectures',
      'Skills /personas/skills',
      'People /personas/people',
      'Organisation chart /personas/organisation',
      'Coverage /personas/coverage',
    ]);
    const crumbs = views
      .filter(({ kind }) => /^(team|process|architecture|person|skill)-page$/.test(kind))
      .map(({ breadcrumbs }) => breadcrumbs[1]?.href);
    expect(new Set(crumbs)).toEqual(
      new Set(['teams', 'processes', 'architectures', 'people', 'skills'].map((name) => `/personas/${name}`)),
    );
  });
});

describe('people without pages', () => {
  const DATA_OF_PEOPLE = {
    teams: { ai: { name: 'AI Team' } },
    personas: { P1: { name: 'Engineer', team: 'ai', sponsor: 'P2' }, P2: { name: 'Owner' } },
    people: {
      'jane.doe': {
        name: 'Jane Doe',
        title: 'Lead',
        image: '/img/jane.png',
        personas: 'P1',
        contacts: { Chat: 'https://chat.example/jane' },
      },
      ann: { name: 'Ann', reportsTo: 'jane.doe' },
    },
  };
  const list = { ...routes, pages: { ...routes.pages, person: 'list' as const } };
  const pagesWith = (details: 'public' | 'names', data: DataInput = DATA_OF_PEOPLE) =>
    toPages(
      toPublic(buildRegistry({ sources: [{ file: 'personas.yml', data }] }).registry, 'public', details),
      list,
      { mentions: [], definitions: [] },
    );
  const rowsOf = (pages: ReturnType<typeof pagesWith>) =>
    pages.flatMap(({ view }) => ('rows' in view && view.kind === 'people-page' ? [view.rows] : []))[0];

  it('have rows with anchors, and what a page would say first', () => {
    expect(rowsOf(pagesWith('public'))).toEqual([
      {
        entity: { id: 'jane.doe', name: 'Jane Doe', href: '/personas/people#jane.doe' },
        description: 'Lead',
        monogram: 'JD',
        image: '/img/jane.png',
        anchor: 'jane.doe',
        memberOf: [{ id: 'ai', name: 'AI Team', href: '/personas/teams/ai' }],
        contacts: [{ label: 'Chat', url: 'https://chat.example/jane' }],
        holds: [{ id: 'P1', name: 'Engineer', href: '/personas/p1' }],
        terms: 'Lead',
      },
      {
        entity: { id: 'ann', name: 'Ann', href: '/personas/people#ann' },
        monogram: 'A',
        anchor: 'ann',
      },
    ]);
    expect(JSON.stringify(rowsOf(pagesWith('names')))).not.toMatch(/Lead|chat|img/);
  });

  it('have no page, and every link to them leads to the list', () => {
    const pages = pagesWith('public');
    expect(pages.filter(({ path }) => path.startsWith('/personas/people')).map(({ path }) => path)).toEqual([
      '/personas/people',
    ]);
    const text = JSON.stringify(pages.map(({ view }) => view));
    expect(text).toContain('/personas/people#jane.doe');
    expect(text).not.toContain('/personas/people/');
  });

  it('have short rows where they are many', () => {
    const people = Object.fromEntries(
      Array.from({ length: 600 }, (_, at) => [
        `p${at}`,
        { name: `Person ${at}`, title: 'Engineer', personas: 'P1' },
      ]),
    );
    const [row] = rowsOf(pagesWith('public', { ...DATA_OF_PEOPLE, people })) ?? [];
    expect(row).toEqual({
      entity: { id: 'p0', name: 'Person 0', href: '/personas/people#p0' },
      anchor: 'p0',
      holds: [{ id: 'P1', name: 'Engineer', href: '/personas/p1' }],
      terms: 'Engineer',
    });
  });
});
