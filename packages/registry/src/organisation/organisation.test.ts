import { describe, expect, it } from 'vitest';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildHolders, buildVacantSince, toStaffing } from './buildHolders.js';
import { buildMembers } from './buildMembers.js';
import { buildReports, buildSubGroups, buildSubTeams } from './buildParts.js';

const { registry } = buildFromYaml(`
check: { today: 2026-11-24 }
groups: { core: , inner: { parent: core } }
teams:
  data: { lead: zoe }
  ingest: { parent: data }
  ops: { parent: data }
personas:
  P1: { name: A, team: ingest }
  P2: { name: B, team: ingest, teams: ops, wanted: 2 }
  P3: { name: C }
people:
  kim: { personas: [P1, P2] }
  sam: { teams: [{ team: ops, role: On call, lead: true }], personas: P2, reportsTo: zoe }
  max: { personas: [{ persona: P1, team: data }, { persona: P3, until: 2026-10-31 }, { persona: P3, until: 2025-01-01 }], reportsTo: zoe }
  zoe: { personas: [{ persona: P2, from: 2027-01-01 }] }
`);

describe('members of a team', () => {
  it('come from people, leads and personas, leads first', () => {
    const members = Object.fromEntries(
      Array.from(buildMembers(registry), ([team, list]) => [
        team,
        list.map(({ person, ...member }) => ({ person: person.id, ...member })),
      ]),
    );
    expect(members).toEqual({
      data: [
        { person: 'zoe', personas: [], lead: true },
        { person: 'max', personas: ['P1'] },
      ],
      // Sam's entry names another team of P2, so Sam holds it for that one.
      ingest: [{ person: 'kim', personas: ['P1', 'P2'] }],
      ops: [{ person: 'sam', personas: ['P2'], role: 'On call', lead: true }],
    });
  });

  it('are in parts of the organisation', () => {
    const ids = (map: Map<string, { id: string }[]>) =>
      Object.fromEntries(Array.from(map, ([id, list]) => [id, list.map((one) => one.id)]));
    expect(ids(buildSubTeams(registry))).toEqual({ data: ['ingest', 'ops'] });
    expect(ids(buildSubGroups(registry))).toEqual({ core: ['inner'] });
    expect(ids(buildReports(registry))).toEqual({ zoe: ['sam', 'max'] });
  });
});

describe('holders of a persona', () => {
  it('are those of today, each person once', () => {
    const counts = Object.fromEntries(Array.from(buildHolders(registry), ([id, { count }]) => [id, count]));
    expect(counts).toEqual({ P1: 2, P2: 2 });
  });

  it('count people who are not shown', () => {
    const hidden = {
      ...registry,
      people: {},
      personas: Object.fromEntries(
        Object.entries(registry.personas).map(([id, persona]) => [id, { ...persona, hiddenHolders: 3 }]),
      ),
    };
    expect(buildHolders(hidden).get('P1')).toEqual({ holdings: [], count: 3 });
  });

  it.each([
    [undefined, 0, 'vacant'],
    [undefined, 1, 'one'],
    [undefined, 9, 'right'],
    [1, 1, 'right'],
    [0, 0, 'right'],
    [0, 1, 'too-many'],
    [2, 1, 'vacant'],
    [2, 2, 'right'],
    [2, 3, 'too-many'],
  ] as const)('%s wanted and %s there: %s', (wanted, count, staffing) => {
    expect(toStaffing(wanted === undefined ? {} : { wanted }, count)).toBe(staffing);
  });

  it('have left a persona vacant since the day after the last one', () => {
    expect([...buildVacantSince(registry)]).toEqual([['P3', '2026-11-01']]);
    expect(buildVacantSince({ people: registry.people }).size).toBe(0);
  });
});
