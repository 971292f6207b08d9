import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { toExportFiles } from '../exports/index.js';
import type { PageView } from '../model/pageView.js';
import { ALL_PAGES } from '../model/routes.js';
import {
  people,
  personas,
  publicSeed,
  registry,
  routes,
  seedRegistry,
  services,
  teams,
} from '../testing/fixtures.js';
import { context, document, pages, pagesOf, viewAt } from '../testing/pageFixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';

/** The downloads of the service pages. */
const filesBesidePages = () =>
  Array.from(toExportFiles(buildViewModel(publicSeed, routes)), ([name]) => `${routes.basePath}/${name}`);

/** Removes drawings, which have their own snapshots. */
const toText = (view: PageView): string =>
  `${JSON.stringify(view, (key, value) => (key === 'svg' ? '<svg>' : value), 2)}\n`;

describe('snapshots', () => {
  it.each([
    ['overview', '/personas'],
    ['persona', '/personas/p001'],
    ['teams', '/personas/teams'],
    ['team', '/personas/teams/ai'],
    ['services', '/personas/services'],
    ['service', '/personas/services/azure-machine-learning'],
    ['processes', '/personas/processes'],
    ['process', '/personas/processes/mlops'],
    ['architectures', '/personas/architectures'],
    ['architecture', '/personas/architectures/lambda'],
    ['people', '/personas/people'],
    ['person', '/personas/people/ada'],
    ['skills', '/personas/skills'],
    ['skill', '/personas/skills/python'],
    ['organisation', '/personas/organisation'],
    ['ending', '/personas/ending'],
    ['coverage', '/personas/coverage'],
  ])('%s', async (name, path) => {
    await expect(toText(viewAt(path))).toMatchFileSnapshot(`__snapshots__/page.${name}.json`);
  });
});

describe('paths', () => {
  it('are one per entity, overview first, in data order', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '/personas',
      '/personas/p001',
      '/personas/p004',
      '/personas/p005',
      '/personas/p009',
      '/personas/teams',
      '/personas/teams/data-ingestion',
      '/personas/teams/ai',
      '/personas/teams/devops',
      '/personas/services',
      '/personas/services/azure-data-factory',
      '/personas/services/azure-machine-learning',
      '/personas/services/sandbox',
      '/personas/groups',
      '/personas/groups/project-team',
      '/personas/processes',
      '/personas/processes/dataops',
      '/personas/processes/mlops',
      '/personas/processes/ci-cd',
      '/personas/architectures',
      '/personas/architectures/lambda',
      '/personas/people',
      '/personas/people/ada',
      '/personas/skills',
      '/personas/skills/python',
      '/personas/skills/sql',
      '/personas/organisation',
      '/personas/ending',
      '/personas/coverage',
    ]);
  });

  it('are the targets of all links in all pages, including anchors', () => {
    const paths = new Set([...pages.map(({ path }) => path), ...filesBesidePages()]);
    const anchors = new Set(
      pages.flatMap(({ path, view }) =>
        view.kind === 'service-page'
          ? [
              ...view.access.groups.flatMap(({ rows }) => rows.map(({ anchor }) => `${path}#${anchor}`)),
              // Each cell has an anchor too.
              ...view.access.groups.flatMap(({ rows }) =>
                rows.flatMap(({ anchor }) => view.environments.map(({ id }) => `${path}#${anchor}-${id}`)),
              ),
              ...view.roles.map(({ anchor }) => `${path}#${anchor}`),
            ]
          : view.kind === 'coverage-page'
            ? view.coverage.kinds.filter(({ count }) => count > 0).map(({ rule }) => `${path}#${rule}`)
            : [],
      ),
    );
    const hrefs = [...JSON.stringify(pages).matchAll(/"href":"(\/personas[^"]*)"/g)].map(
      ([, href = '']) => href,
    );
    expect(hrefs.length).toBeGreaterThan(50);
    for (const href of hrefs) {
      if (href.includes('#')) expect(anchors).toContain(href);
      else expect(paths).toContain(href);
    }
  });

  it('are absent for page kinds that are switched off, and no link leads to them', () => {
    for (const kind of ['overview', 'persona', 'team', 'service', 'person', 'skill', 'coverage'] as const) {
      const some = pagesOf(publicSeed, context, {
        basePath: '/personas',
        pages: { ...ALL_PAGES, [kind]: false },
      });
      const paths = new Set(some.map(({ path }) => path));
      expect(paths.size).toBeLessThan(pages.length);
      if (kind !== 'service') for (const path of filesBesidePages()) paths.add(path);
      for (const [, href] of JSON.stringify(some).matchAll(/"href":"(\/personas[^"#]*)/g))
        expect(paths).toContain(href);
    }
  });

  it('are distinct for ids that only differ by kind', () => {
    const same = registry({
      personas: personas({ id: 'constructor', name: 'A', team: 'constructor' }),
      teams: teams({ id: 'constructor', name: 'B' }),
      services: services({ id: 'constructor', name: 'C' }),
      people: people({ id: 'constructor', name: 'D' }),
      skills: { constructor: { id: 'constructor', name: 'E', aliases: [], order: 0, learn: [] } },
    });
    const paths = pagesOf(same).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(11);
  });
});

describe('documents', () => {
  it('are listed once, by title, without the defining document', () => {
    expect(viewAt('/personas/p001')).toMatchObject({
      documents: [document('Alpha'), document('Zeta')],
      definedIn: document('Cards'),
    });
    expect(viewAt('/personas/services/azure-machine-learning')).toMatchObject({
      documents: [document('Access'), document('Beta')],
    });
    expect(viewAt('/personas/p004')).toMatchObject({ documents: [document('Access')] });
    expect(viewAt('/personas/people/ada')).toMatchObject({
      documents: [document('Cards'), document('Zeta')],
    });
    expect(viewAt('/personas/teams/ai')).toMatchObject({
      documents: [document('Alpha'), document('Beta'), document('Cards')],
    });
  });
});

describe('words', () => {
  it('title and describe', () => {
    expect(
      pages.map(({ view: { title, description } }) => `${title} – ${description}`),
    ).toMatchInlineSnapshot(`
      [
        "Personas – 4 personas (1 agent), their processes, skills and access to 3 services.",
        "AI Data Engineer – Brings source data into the lake.",
        "Discriminative AI Data Scientist – Discriminative AI Data Scientist (P004) is a person of AI Team: processes, services and access, skills.",
        "Discriminative AI MLOps engineer – Discriminative AI MLOps engineer (P005) is a person or an agent of DevOps Team: processes, services and access, skills.",
        "BuildAgent MLOps – BuildAgent MLOps (P009) is an agent: processes, services and access, skills.",
        "Teams – All teams: who is in each, and with how many services they work.",
        "Data Ingestion Team – Brings data in.",
        "AI Team – AI Team: 1 persona and who works with them.",
        "DevOps Team – DevOps Team: 1 persona and who works with them.",
        "Services – Who may do what on 3 services in Dev, Stage and Production.",
        "Azure Data Factory – Who works with Azure Data Factory. What they may do there is not documented.",
        "Access (RBAC): Azure Machine Learning – Who may do what on Azure Machine Learning in Dev, Stage and Production, persona by persona.",
        "Sandbox – Who works with Sandbox. What they may do there is not documented.",
        "Groups – All groups: the teams of each, and who is in them.",
        "Project team – Project team: 2 teams with 2 personas.",
        "Processes – All processes: how many stages each has, who works in it, and where somebody is missing.",
        "DataOps – DataOps: 1 persona.",
        "MLOps – MLOps: 2 stages, 2 personas and 2 services.",
        "CI/CD – CI/CD: 1 persona.",
        "Architectures – All architectures: how many components each has, who works on it, and where somebody is missing.",
        "LAMBDA – LAMBDA: 2 components, 2 personas and 2 services.",
        "People – All people: which personas each holds.",
        "Ada Lovelace – Ada Lovelace holds Discriminative AI Data Scientist and Discriminative AI MLOps engineer.",
        "Skills – All skills: how many personas need each, who has it, and where to learn it.",
        "Python – Python is needed by 2 personas of Data Ingestion Team and AI Team: who has it, and how to learn it.",
        "SQL – SQL is needed by 1 persona of Data Ingestion Team: who has it, and how to learn it.",
        "Organisation chart – Who belongs where, and who leads: 1 group, 3 teams and 1 person.",
        "What ends next – Access that ends, and reviews that are due, over all services: 1 end, 1 review.",
        "Coverage – 8 gaps: where somebody or something is missing, and what can be done: train, recruit or redesign.",
      ]
    `);
  });

  it('say that there are no entries', () => {
    const bare = registry({
      personas: personas({ id: 'a', name: 'A' }),
      services: services({ id: 's', name: 'S', environments: [] }),
      people: people({ id: 'p', name: 'P' }),
      teams: teams({ id: 't', name: 'T' }),
    });
    const some = pagesOf(bare);
    expect(viewAt('/personas/a', some)).toMatchObject({
      access: { groups: [], empty: 'A lists no service, and no access is documented.' },
    });
    expect(viewAt('/personas/services/s', some)).toMatchObject({
      access: { groups: [], empty: 'No persona lists S, and no access to it is documented.' },
      description: 'Who works with S. What they may do there is not documented.',
    });
    expect(viewAt('/personas/people/p', some)).toMatchObject({ description: 'P holds no persona.' });
    expect(pagesOf(registry())).toHaveLength(3);
  });
});

describe('a registry that says nothing about access', () => {
  const silent = pagesOf({ ...publicSeed, grants: [], noAccess: [] });

  it('says so once per page, and shows no gap', () => {
    expect(JSON.stringify(silent)).not.toContain('undocumented');
    expect(viewAt('/personas/p004', silent)).toMatchObject({
      access: {
        caption: expect.stringMatching(/^The services of .*; what they may do is not documented$/),
        environments: [],
        // The services that the card lists.
        groups: [
          {
            rows: [{ service: { id: 'azure-machine-learning' }, cells: [] }, { service: { id: 'sandbox' } }],
          },
        ],
      },
    });
    expect(viewAt('/personas/services', silent)).toMatchObject({
      description: '3 services; who may do what on them is not documented.',
      environments: [],
    });
  });

  it('keeps the rows that cards link to', () => {
    const page = viewAt('/personas/services/azure-machine-learning', silent);
    expect(page).not.toHaveProperty('counts');
    expect(page).toMatchObject({
      access: {
        caption: 'Who works with Azure Machine Learning; what they may do is not documented',
        environments: [],
        groups: [
          {
            title: 'People',
            rows: [
              { anchor: 'p004', cells: [] },
              { anchor: 'p005', cells: [] },
            ],
          },
          { title: 'Agents', rows: [{ anchor: 'p009', cells: [] }] },
        ],
      },
    });
  });
});

it('shows identities, scopes and evidence only with full access details', () => {
  const full = JSON.stringify(pagesOf(seedRegistry()));
  for (const secret of ['/subscriptions/', 'CHG-1042', 'id-build-']) {
    expect(full).toContain(secret);
    expect(JSON.stringify(pages)).not.toContain(secret);
  }
});

it('gives the same bytes for the same input', () => {
  expect(JSON.stringify(pagesOf(toPublic(seedRegistry(), 'public', 'public'), context))).toBe(
    JSON.stringify(pages),
  );
});
