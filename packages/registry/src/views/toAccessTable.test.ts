import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { Filter } from '../model/request.js';
import type { View } from '../model/view.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { grant, routes, seedRegistry } from '../testing/fixtures.js';
import { access, not, one, view } from '../testing/viewFixtures.js';

const rowsOf = ({ view: result }: { view: View }) =>
  result.kind === 'access-table'
    ? result.groups.map(({ title, rows }) => [
        title,
        ...rows.map(({ who, service }) => who?.persona.id ?? service?.id),
      ])
    : result.kind;

const grantedCells = ({ view: result }: { view: View }) =>
  result.kind === 'access-table'
    ? result.groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells
            .filter(({ state }) => state === 'granted')
            .map(({ environment, sameAs, grants }) => [
              environment,
              sameAs,
              ...grants.map((index) => result.grants[index]?.role.name),
            ]),
        ),
      )
    : [];

describe('access tables', () => {
  it('have separate groups for people and agents, and no personas without a connection to the service', () => {
    expect(rowsOf(access({ service: one('sandbox') }))).toEqual([['People', 'P004']]);
    expect(rowsOf(access({ service: one('azure-machine-learning') }))).toEqual([
      ['People', 'P001', 'P004', 'P005'],
      ['Agents', 'P009'],
    ]);
  });

  it('show one persona service by service', () => {
    const answer = access({ persona: one('P004') });
    expect(answer.view).toMatchObject({
      rowHeader: 'service',
      caption: 'What Discriminative AI Data Scientist may do, by service and environment',
    });
    expect(rowsOf(answer)).toEqual([[undefined, 'azure-machine-learning', 'sandbox']]);
    expect(rowsOf(access({ persona: one('P004'), service: not('sandbox') }))).toEqual([
      [undefined, 'azure-machine-learning'],
    ]);
  });

  it('group several services, and several personas', () => {
    expect(rowsOf(access({ team: one('ai') }))).toEqual([
      ['Azure Machine Learning: people', 'P004'],
      ['Sandbox: people', 'P004'],
    ]);
    expect(rowsOf(access({ persona: [...one('P009'), ...one('P004')] }))).toEqual([
      ['BuildAgent MLOps', 'azure-machine-learning'],
      ['Discriminative AI Data Scientist', 'azure-machine-learning', 'sandbox'],
    ]);
    expect(rowsOf(access({}))).toHaveLength(4);
  });

  it('have the environments of the filter as columns, so that gaps and missing access stay visible', () => {
    const answer = access({ service: one('azure-machine-learning'), environment: one('Production') });
    expect(answer.view).toMatchObject({
      environments: [{ id: 'prod', name: 'Production', tier: 'production' }],
    });
    const states =
      answer.view.kind === 'access-table' &&
      answer.view.groups.flatMap(({ rows }) =>
        rows.map(({ who, cells }) => [who?.persona.id, ...cells.map(({ state }) => state)]),
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

  it('do not refer to an environment without a column', () => {
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

  it('leave out services that exist in none of the columns', () => {
    expect(rowsOf(access({ environment: one('Production'), team: one('ai') }))).toEqual([
      ['Azure Machine Learning: people', 'P004'],
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
      buildReader(toEntityFiles(toPublic(full, 'full'), routes)),
    );
    const rows = table.kind === 'access-table' ? table.groups.flatMap((group) => group.rows) : [];
    expect(rows.flatMap(({ cells }) => cells.map(({ identity }) => identity))).toEqual([
      undefined,
      undefined,
      'id-build-prod',
    ]);
  });

  it('have one column if no service in them has environments', () => {
    const { registry } = buildFromYaml(`
personas: { P1: { name: One } }
services: { board: { environments: shared }, lake: {} }
access: { P1: { board: { all: [Reader] }, lake: { dev: [Reader] } } }
`);
    const reader = buildReader(toEntityFiles(toPublic(registry, 'public'), routes));
    const columnsOf = (filter: Filter) => {
      const { view: table } = view({ kind: 'access-table', filter }, reader);
      return table.kind === 'access-table' ? table.environments.map(({ name }) => name) : [];
    };
    expect(columnsOf({ service: one('board') })).toEqual(['All environments']);
    expect(columnsOf({ persona: one('P1'), service: one('board'), environment: one('prod') })).toEqual([
      'All environments',
    ]);
    expect(columnsOf({ persona: one('P1') })).toEqual(['Dev', 'Stage', 'Production']);
  });

  it('show a persona and a service without a connection as not documented', () => {
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

  it('name the filter if there is no row', () => {
    expect(access({ service: one('azure-data-factory'), team: one('ai') }).view).toMatchObject({
      groups: [],
      empty: 'No access is documented for: team AI Team, service Azure Data Factory.',
    });
  });
});
