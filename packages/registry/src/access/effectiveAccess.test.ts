import { describe, expect, it } from 'vitest';
import type { Grant } from '../model/registry.js';
import { grant, registry, roles, services } from '../testing/fixtures.js';
import { buildAccessIndex, cellOf } from './accessIndex.js';
import {
  type EffectiveAccess,
  findDutyWay,
  findWay,
  highestLevel,
  unstatedWays,
  type Way,
} from './effectiveAccess.js';

const ROLES = roles(
  { id: 'owner', name: 'Owner', level: 'administer', readsKeys: true, providers: ['*'] },
  { id: 'contributor', name: 'Contributor', level: 'manage', readsKeys: true, providers: ['*'] },
  { id: 'reader', name: 'Reader', level: 'read' },
  { id: 'secrets-officer', name: 'Key Vault Secrets Officer', level: 'manage', planes: ['data'] },
  { id: 'sender', name: 'Data Sender', level: 'write', planes: ['data'], exact: true },
  {
    id: 'split',
    name: 'Split',
    level: 'manage',
    planes: ['control', 'data'],
    planeLevels: { control: 'manage', data: 'read' },
  },
  {
    id: 'half',
    name: 'Half',
    level: 'manage',
    planes: ['control', 'data'],
    planeLevels: { control: 'manage' },
  },
  {
    id: 'key-operator',
    name: 'Key Operator',
    level: 'write',
    readsKeys: true,
    providers: ['Microsoft.Storage'],
  },
  { id: 'custom', name: 'Custom', planes: [] },
  { id: 'custom-keys', name: 'Custom with keys', level: 'read', readsKeys: true },
);
const SERVICES = services(
  { id: 'plain', name: 'Plain' },
  { id: 'storage', name: 'Storage', provider: 'Microsoft.Storage' },
  { id: 'closed', name: 'Closed storage', provider: 'Microsoft.Storage', keyAccess: 'disabled' },
  { id: 'vault', name: 'Vault', provider: 'microsoft.keyvault' },
  { id: 'logs', name: 'Logs', provider: 'Microsoft.OperationalInsights' },
  { id: 'ml', name: 'ML', provider: 'Microsoft.MachineLearningServices' },
  { id: 'inner', name: 'Inner', within: 'plain' },
);

function accessOn(service: string, ...grants: Grant[]): EffectiveAccess {
  const index = buildAccessIndex(registry({ roles: ROLES, services: SERVICES, grants }));
  return index.effectiveAccess(service, cellOf(index, 'P1', service, 'prod'));
}
const access = (service: string, ...ids: string[]): EffectiveAccess =>
  accessOn(service, ...ids.map((role) => grant('P1', service, 'prod', role)));

/** `control manage, data read (keys)`, with `=` before the level of an exact way. */
const words = ({ ways }: EffectiveAccess): string =>
  ways
    .map(
      ({ kind, plane = 'any', level = '?', exact }) =>
        `${plane} ${exact ? '=' : ''}${level}${kind === 'role' ? '' : ` (${kind})`}`,
    )
    .join(', ');

describe('effectiveAccess', () => {
  it.each([
    ['plain', 'owner', 'control administer'],
    ['plain', 'split', 'control manage, data read'],
    ['plain', 'half', 'control manage, data ?'],
    ['plain', 'sender', 'data =write'],
    ['plain', 'custom', 'any ?'],
    // A role that is not in the registry is a role of unknown level.
    ['plain', 'constructor', 'any ?'],
  ])('on %s, %s gives %s', (service, role, expected) => {
    expect(words(access(service, role))).toBe(expected);
  });

  it.each([
    ['storage', 'contributor', 'control manage, data manage (keys)'],
    ['closed', 'contributor', 'control manage'],
    ['vault', 'contributor', 'control manage'],
    ['logs', 'contributor', 'control manage, data =write (keys)'],
    ['ml', 'contributor', 'control manage, data ? (keys)'],
    ['plain', 'contributor', 'control manage'],
    ['plain', 'key-operator', 'control write, data manage (keys)'],
    ['plain', 'custom-keys', 'control read, data ? (keys)'],
    ['storage', 'reader', 'control read'],
  ])('keys of %s: %s gives %s', (service, role, expected) => {
    expect(words(access(service, role))).toBe(expected);
  });

  it('counts inherited grants, grants of a baseline, and keys on the inner service', () => {
    const inherited = grant('P1', 'plain', 'prod', 'key-operator');
    const baseline = grant('P1', 'inner', 'prod', 'reader', { baseline: 'everybody' });
    expect(words(accessOn('inner', inherited, baseline))).toBe(
      'control read (baseline), control write (inherited), data manage (keys)',
    );
  });
});

describe('findWay', () => {
  const roleOf = (way: Way | undefined): string | undefined => way?.grant.role;

  it('finds levels below the own one, in the same plane only', () => {
    const owner = access('vault', 'owner');
    expect(roleOf(findWay(owner, { level: 'read', plane: 'control' }))).toBe('owner');
    expect(findWay(owner, { level: 'read', plane: 'data' })).toBeUndefined();
    expect(findWay(access('vault', 'secrets-officer'), { level: 'read', plane: 'control' })).toBeUndefined();
  });

  it('does not find a lower level of a role that has only its own', () => {
    expect(findWay(access('plain', 'sender'), { level: 'read' })).toBeUndefined();
    expect(findWay(access('plain', 'sender'), { level: 'manage' })).toBeUndefined();
    expect(roleOf(findWay(access('plain', 'sender'), { level: 'write' }))).toBe('sender');
  });

  it('prefers an active role of the persona itself, without a condition', () => {
    const grants = [
      grant('P1', 'inner', 'prod', 'owner', { assignment: 'eligible' }),
      grant('P1', 'inner', 'prod', 'contributor', { condition: 'x' }),
      grant('P1', 'plain', 'prod', 'reader'),
      grant('P1', 'inner', 'prod', 'split', { baseline: 'all' }),
      grant('P1', 'inner', 'prod', 'reader'),
    ];
    const best: (string | undefined)[] = [];
    for (let count = 1; count <= grants.length; count++) {
      best.push(
        roleOf(findWay(accessOn('inner', ...grants.slice(0, count)), { level: 'read', plane: 'control' })),
      );
    }
    expect(best).toEqual(['owner', 'contributor', 'reader', 'split', 'reader']);
  });

  it('supports a duty with any of its levels or a higher one, and a duty without levels with any access', () => {
    expect(roleOf(findDutyWay(access('plain', 'owner'), { levels: ['write'] }))).toBe('owner');
    expect(findDutyWay(access('plain', 'reader'), { levels: ['write', 'manage'] })).toBeUndefined();
    expect(roleOf(findDutyWay(access('plain', 'sender'), { levels: ['write'] }))).toBe('sender');
    expect(roleOf(findDutyWay(access('plain', 'custom'), { levels: [] }))).toBe('custom');
    expect(findDutyWay(access('plain'), { levels: [] })).toBeUndefined();
  });

  it('names what has no level, and the highest level of the rest', () => {
    const mixed = access('plain', 'custom', 'reader', 'sender');
    expect(unstatedWays(mixed).map(roleOf)).toEqual(['custom']);
    expect(highestLevel(mixed)).toBe('write');
    expect(highestLevel(access('plain', 'custom'))).toBeUndefined();
  });
});

describe('a further grant', () => {
  it('never takes an ability away', () => {
    const ids = Object.keys(ROLES);
    const abilities = (access: EffectiveAccess): string[] =>
      (['read', 'write', 'manage', 'administer'] as const).flatMap((level) =>
        (['control', 'data'] as const).flatMap((plane) =>
          findWay(access, { level, plane }) === undefined ? [] : [`${plane} ${level}`],
        ),
      );
    for (const service of Object.keys(SERVICES)) {
      for (const first of ids) {
        for (const second of ids) {
          const before = abilities(access(service, first));
          expect(abilities(access(service, first, second))).toEqual(expect.arrayContaining(before));
        }
      }
    }
  });
});
