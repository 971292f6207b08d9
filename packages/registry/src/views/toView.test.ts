import { describe, expect, it } from 'vitest';
import type { Filter, ViewRequest } from '../model/request.js';
import { PERSONA_COLUMNS, type View } from '../model/view.js';
import { grant, personas, registry, routes, seedRegistry, services } from './fixtures.js';
import { buildReader, type RegistryReader } from './registryReader.js';
import { toEntityFiles } from './toEntityFiles.js';
import { toPublic } from './toPublic.js';
import { toView } from './toView.js';
import { validateSort } from './validateSort.js';

const publicSeed = toPublic(seedRegistry(), 'public');
const reader = buildReader(toEntityFiles(publicSeed, routes));

/** The view, and the files it was made of. */
function view(request: ViewRequest, from: RegistryReader = reader) {
  const files: string[] = [];
  const answer = toView(request, {
    read(name) {
      files.push(name);
      return from.read(name);
    },
  });
  return { ...answer, files: files.sort() };
}
type TableRequest = Extract<ViewRequest, { kind: 'persona-table' }>;
const table = (filter: Filter, more: Partial<TableRequest> = {}) =>
  view({ kind: 'persona-table', filter, ...more });
const sorted = (...keys: string[]) => idsOf(table({}, { sort: validateSort(keys).value ?? [] }));
const access = (filter: Filter) => view({ kind: 'access-table', filter });
const one = (value: string) => [{ value }];
const not = (value: string) => [{ value, negate: true as const }];
const idsOf = ({ view: shown }: { view: View }) =>
  shown.kind === 'persona-table'
    ? shown.groups.flatMap(({ rows }) => rows.map(({ persona }) => persona.id))
    : shown.kind;
const rowsOf = ({ view: shown }: { view: View }) =>
  shown.kind === 'access-table'
    ? shown.groups.map(({ title, rows }) => [
        title,
        ...rows.map(({ persona, service }) => `${persona.id} ${service.id}`),
      ])
    : shown.kind;

const grantedCells = ({ view: shown }: { view: View }) =>
  shown.kind === 'access-table'
    ? shown.groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells
            .filter(({ state }) => state === 'granted')
            .map(({ environment, sameAs, grants }) => [
              environment,
              sameAs,
              ...grants.map(({ role }) => role.name),
            ]),
        ),
      )
    : [];

describe('snapshots', () => {
  const requests: Record<string, ViewRequest> = {
    'persona-card-full': { kind: 'persona-card', ref: 'P001', variant: 'full' },
    'persona-card-compact': { kind: 'persona-card', ref: 'P001', variant: 'compact' },
    'persona-card-row': { kind: 'persona-card', ref: 'P004', variant: 'row' },
    'persona-link': { kind: 'persona-link', ref: 'P004' },
    'service-link': { kind: 'service-link', ref: 'azure-machine-learning' },
    'service-card': { kind: 'service-card', ref: 'azure-machine-learning' },
    'persona-table': {
      kind: 'persona-table',
      filter: { architecture: one('lambda'), process: one('mlops/inner') },
    },
    'persona-cards': { kind: 'persona-cards', filter: { kind: one('agent') }, variant: 'compact' },
    'access-table': { kind: 'access-table', filter: { service: one('azure-machine-learning') } },
    coverage: { kind: 'coverage', filter: { team: one('data-ingestion') } },
    problem: { kind: 'persona-card', ref: 'P0O1', variant: 'full' },
  };
  it.each(Object.entries(requests))('%s', async (name, request) => {
    await expect(`${JSON.stringify(view(request).view, null, 2)}\n`).toMatchFileSnapshot(
      `./__snapshots__/view.${name}.json`,
    );
  });
});

describe('what a view reads', () => {
  it('is the one file of an exact id', () => {
    expect(view({ kind: 'persona-card', ref: 'P001', variant: 'full' }).files).toEqual(['persona-p001.json']);
    expect(view({ kind: 'persona-link', ref: 'P001' }).files).toEqual(['persona-p001.json']);
    expect(view({ kind: 'service-link', ref: 'sandbox' }).files).toEqual(['service-sandbox.json']);
    expect(view({ kind: 'service-card', ref: 'sandbox' }).files).toEqual([
      'access-sandbox.json',
      'service-sandbox.json',
    ]);
  });

  it('is the names as well for anything else', () => {
    expect(view({ kind: 'persona-link', ref: 'Data Engineer' }).files).toEqual([
      'names.json',
      'persona-p001.json',
    ]);
    expect(view({ kind: 'persona-link', ref: 'p001' }).files).toEqual(['names.json', 'persona-p001.json']);
  });

  it('is missing too, so that an unknown id heals', () => {
    const { files, diagnostics } = view({ kind: 'persona-link', ref: 'P999' });
    expect(files).toEqual(['names.json', 'persona-p999.json']);
    expect(diagnostics).toHaveLength(1);
  });

  it('is never named by what is no id', () => {
    for (const ref of ['../../package', 'a/b', '..', 'con:', '', 'x'.repeat(65)]) {
      expect(view({ kind: 'persona-link', ref }).files).toEqual(['names.json']);
    }
  });

  it('is the facets and the matching personas for a table', () => {
    expect(table({ team: one('ai') }).files).toEqual(['facets.json', 'persona-p004.json']);
    expect(table({ service: one('sandbox'), kind: one('person') }).files).toEqual([
      'facets.json',
      'persona-p004.json',
    ]);
  });

  it('is the service, or the personas, that an access table names', () => {
    expect(access({ service: one('sandbox'), environment: one('dev') }).files).toEqual([
      'access-sandbox.json',
      'environments.json',
      'service-sandbox.json',
    ]);
    expect(access({ persona: one('P004') }).files).toEqual(['environments.json', 'persona-p004.json']);
    expect(access({ team: one('ai'), service: one('sandbox') }).files).toEqual([
      'access-sandbox.json',
      'environments.json',
      'facets.json',
      'service-sandbox.json',
    ]);
  });

  it('may lag behind the names', () => {
    const files = toEntityFiles(publicSeed, routes);
    files.delete('persona-p001.json');
    const answer = view({ kind: 'persona-link', ref: 'Data Engineer' }, buildReader(files));
    expect(answer.view.kind).toBe('problem');
    expect(answer.diagnostics).toHaveLength(1);
    expect(
      idsOf({ view: toView({ kind: 'persona-table', filter: {} }, buildReader(files)).view }),
    ).not.toContain('P001');
  });

  it('may be nothing at all', () => {
    const nothing = buildReader(new Map());
    expect(toView({ kind: 'persona-table', filter: {} }, nothing).view).toMatchObject({
      groups: [],
      empty: 'There are no personas yet.',
    });
    expect(toView({ kind: 'access-table', filter: {} }, nothing).view).toMatchObject({
      groups: [],
      empty: 'No access is documented yet.',
    });
    expect(toView({ kind: 'persona-link', ref: 'P001' }, nothing).view.kind).toBe('problem');
  });
});

describe('filters', () => {
  it.each<[string, Filter, string[]]>([
    ['nothing', {}, ['P001', 'P004', 'P005', 'P009']],
    ['group', { group: one('Project Team') }, ['P001', 'P004']],
    ['team', { team: [...one('ai'), ...one('DevOps Team')] }, ['P004', 'P005']],
    ['not team', { team: not('ai') }, ['P001', 'P005', 'P009']],
    ['process', { process: one('MLOps') }, ['P004', 'P005']],
    ['stage, by its loop', { process: one('mlops/train') }, ['P004']],
    ['loop, by its stage', { process: one('mlops/outer') }, ['P005']],
    ['name with a slash', { process: one('CI/CD') }, ['P005']],
    ['component', { architecture: one('lambda/store') }, ['P001']],
    [
      'service, listed or granted',
      { service: one('azure-machine-learning') },
      ['P001', 'P004', 'P005', 'P009'],
    ],
    ['skill', { skill: one('sql') }, ['P001']],
    ['person, or either', { kind: one('person') }, ['P001', 'P004', 'P005']],
    ['agent', { kind: one('agent') }, ['P009']],
    ['not person', { kind: not('person') }, ['P009']],
    ['category', { category: one('discriminative') }, ['P001']],
    ['environment, any grant', { environment: one('PRD') }, ['P005']],
    ['persona', { persona: [...one('P009'), ...one('Data Engineer')] }, ['P001', 'P009']],
    ['all of several', { process: one('mlops'), kind: one('person'), team: not('devops') }, ['P004']],
  ])('%s', (_, filter, expected) => {
    const answer = table(filter);
    expect(answer.diagnostics).toEqual([]);
    expect(idsOf(answer)).toEqual(expected);
  });

  it('say what was asked when nothing matches', () => {
    expect(table({ team: one('ai'), process: not('mlops/train') }).view).toMatchObject({
      caption: 'Personas: team AI Team, not process MLOps/Train',
      groups: [],
      empty: 'No persona matches: team AI Team, not process MLOps/Train.',
    });
    expect(
      view({ kind: 'persona-cards', filter: { category: one('generative') }, variant: 'row' }).view,
    ).toEqual({
      kind: 'persona-cards',
      caption: 'Personas: category generative',
      cards: [],
      empty: 'No persona matches: category generative.',
    });
  });
});

describe('tables', () => {
  it('sort by any column, missing values last, equal ones in data order', () => {
    expect(sorted('name')).toEqual(['P001', 'P009', 'P004', 'P005']);
    expect(sorted('-id')).toEqual(['P009', 'P005', 'P004', 'P001']);
    expect(sorted('team')).toEqual(['P004', 'P001', 'P005', 'P009']);
    expect(sorted('-team')).toEqual(['P005', 'P001', 'P004', 'P009']);
    expect(sorted('category')).toEqual(['P001', 'P004', 'P005', 'P009']);
    for (const column of PERSONA_COLUMNS) expect(sorted(column)).toHaveLength(4);
  });

  it('sort by several keys', () => {
    expect(sorted('kind desc', 'name desc')).toEqual(['P004', 'P001', 'P005', 'P009']);
    expect(sorted('group', '-id')).toEqual(['P004', 'P001', 'P009', 'P005']);
  });

  it('title their columns as asked', () => {
    const columns = [{ field: 'persona' as const }, { field: 'team' as const, title: 'Area' }];
    expect(table({}, { columns }).view).toMatchObject({
      columns: [
        { field: 'persona', title: 'Persona' },
        { field: 'team', title: 'Area' },
      ],
    });
  });

  it('group rows in the order of the data, those without a team last', () => {
    const { view: shown } = table({}, { groupBy: 'team', sort: [{ field: 'id', descending: true }] });
    expect(
      shown.kind === 'persona-table' &&
        shown.groups.map(({ title, href, rows }) => [title, href, ...rows.map(({ persona }) => persona.id)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "Data Ingestion Team",
          "/personas/teams/data-ingestion",
          "P001",
        ],
        [
          "AI Team",
          "/personas/teams/ai",
          "P004",
        ],
        [
          "DevOps Team",
          "/personas/teams/devops",
          "P005",
        ],
        [
          "No team",
          undefined,
          "P009",
        ],
      ]
    `);
    expect(idsOf(table({}, { groupBy: 'group' }))).toEqual(['P001', 'P004', 'P005', 'P009']);
  });

  it('are interactive from eight rows, with what differs and has no column to filter by, and long beyond a hundred', () => {
    const many = (count: number) =>
      buildReader(
        toEntityFiles(
          registry({
            personas: personas(
              ...Array.from({ length: count }, (_, index) => ({
                id: `P${index}`,
                name: `Persona ${index}`,
                kind: index === 3 ? ('agent' as const) : ('person' as const),
              })),
            ),
          }),
          routes,
        ),
      );
    const ask = (count: number) =>
      view({ kind: 'persona-table', filter: {}, columns: [{ field: 'persona' }] }, many(count)).view;
    expect(ask(7)).not.toHaveProperty('interactive');
    expect(ask(8)).toMatchObject({ interactive: true, facets: [{ field: 'kind', title: 'Kind' }] });
    expect(ask(100)).not.toHaveProperty('long');
    expect(ask(101)).toHaveProperty('long', true);
    const gallery = (count: number) =>
      view({ kind: 'persona-cards', filter: {}, variant: 'compact' }, many(count)).view;
    expect(gallery(7)).not.toHaveProperty('fields');
    expect(gallery(8)).toMatchObject({ fields: [{ field: 'persona' }, { field: 'id' }, {}, {}, {}, {}, {}] });
  });

  it('sort galleries as well', () => {
    const { view: shown } = view({
      kind: 'persona-cards',
      filter: {},
      variant: 'row',
      sort: [{ field: 'id', descending: true }],
    });
    expect(shown.kind === 'persona-cards' && shown.cards.map(({ persona }) => persona.id)).toEqual([
      'P009',
      'P005',
      'P004',
      'P001',
    ]);
  });

  it('carry what their columns show and no more', () => {
    const { view: shown } = table(
      { team: one('data-ingestion') },
      {
        columns: [{ field: 'id' }, { field: 'services' }, { field: 'aliases' }, { field: 'category' }],
      },
    );
    expect(shown).toMatchObject({ columns: [{ field: 'id', title: 'Id' }, {}, {}, {}] });
    expect(shown.kind === 'persona-table' && shown.groups[0]?.rows[0]).toEqual({
      persona: { id: 'P001', name: 'AI Data Engineer', href: '/personas/p001' },
      personaKind: 'person',
      services: [
        { service: expect.objectContaining({ id: 'azure-data-factory' }), phrases: [] },
        { service: expect.objectContaining({ id: 'azure-machine-learning' }), phrases: [] },
      ],
      aliases: ['Data Engineer'],
      categories: ['discriminative'],
    });
    const { view: withAccess } = table(
      { team: one('ai') },
      { columns: [{ field: 'services' }, { field: 'access' }] },
    );
    expect(JSON.stringify(withAccess)).toContain('write in Dev');
  });
});

describe('access tables', () => {
  it('keep people and agents apart, and leave personas out that have nothing to do with the service', () => {
    expect(rowsOf(access({ service: one('sandbox') }))).toEqual([['People', 'P004 sandbox']]);
    expect(rowsOf(access({ service: one('azure-machine-learning') }))).toEqual([
      ['People', 'P001 azure-machine-learning', 'P004 azure-machine-learning', 'P005 azure-machine-learning'],
      ['Agents', 'P009 azure-machine-learning'],
    ]);
  });

  it('show one persona service by service', () => {
    const answer = access({ persona: one('P004') });
    expect(answer.view).toMatchObject({
      rowHeader: 'service',
      caption: 'What Discriminative AI Data Scientist may do, by service and environment',
    });
    expect(rowsOf(answer)).toEqual([[undefined, 'P004 azure-machine-learning', 'P004 sandbox']]);
    expect(rowsOf(access({ persona: one('P004'), service: not('sandbox') }))).toEqual([
      [undefined, 'P004 azure-machine-learning'],
    ]);
  });

  it('group several services, and several personas', () => {
    expect(rowsOf(access({ team: one('ai') }))).toEqual([
      ['Azure Machine Learning: people', 'P004 azure-machine-learning'],
      ['Sandbox: people', 'P004 sandbox'],
    ]);
    expect(rowsOf(access({ persona: [...one('P009'), ...one('P004')] }))).toEqual([
      ['BuildAgent MLOps', 'P009 azure-machine-learning'],
      ['Discriminative AI Data Scientist', 'P004 azure-machine-learning', 'P004 sandbox'],
    ]);
    expect(rowsOf(access({}))).toHaveLength(4);
  });

  it('take the environments as columns, so that gaps and refusals stay in view', () => {
    const answer = access({ service: one('azure-machine-learning'), environment: one('Production') });
    expect(answer.view).toMatchObject({
      environments: [{ id: 'prod', name: 'Production', tier: 'production' }],
    });
    const states =
      answer.view.kind === 'access-table' &&
      answer.view.groups.flatMap(({ rows }) =>
        rows.map(({ persona, cells }) => [persona.id, ...cells.map(({ state }) => state)]),
      );
    expect(states).toEqual([
      ['P001', 'undocumented'],
      ['P004', 'none'],
      ['P005', 'granted'],
      ['P009', 'undocumented'],
    ]);
    expect(access({ environment: not('prod') }).view).toMatchObject({
      environments: [{ id: 'dev' }, { id: 'stage' }],
    });
  });

  it('repeat no environment that is not shown', () => {
    const cellsOf = (environment: Filter['environment'] & {}) =>
      grantedCells(access({ persona: one('P005'), environment }));
    expect(cellsOf([...one('dev'), ...one('stage')])).toEqual([
      ['dev', undefined, 'Contributor'],
      ['stage', 'Dev', 'Contributor'],
    ]);
    expect(cellsOf([...one('stage'), ...one('prod')])).toEqual([
      ['stage', undefined, 'Contributor'],
      ['prod', undefined, 'AzureML Data Scientist'],
    ]);
  });

  it('leave out services that exist in none of the environments shown', () => {
    expect(rowsOf(access({ environment: one('Production'), team: one('ai') }))).toEqual([
      ['People', 'P004 azure-machine-learning'],
    ]);
    expect(access({ environment: one('Production'), service: one('sandbox') }).view).toMatchObject({
      groups: [],
      empty: 'No access is documented for: service Sandbox, environment Production.',
    });
  });

  it('name the identity of an environment, with full access details', () => {
    const seed = seedRegistry();
    const full = {
      ...seed,
      grants: [...seed.grants, grant('P009', 'azure-machine-learning', 'prod', 'reader')],
    };
    const { view: table } = view(
      { kind: 'access-table', filter: { persona: one('P009') } },
      buildReader(toEntityFiles(full, routes)),
    );
    const rows = table.kind === 'access-table' ? table.groups.flatMap((group) => group.rows) : [];
    expect(rows.flatMap(({ cells }) => cells.map(({ identity }) => identity))).toEqual([
      undefined,
      undefined,
      'id-build-prod',
    ]);
  });

  it('show a persona and a service that have nothing to do with each other as not documented', () => {
    const answer = access({ persona: one('P009'), service: one('sandbox') });
    expect(answer.view).toMatchObject({
      caption: 'What BuildAgent MLOps may do on Sandbox, by environment',
      groups: [
        {
          title: 'Agents',
          rows: [
            { cells: [{ state: 'undocumented' }, { state: 'not-applicable' }, { state: 'not-applicable' }] },
          ],
        },
      ],
    });
  });

  it('say what was asked when there is no row', () => {
    expect(access({ service: one('azure-data-factory'), team: one('ai') }).view).toMatchObject({
      groups: [],
      empty: 'No access is documented for: team AI Team, service Azure Data Factory.',
    });
  });
});

describe('a registry that says nothing about access', () => {
  const silent = { ...publicSeed, grants: [], noAccess: [] };
  const from = buildReader(toEntityFiles(silent, routes));

  it('has services on its cards, and no phrase of gaps', () => {
    const { view: card } = view({ kind: 'persona-card', ref: 'P004', variant: 'full' }, from);
    expect(card).toMatchObject({
      services: [
        { service: { id: 'azure-machine-learning' }, phrases: [] },
        { service: { id: 'sandbox' }, phrases: [] },
      ],
    });
    const { view: serviceCard } = view({ kind: 'service-card', ref: 'sandbox' }, from);
    expect(serviceCard).toMatchObject({ personas: [{ persona: { id: 'P004' }, phrases: [] }] });
  });

  it('says so once in place of a table', () => {
    const filter = { service: one('azure-machine-learning') };
    expect(view({ kind: 'access-table', filter }, from).view).toMatchObject({
      groups: [],
      empty: 'No access is documented yet.',
    });
  });
});

describe('problems', () => {
  it('carry all messages as text, and a readable part of the valid values', () => {
    const many = registry({
      personas: personas(
        ...Array.from({ length: 50 }, (_, index) => ({ id: `P${index}`, name: `Persona ${index}` })),
      ),
    });
    const from = buildReader(toEntityFiles(many, routes));
    const { view: shown, diagnostics } = toView(
      { kind: 'persona-table', filter: { persona: one('P5O'), team: one('robots') } },
      from,
    );
    expect(diagnostics.map(({ valid }) => valid?.length)).toEqual([0, 50]);
    expect(shown).toMatchObject({ kind: 'problem', diagnostic: { code: 'unknown-reference' } });
    if (shown.kind !== 'problem') return;
    expect(shown.text.match(/unknown-reference/g)).toHaveLength(2);
    const { view: unknown } = toView({ kind: 'persona-link', ref: 'P5O' }, from);
    expect(unknown.kind === 'problem' && unknown.diagnostic.valid).toHaveLength(20);
  });

  it('of the directive itself are shown where they are', () => {
    const diagnostic = { code: 'unclosed', severity: 'error', message: 'The block is not closed.' } as const;
    expect(view({ kind: 'problem', diagnostic })).toMatchObject({
      view: { kind: 'problem', diagnostic, text: 'unclosed The block is not closed.' },
      diagnostics: [diagnostic],
      files: [],
    });
  });
});

it('passes HTML, braces, pipes and right-to-left text through as text, and constructor and toString as ids', () => {
  const name = '<b>{x} | & "quoted"</b> مهندس';
  const odd = registry({
    personas: personas(
      { id: 'constructor', name, services: ['toString'], summary: name },
      { id: 'toString', name: 'Other', interactsWith: [{ kind: 'persona', id: 'constructor' }] },
    ),
    services: services({ id: 'toString', name: 'hasOwnProperty', description: name }),
    grants: [grant('constructor', 'toString', 'dev', 'valueOf')],
  });
  const from = buildReader(toEntityFiles(odd, routes));
  expect(toView({ kind: 'persona-card', ref: 'constructor', variant: 'full' }, from).view).toMatchObject({
    persona: { id: 'constructor', name, href: '/personas/constructor' },
    summary: name,
    services: [{ service: { id: 'toString', href: '/personas/services/tostring#constructor' } }],
  });
  expect(toView({ kind: 'service-card', ref: 'toString' }, from).view).toMatchObject({ description: name });
  expect(idsOf(toView({ kind: 'persona-table', filter: { service: one('toString') } }, from))).toEqual([
    'constructor',
  ]);
  expect(toView({ kind: 'persona-link', ref: 'valueOf' }, from).view.kind).toBe('problem');
});
