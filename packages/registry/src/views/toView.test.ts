import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { PeopleDetails } from '../model/enums.js';
import type { Filter, SortKey, ViewRequest } from '../model/request.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { grant, personas, publicSeed, registry, routes, services } from '../testing/fixtures.js';
import { access, idsOf, one, table, view } from '../testing/viewFixtures.js';
import { toView } from './toView.js';

describe('snapshots', () => {
  const requests: Record<string, ViewRequest> = {
    'persona-card-full': { kind: 'persona-card', ref: 'P001', variant: 'full' },
    'persona-card-compact': { kind: 'persona-card', ref: 'P001', variant: 'compact' },
    'persona-card-row': { kind: 'persona-card', ref: 'P004', variant: 'row' },
    'persona-link': { kind: 'persona-link', ref: 'P004' },
    'service-link': { kind: 'service-link', ref: 'azure-machine-learning' },
    'person-link': { kind: 'person-link', ref: 'ada' },
    'team-link': { kind: 'team-link', ref: 'ai' },
    'person-card': { kind: 'person-card', ref: 'ada' },
    'team-card': { kind: 'team-card', ref: 'ai' },
    people: { kind: 'people', filter: {} },
    'persona-matrix': { kind: 'persona-matrix', filter: {}, rows: 'people' },
    'persona-matrix-teams': { kind: 'persona-matrix', filter: {}, rows: 'teams' },
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

describe('the files that a view reads', () => {
  it('are the one file of an exact id', () => {
    expect(view({ kind: 'persona-card', ref: 'P001', variant: 'full' }).files).toEqual(['persona-p001.json']);
    expect(view({ kind: 'persona-link', ref: 'P001' }).files).toEqual(['persona-p001.json']);
    expect(view({ kind: 'service-link', ref: 'sandbox' }).files).toEqual(['service-sandbox.json']);
    expect(view({ kind: 'person-link', ref: 'ada' }).files).toEqual(['person-ada.json']);
    expect(view({ kind: 'team-link', ref: 'ai' }).files).toEqual(['team-ai.json']);
    expect(view({ kind: 'person-card', ref: 'ada' }).files).toEqual(['person-ada.json']);
    expect(view({ kind: 'team-card', ref: 'ai' }).files).toEqual(['team-ai.json']);
    expect(view({ kind: 'service-card', ref: 'sandbox' }).files).toEqual([
      'access-sandbox.json',
      'service-sandbox.json',
    ]);
  });

  it('include the names for any other reference', () => {
    expect(view({ kind: 'persona-link', ref: 'Data Engineer' }).files).toEqual([
      'names.json',
      'persona-p001.json',
    ]);
    expect(view({ kind: 'persona-link', ref: 'p001' }).files).toEqual(['names.json', 'persona-p001.json']);
  });

  it('include missing files, so that an unknown id works once its file exists', () => {
    const { files, diagnostics } = view({ kind: 'persona-link', ref: 'P999' });
    expect(files).toEqual(['names.json', 'persona-p999.json']);
    expect(diagnostics).toHaveLength(1);
  });

  it('never have a name that is not made from an id', () => {
    for (const ref of ['../../package', 'a/b', '..', 'con:', '', 'x'.repeat(65)]) {
      expect(view({ kind: 'persona-link', ref }).files).toEqual(['names.json']);
    }
  });

  it('are the facets and the matching personas for a table', () => {
    expect(table({ team: one('ai') }).files).toEqual(['facets.json', 'persona-p004.json']);
    expect(table({ service: one('sandbox'), kind: one('person') }).files).toEqual([
      'facets.json',
      'persona-p004.json',
    ]);
  });

  it('are the service, or the personas, that an access table names', () => {
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

  it('may be older than the names', () => {
    const files = toEntityFiles(publicSeed, routes);
    files.delete('persona-p001.json');
    const answer = view({ kind: 'persona-link', ref: 'Data Engineer' }, buildReader(files));
    expect(answer.view.kind).toBe('problem');
    expect(answer.diagnostics).toHaveLength(1);
    expect(
      idsOf({ view: toView({ kind: 'persona-table', filter: {} }, buildReader(files)).view }),
    ).not.toContain('P001');
  });

  it('may all be missing', () => {
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

describe('a registry that says nothing about access', () => {
  const silent = { ...publicSeed, grants: [], noAccess: [] };
  const from = buildReader(toEntityFiles(silent, routes));

  it('has services on its cards, and no phrases about undocumented cells', () => {
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

  it('says so once instead of a table', () => {
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
    const from = buildReader(toEntityFiles(toPublic(many, 'full'), routes));
    const { view: shown, diagnostics } = toView(
      { kind: 'persona-table', filter: { persona: one('P5O'), team: one('robots') } },
      from,
    );
    expect(diagnostics.map(({ valid }) => valid?.length)).toEqual([0, 50]);
    expect(shown).toMatchObject({ kind: 'problem', diagnostic: { code: 'unknown-reference' } });
    if (shown.kind !== 'problem') return;
    expect(shown.text.match(/unknown-reference/g)).toHaveLength(2);
    const { view: unknown } = toView({ kind: 'persona-link', ref: 'P5O' }, from);
    expect(unknown.kind === 'problem' && unknown.diagnostic.valid).toHaveLength(15);
    expect(unknown).toMatchObject({ moreValid: 35, text: expect.stringMatching(/P14 and 35 more/) });
  });

  it('of the directive itself are shown at the directive', () => {
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
  const from = buildReader(toEntityFiles(toPublic(odd, 'full'), routes));
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

describe('people in documents', () => {
  const { registry: written } = buildFromYaml(`
teams: { ai: { name: AI Team, group: Core, lead: jane.doe, meetings: [{ name: Stand-up, when: Mondays }] } }
personas: { P001: { name: Engineer, team: ai }, P002: { name: Analyst, team: ai } }
people:
  jane.doe:
    { name: Jane Doe, title: Engineer, personas: [P001], image: /jane.png, pronouns: she/her, contacts: { Chat: 'https://chat.example/jane' } }
  bob: { name: Bob Secret, public: false, personas: [P002] }
`);
  const readerOf = (people: PeopleDetails) =>
    buildReader(toEntityFiles(toPublic(written, 'public', people), routes));
  const shown = readerOf('public');

  it('have a link with the facts of the hover card', () => {
    expect(view({ kind: 'person-link', ref: 'Jane Doe' }, shown).view).toMatchObject({
      person: { href: '/personas/people/jane.doe' },
      title: 'Engineer',
      teams: [{ name: 'AI Team' }],
    });
    expect(view({ kind: 'team-link', ref: 'ai' }, shown).view).toMatchObject({
      group: { name: 'Core' },
      leads: [{ name: 'Jane Doe' }],
    });
  });

  it('have a card, with as much as the option shows', () => {
    const card = { kind: 'person-card', ref: 'jane.doe' } as const;
    expect(view(card, shown).view).toEqual({
      kind: 'person-card',
      person: { id: 'jane.doe', name: 'Jane Doe', href: '/personas/people/jane.doe' },
      monogram: 'JD',
      image: '/jane.png',
      title: 'Engineer',
      pronouns: 'she/her',
      teams: [{ team: expect.objectContaining({ id: 'ai' }), lead: true }],
      personas: [expect.objectContaining({ id: 'P001' })],
      contacts: [{ label: 'Chat', url: 'https://chat.example/jane' }],
    });
    expect(view(card, readerOf('names')).view).toEqual({
      kind: 'person-card',
      person: { id: 'jane.doe', name: 'Jane Doe', href: '/personas/people/jane.doe' },
      monogram: 'JD',
      teams: [{ team: expect.objectContaining({ id: 'ai' }), lead: true }],
      personas: [expect.objectContaining({ id: 'P001' })],
    });
    expect(view({ kind: 'person-link', ref: 'jane.doe' }, shown).view).toMatchObject({ image: '/jane.png' });
    expect(view({ kind: 'person-link', ref: 'jane.doe' }, readerOf('names')).view).not.toHaveProperty(
      'image',
    );
  });

  it('have faces on the card of their team, which names nobody who is not shown', () => {
    const card = { kind: 'team-card', ref: 'AI Team' } as const;
    expect(view(card, shown).view).toMatchObject({
      kind: 'team-card',
      group: { name: 'Core' },
      leads: [{ name: 'Jane Doe' }],
      faces: [{ person: { name: 'Jane Doe' }, monogram: 'JD', image: '/jane.png' }],
      members: 1,
      personas: [{ id: 'P001' }, { id: 'P002' }],
      meetings: [{ name: 'Stand-up', when: 'Mondays' }],
    });
    expect(view(card, readerOf('none')).view).toMatchObject({ leads: [], faces: [], members: 0 });
    expect(JSON.stringify(view(card, readerOf('names')).view)).not.toMatch(/Bob|png/);
  });

  it('filter by who holds a persona', () => {
    expect(idsOf(view({ kind: 'persona-table', filter: { person: one('jane.doe') } }, shown))).toEqual([
      'P001',
    ]);
    expect(view({ kind: 'persona-table', filter: { person: one('jane.doe') } }, shown).view).toMatchObject({
      caption: expect.stringContaining('Jane Doe'),
    });
  });

  it('stand in the column people of tables, and those who are not shown are counted', () => {
    const columns = [{ field: 'people' as const }];
    const namesIn = (people: PeopleDetails, sort: SortKey[] = []) => {
      const { view: result } = view({ kind: 'persona-table', filter: {}, columns, sort }, readerOf(people));
      return result.kind === 'persona-table'
        ? result.groups.flatMap(({ rows }) =>
            rows.map(({ people: holders = [] }) => holders.map(({ name }) => name).join()),
          )
        : [];
    };
    expect(namesIn('public')).toEqual(['Jane Doe', '1 not shown']);
    expect(namesIn('names')).toEqual(['Jane Doe', '1 not shown']);
    expect(namesIn('none')).toEqual(['1 not shown', '1 not shown']);
    expect(namesIn('names', [{ field: 'people', descending: true }])).toEqual(['Jane Doe', '1 not shown']);
    expect(view({ kind: 'persona-table', filter: {}, columns }, shown).view).toMatchObject({
      columns: [{ field: 'people', title: 'People' }],
      groups: [{ rows: [{ people: [{ href: '/personas/people/jane.doe' }] }, {}] }],
    });
    // Cards do not have the field.
    expect(view({ kind: 'persona-card', ref: 'P001', variant: 'full' }, shown).view).not.toHaveProperty(
      'people',
    );
  });

  it('stand in tables, which a team, a group, a persona or a name chooses', () => {
    const idsIn = (filter: Filter, reader = shown) => {
      const { view: result } = view({ kind: 'people', filter }, reader);
      return result.kind === 'people' ? result.people.map(({ person }) => person.id) : result.kind;
    };
    expect(idsIn({})).toEqual(['jane.doe']);
    expect(idsIn({ team: one('AI Team') })).toEqual(['jane.doe']);
    expect(idsIn({ group: one('Core') })).toEqual(['jane.doe']);
    expect(idsIn({ persona: one('P001'), person: one('Jane Doe') })).toEqual(['jane.doe']);
    expect(idsIn({ persona: one('P002') })).toEqual([]);
    expect(idsIn({}, readerOf('none'))).toEqual([]);
    expect(view({ kind: 'people', filter: { persona: one('P002') } }, shown).view).toMatchObject({
      caption: 'People: persona Analyst',
      empty: 'Nobody who is published matches: persona Analyst.',
    });
    expect(view({ kind: 'people', filter: {} }, readerOf('none')).view).toMatchObject({
      empty: 'No people are published.',
    });
  });

  it('are unknown if they are not shown', () => {
    for (const [ref, reader] of [
      ['bob', shown],
      ['jane.doe', readerOf('none')],
    ] as const) {
      for (const request of [
        { kind: 'person-link', ref },
        { kind: 'person-card', ref },
        { kind: 'persona-table', filter: { person: one(ref) } },
      ] as const) {
        const { view: problem, diagnostics } = view(request, reader);
        expect(problem.kind).toBe('problem');
        expect(diagnostics).toMatchObject([
          {
            code: 'unknown-reference',
            hint: expect.stringContaining('Documents cannot name people who are not published.'),
          },
        ]);
        expect(JSON.stringify(problem)).not.toMatch(/Bob Secret|Jane Doe/);
      }
    }
    expect(view({ kind: 'team-link', ref: 'ai' }, readerOf('none')).view).toMatchObject({ leads: [] });
  });
});

describe('a problem in a translated site', () => {
  it('has a title in the language of the site, by the kind of mistake', () => {
    const texts = { 'problem.unknown': 'Unbekannt.', 'problem.form': 'Form.', 'problem.other': 'Anderes.' };
    const files = new Map([['words.json', JSON.stringify({ locale: 'de', texts })]]);
    const titleOf = (request: ViewRequest) => toView(request, buildReader(files)).view;
    const problem = (code: string): ViewRequest => ({
      kind: 'problem',
      diagnostic: { code, severity: 'error', message: 'M.' },
    });
    expect(titleOf({ kind: 'persona-link', ref: 'P0' })).toMatchObject({ title: 'Unbekannt.' });
    expect(titleOf(problem('malformed-directive'))).toMatchObject({ title: 'Form.' });
    expect(titleOf(problem('duplicate-persona'))).toMatchObject({ title: 'Anderes.' });
    // A kind without a translation has its message only.
    expect(titleOf(problem('unknown-sort'))).not.toHaveProperty('title');
    expect(view({ kind: 'persona-link', ref: 'P0' }).view).not.toHaveProperty('title');
  });
});
