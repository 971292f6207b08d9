import { describe, expect, it } from 'vitest';
import { grant, registry, roles, services } from '../testing/fixtures.js';
import type { AccessCell } from './accessCell.js';
import { buildAccessIndex, cellOf, cellsOf } from './accessIndex.js';

const NOTHING = { grants: [], inherited: [], apart: [] };

describe('buildAccessIndex and cellOf', () => {
  const grants = ['reader', 'writer'].map((role) => grant('P1', 'aml', 'dev', role, { sameAs: 'stage' }));
  const index = buildAccessIndex(
    registry({
      services: services({ id: 'aml', name: 'AML' }, { id: 'lab', name: 'Lab', environments: ['dev'] }),
      grants,
      noAccess: [{ persona: 'P1', service: 'aml', environment: 'prod', reason: 'Not yet.' }],
    }),
  );

  it('keeps the four states apart', () => {
    expect(cellOf(index, 'P1', 'aml', 'dev')).toEqual({
      ...NOTHING,
      environment: 'dev',
      state: 'granted',
      grants,
      sameAs: 'stage',
    });
    expect(cellOf(index, 'P1', 'aml', 'prod')).toEqual({
      ...NOTHING,
      environment: 'prod',
      state: 'none',
      reason: 'Not yet.',
    });
    expect(cellOf(index, 'P1', 'lab', 'dev')).toEqual({
      ...NOTHING,
      environment: 'dev',
      state: 'undocumented',
    });
    expect(cellOf(index, 'P1', 'lab', 'prod')).toEqual({
      ...NOTHING,
      environment: 'prod',
      state: 'not-applicable',
    });
  });

  it('gives the cells of a row in the order of environments', () => {
    expect(
      cellsOf(index, 'toString', 'aml').map(({ environment, state }) => `${environment} ${state}`),
    ).toEqual(['dev undocumented', 'stage undocumented', 'prod undocumented']);
  });

  it('finds the same rows by persona and by service', () => {
    expect(index.byService.get('aml')?.get('P1')).toBe(index.byPersona.get('P1')?.get('aml'));
  });
});

describe('the time of grants', () => {
  const cellWith = (...terms: Parameters<typeof grant>[4][]): AccessCell =>
    cellOf(
      buildAccessIndex(
        registry({
          asOf: '2026-11-24',
          services: services({ id: 's', name: 'S' }),
          roles: roles({ id: 'next', name: 'Next', planned: true }),
          grants: terms.map((more) => grant('P1', 's', 'dev', 'r', more)),
        }),
      ),
      'P1',
      's',
      'dev',
    );
  const summary = ({ state, grants, apart, reason }: AccessCell) => [
    state,
    grants.length,
    apart.map((one) => one.state).join(' '),
    reason,
  ];

  it.each([
    [
      'in force on its first and its last day',
      { from: '2026-11-24', until: '2026-11-24' },
      ['granted', 1, '', undefined],
    ],
    ['ended', { until: '2026-11-23' }, ['none', 0, 'ended', 'Ended on 2026-11-23.']],
    ['planned', { from: '2026-11-25' }, ['none', 0, 'planned', 'Planned from 2026-11-25.']],
    ['planned by its role', { role: 'next' }, ['none', 0, 'planned', 'Planned.']],
  ])('%s', (_, terms, expected) => {
    expect(summary(cellWith(terms))).toEqual(expected);
  });

  it('only counts what is in force, and keeps the rest apart', () => {
    expect(summary(cellWith({ until: '2020-01-01' }, {}, { from: '2027-01-01' }))).toEqual([
      'granted',
      1,
      'ended planned',
      undefined,
    ]);
  });

  it('names the next grant of a cell with ended and planned ones', () => {
    expect(cellWith({ until: '2020-01-01' }, { from: '2027-01-01' }).reason).toBe('Planned from 2027-01-01.');
  });

  it('judges nothing without a date', () => {
    const index = buildAccessIndex(
      registry({ grants: [grant('P1', 's', 'dev', 'r', { until: '2020-01-01' })] }),
    );
    expect(cellOf(index, 'P1', 's', 'dev').state).toBe('granted');
  });
});

describe('inherited access', () => {
  const nested = services(
    { id: 'blob', name: 'Blob', within: 'group' },
    { id: 'group', name: 'Group', within: 'subscription', environments: ['dev', 'prod'] },
    { id: 'subscription', name: 'Subscription' },
    { id: 'repository', name: 'Repository', within: 'organisation' },
    { id: 'organisation', name: 'Organisation', environments: ['all'] },
    { id: 'package', name: 'Package', within: 'repository', environments: ['all'] },
  );
  const indexOf = (...grants: ReturnType<typeof grant>[]) =>
    buildAccessIndex(
      registry({
        asOf: '2026-11-24',
        services: nested,
        grants,
        noAccess: [{ persona: 'P2', service: 'blob', environment: 'prod', reason: 'No need.' }],
      }),
    );
  const waysOf = (cell: AccessCell) =>
    [
      ...cell.grants.map(({ role }) => role),
      ...cell.inherited.map((one) => `${one.grant.role}<${one.from}`),
    ].join(' ');
  const row = (index: ReturnType<typeof indexOf>, persona: string, service: string) =>
    cellsOf(index, persona, service).map((cell) => `${cell.environment}: ${waysOf(cell) || cell.state}`);

  it('holds on each service inside, in the same environment, through any number of levels', () => {
    const index = indexOf(
      grant('P1', 'subscription', 'prod', 'owner'),
      grant('P1', 'group', 'dev', 'reader'),
      grant('P1', 'blob', 'dev', 'writer'),
    );
    expect(row(index, 'P1', 'group')).toEqual([
      'dev: reader',
      'stage: not-applicable',
      'prod: owner<subscription',
    ]);
    expect(row(index, 'P1', 'blob')).toEqual([
      'dev: writer reader<group',
      'stage: undocumented',
      'prod: owner<subscription',
    ]);
  });

  it('does not pass on what has ended', () => {
    const index = indexOf(grant('P1', 'subscription', 'prod', 'owner', { until: '2026-01-01' }));
    expect(row(index, 'P1', 'blob')).toEqual([
      'dev: undocumented',
      'stage: undocumented',
      'prod: undocumented',
    ]);
  });

  it('is access, although the data says none; the reason stays', () => {
    const index = indexOf(grant('P2', 'subscription', 'prod', 'owner'));
    expect(cellOf(index, 'P2', 'blob', 'prod')).toMatchObject({
      state: 'granted',
      saysNone: true,
      reason: 'No need.',
    });
  });

  it('holds in all environments if the outer service has none, and the other way round', () => {
    const index = indexOf(
      grant('P1', 'organisation', 'all', 'member'),
      grant('P1', 'repository', 'prod', 'deployer'),
    );
    expect(row(index, 'P1', 'organisation')).toEqual(['all: member']);
    expect(row(index, 'P1', 'repository')).toEqual([
      'dev: member<organisation',
      'stage: member<organisation',
      'prod: deployer member<organisation',
    ]);
    expect(row(index, 'P1', 'package')).toEqual(['all: deployer<repository member<organisation']);
  });

  it('stops at a service that is inside itself', () => {
    const circular = services({ id: 'a', name: 'A', within: 'b' }, { id: 'b', name: 'B', within: 'a' });
    const index = buildAccessIndex(registry({ services: circular, grants: [grant('P1', 'a', 'dev', 'r')] }));
    expect(cellOf(index, 'P1', 'b', 'dev').state).toBe('granted');
  });
});
