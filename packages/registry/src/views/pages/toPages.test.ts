import { describe, expect, it } from 'vitest';
import { toServiceFiles } from '../../exports/toServiceFiles.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PageView } from '../../model/pageView.js';
import type { Definition, Mention, Registry } from '../../model/registry.js';
import type { ViewRequest } from '../../model/request.js';
import { buildViewModel } from '../buildViewModel.js';
import { allPages, personas, registry, routes, seedRegistry, services } from '../fixtures.js';
import { toPublic } from '../toPublic.js';
import { type PageContext, toPages } from './toPages.js';

const place = { file: 'docs/a.md', line: 1, column: 1 };
const document = (title: string) => ({ title, href: `/docs/${title.toLowerCase()}` });
const mention = (request: ViewRequest, title: string): Mention => ({
  request,
  place,
  document: document(title),
});
const nothing: PageContext = { mentions: [], definitions: [] };
const context: PageContext = {
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
    { request: { kind: 'persona-link', ref: 'P004' }, place },
  ],
  definitions: [
    { id: 'P001', fields: {}, place, fieldPlaces: {}, document: document('Cards') } satisfies Definition,
  ],
};

const publicSeed = toPublic(seedRegistry(), 'public');
const pagesOf = (of: Registry, more = nothing, options = routes) => toPages(of, options, more);
const pages = pagesOf(publicSeed, context);
/** What the service pages offer for download. */
const filesBesidePages = () =>
  [...toServiceFiles(buildViewModel(publicSeed, routes)).keys()].map((name) => `${routes.basePath}/${name}`);
const viewAt = (path: string, among = pages): PageView => {
  const found = among.find((page) => page.path === path);
  if (found === undefined) throw new Error(`no page at ${path}`);
  return found.view;
};

/** Drawings have snapshots of their own. */
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
    ['coverage', '/personas/coverage'],
  ])('%s', async (name, path) => {
    await expect(toText(viewAt(path))).toMatchFileSnapshot(`../__snapshots__/page.${name}.json`);
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
      '/personas/coverage',
    ]);
  });

  it('are where every link in every page leads, anchors included', () => {
    const paths = new Set([...pages.map(({ path }) => path), ...filesBesidePages()]);
    const anchors = new Set(
      pages.flatMap(({ path, view }) =>
        view.kind === 'service-page'
          ? [
              ...view.glance.groups.flatMap(({ rows }) => rows.map(({ anchor }) => `${path}#${anchor}`)),
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

  it('are absent for page kinds that are switched off, and nothing leads there', () => {
    for (const kind of ['overview', 'persona', 'team', 'service', 'person', 'skill', 'coverage'] as const) {
      const some = pagesOf(publicSeed, context, {
        basePath: '/personas',
        pages: { ...allPages, [kind]: false },
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
      teams: { constructor: { id: 'constructor', name: 'B', aliases: [], order: 0 } },
      services: services({ id: 'constructor', name: 'C' }),
      people: { constructor: { id: 'constructor', name: 'D', aliases: [], order: 0, personas: [] } },
      skills: { constructor: { id: 'constructor', name: 'E', aliases: [], order: 0, learn: [] } },
    });
    const paths = pagesOf(same).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(11);
  });
});

describe('documents', () => {
  it('are listed once, by title, without the one that defines', () => {
    expect(viewAt('/personas/p001')).toMatchObject({
      documents: [document('Alpha'), document('Zeta')],
      definedIn: document('Cards'),
    });
    expect(viewAt('/personas/services/azure-machine-learning')).toMatchObject({
      documents: [document('Access'), document('Beta')],
    });
    expect(viewAt('/personas/p004')).toMatchObject({ documents: [document('Access')] });
  });
});

describe('skills', () => {
  it('say who needs them and who has them', () => {
    expect(viewAt('/personas/skills/python')).toMatchObject({
      title: 'Python',
      description:
        'Python is needed by 2 personas of Data Ingestion Team and AI Team: who has it, and how to learn it.',
      teams: [{ id: 'data-ingestion' }, { id: 'ai' }],
      personas: [{ persona: { id: 'P001' } }, { persona: { id: 'P004' } }],
      people: [{ person: { id: 'ada' }, personas: [{ id: 'P004' }] }],
    });
  });

  it('are mentioned by what is filtered by them', () => {
    const more = { persona: [{ value: 'P001' }] };
    const mentions = [
      mention({ kind: 'persona-table', filter: { skill: [{ value: 'Python' }], ...more } }, 'Table'),
      mention({ kind: 'coverage', filter: { skill: [{ value: 'python' }] } }, 'Gaps'),
      mention({ kind: 'persona-cards', filter: { skill: [{ value: 'sql' }] }, variant: 'row' }, 'Cards'),
      mention({ kind: 'persona-table', filter: { skill: [{ value: 'python', negate: true }] } }, 'Others'),
    ];
    const some = pagesOf(publicSeed, { mentions, definitions: [] });
    expect(viewAt('/personas/skills/python', some)).toMatchObject({
      documents: [document('Gaps'), document('Table')],
    });
  });

  it('stop at a hundred personas and people, and count all', () => {
    const many = Array.from({ length: 140 }, (_, index) => ({
      id: `P${index}`,
      name: `N${index}`,
      skills: ['sql'],
    }));
    const people = Object.fromEntries(
      many.map(({ id }, order) => [
        `h-${id}`,
        { id: `h-${id}`, name: id, aliases: [], order, personas: [{ persona: id }] },
      ]),
    );
    const skills = { sql: { id: 'sql', name: 'SQL', aliases: [], order: 0, learn: [] } };
    const some = pagesOf(registry({ personas: personas(...many), skills, people }));
    const view = viewAt('/personas/skills/sql', some);
    if (view.kind !== 'skill-page') throw new Error(view.kind);
    expect([view.personaCount, view.personas.length, view.people.length, view.peopleMore]).toEqual([
      140,
      100,
      100,
      true,
    ]);
  });

  it('may be needed by nobody', () => {
    const skills = { sql: { id: 'sql', name: 'SQL', aliases: [], order: 0, learn: [] } };
    expect(viewAt('/personas/skills/sql', pagesOf(registry({ skills })))).toMatchObject({
      description: 'SQL: no persona needs it.',
      personaCount: 0,
    });
  });
});

describe('back links', () => {
  it('name who names a persona, its team or everyone', () => {
    const ids = (view: PageView) =>
      (view.kind === 'persona-page'
        ? view.interactsWithMe
        : view.kind === 'team-page'
          ? view.interactsWithUs
          : []
      ).map(({ id }) => id);
    expect(ids(viewAt('/personas/p001'))).toEqual(['P004', 'P005']);
    expect(ids(viewAt('/personas/p004'))).toEqual(['P001', 'P005']);
    expect(ids(viewAt('/personas/p005'))).toEqual(['P004']);
    expect(ids(viewAt('/personas/teams/ai'))).toEqual(['P001', 'P005']);
    expect(ids(viewAt('/personas/teams/devops'))).toEqual(['P004']);
    expect(viewAt('/personas/p005')).toMatchObject({ sponsors: [{ id: 'P009' }] });
  });

  it('stop at a hundred', () => {
    const crowd = registry({
      personas: personas(
        ...Array.from({ length: 150 }, (_, index) => ({
          id: `P${index}`,
          name: `Persona ${index}`,
          interactsWith: [{ kind: 'all' as const }],
        })),
      ),
    });
    const view = viewAt('/personas/p3', pagesOf(crowd));
    expect(view).toMatchObject({ interactsWithMeMore: true });
    expect(view.kind === 'persona-page' && view.interactsWithMe).toHaveLength(100);
  });
});

describe('findings', () => {
  const findings: Diagnostic[] = [
    { code: 'reason-missing', severity: 'info', message: 'No reason.', subjects: [{ persona: 'P004' }] },
    {
      code: 'privileged-role',
      severity: 'error',
      message: 'Contributor is privileged.',
      subjects: [
        { persona: 'P005', service: 'azure-machine-learning', environment: 'dev' },
        { persona: 'P005', service: 'azure-machine-learning', environment: 'stage' },
        { persona: 'P004', service: 'azure-machine-learning' },
      ],
    },
    { code: 'persona-count', severity: 'warning', message: 'Few.' },
  ];
  const error = { rule: 'privileged-role', severity: 'error', message: 'Contributor is privileged.' };

  it('stand on the pages of what they are about, the worst first', () => {
    const some = pagesOf(seedRegistry(), { ...nothing, findings });
    expect(viewAt('/personas/services/azure-machine-learning', some)).toMatchObject({
      findings: [{ ...error, href: '#p005' }],
    });
    expect(viewAt('/personas/p004', some)).toMatchObject({
      findings: [error, { rule: 'reason-missing', severity: 'info', message: 'No reason.' }],
    });
    expect(viewAt('/personas/p001', some)).not.toHaveProperty('findings');
  });

  it('are not for the public', () => {
    expect(JSON.stringify(pagesOf(publicSeed, { ...nothing, findings }))).not.toContain('"findings"');
  });
});

describe('the access page', () => {
  const service = viewAt('/personas/services/azure-machine-learning');
  const page = service.kind === 'service-page' ? service : undefined;

  it('says who can do what, by level and by duty', () => {
    const rows = page?.whoCan?.map(({ title, environments }) => [
      title,
      ...environments.map(({ personas: who }) =>
        who.map(({ id, eligible }) => (eligible ? `${id}*` : id)).join(' '),
      ),
    ]);
    expect(rows).toEqual([
      ['manage', 'P005', 'P005', ''],
      ['write', 'P004', '', 'P005*'],
      ['read', 'P001', 'P004', ''],
      ['Deploy', '', '', 'P005*'],
    ]);
  });

  it('says what changes from environment to environment, and makes nothing of a gap', () => {
    const rows = page?.changes?.map(({ persona, steps }) => [
      persona.id,
      ...steps.map(({ gains, loses, undocumented }) => (undocumented ? '?' : `+${gains} -${loses}`)),
    ]);
    expect(rows).toEqual([
      ['P004', '+Reader -AzureML Data Scientist', '+ -Reader'],
      ['P005', '+ -', '+AzureML Data Scientist (eligible) -Contributor'],
    ]);
  });
});

describe('words', () => {
  it('title and describe', () => {
    expect(
      pages.map(({ view: { title, description } }) => `${title} – ${description}`),
    ).toMatchInlineSnapshot(`
      [
        "Personas – 4 personas (3 people and 1 agent), their processes, skills and access to 3 services.",
        "AI Data Engineer – Brings source data into the lake.",
        "Discriminative AI Data Scientist – Discriminative AI Data Scientist (P004) is a person of AI Team: processes, services and access, skills.",
        "Discriminative AI MLOps engineer – Discriminative AI MLOps engineer (P005) is a person or an agent of DevOps Team: processes, services and access, skills.",
        "BuildAgent MLOps – BuildAgent MLOps (P009) is an agent: processes, services and access, skills.",
        "Teams – All teams: who is in each, and with how many services they work.",
        "Data Ingestion Team – Brings data in.",
        "AI Team – AI Team: 1 persona and who works with them.",
        "DevOps Team – DevOps Team: 1 persona and who works with them.",
        "Services – Who may do what on 3 services in Dev, Stage and Production.",
        "Access (RBAC): Azure Data Factory – Who may do what on Azure Data Factory in Dev, Stage and Production, persona by persona.",
        "Access (RBAC): Azure Machine Learning – Who may do what on Azure Machine Learning in Dev, Stage and Production, persona by persona.",
        "Access (RBAC): Sandbox – Who may do what on Sandbox in Dev, persona by persona.",
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
        "Coverage – 5 gaps: where somebody or something is missing, and what can be done: train, recruit or redesign.",
      ]
    `);
  });

  it('say that there is nothing', () => {
    const bare = registry({
      personas: personas({ id: 'a', name: 'A' }),
      services: services({ id: 's', name: 'S', environments: [] }),
      people: { p: { id: 'p', name: 'P', aliases: [], order: 0, personas: [] } },
      teams: { t: { id: 't', name: 'T', aliases: [], order: 0 } },
    });
    const some = pagesOf(bare);
    expect(viewAt('/personas/a', some)).toMatchObject({
      access: { groups: [], empty: 'A lists no service, and no access is documented.' },
    });
    expect(viewAt('/personas/services/s', some)).toMatchObject({
      glance: { groups: [], empty: 'No persona lists S, and no access to it is documented.' },
      description: 'Who may do what on S, persona by persona.',
    });
    expect(viewAt('/personas/people/p', some)).toMatchObject({ description: 'P holds no persona.' });
    expect(pagesOf(registry())).toHaveLength(3);
  });
});

describe('a registry that says nothing about access', () => {
  const silent = pagesOf({ ...publicSeed, grants: [], noAccess: [] });

  it('says so once per page, and no gap', () => {
    expect(JSON.stringify(silent)).not.toContain('undocumented');
    expect(viewAt('/personas/p004', silent)).toMatchObject({
      access: { groups: [], empty: 'No access is documented.' },
    });
    expect(viewAt('/personas/services', silent)).toMatchObject({
      description: '3 services; who may do what on them is not documented.',
      environments: [],
    });
  });

  it('keeps the rows that cards lead to', () => {
    const page = viewAt('/personas/services/azure-machine-learning', silent);
    expect(page).not.toHaveProperty('counts');
    expect(page).toMatchObject({
      glance: {
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
  expect(JSON.stringify(pagesOf(toPublic(seedRegistry(), 'public'), context))).toBe(JSON.stringify(pages));
});
