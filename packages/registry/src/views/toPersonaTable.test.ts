import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import { PERSONA_COLUMNS } from '../model/columns.js';
import { validateSort } from '../requests/validateSort.js';
import { personas, registry, routes } from '../testing/fixtures.js';
import { idsOf, one, table, view } from '../testing/viewFixtures.js';

const sorted = (...keys: string[]) => idsOf(table({}, { sort: validateSort(keys).value ?? [] }));

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

  it('have the requested column titles', () => {
    const columns = [{ field: 'persona' as const }, { field: 'team' as const, title: 'Area' }];
    expect(table({}, { columns }).view).toMatchObject({
      columns: [
        { field: 'persona', title: 'Persona' },
        { field: 'team', title: 'Area' },
      ],
    });
  });

  it('group rows in data order, with personas without a team last', () => {
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

  it('are interactive from eight rows, with facets for fields that differ and have no column, and long beyond a hundred', () => {
    const many = (count: number) =>
      buildReader(
        toEntityFiles(
          toPublic(
            registry({
              personas: personas(
                ...Array.from({ length: count }, (_, index) => ({
                  id: `P${index}`,
                  name: `Persona ${index}`,
                  kind: index === 3 ? ('agent' as const) : ('person' as const),
                })),
              ),
            }),
            'full',
          ),
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

  it('have only the data of their columns', () => {
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
