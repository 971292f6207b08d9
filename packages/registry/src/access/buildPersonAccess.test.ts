import { expect, it } from 'vitest';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildAccessIndex } from './accessIndex.js';
import { buildPersonAccess, findPersonConflicts } from './buildPersonAccess.js';

const { registry } = buildFromYaml(`
check: { today: 2026-11-24 }
services: { sub: , lake: { within: sub }, wiki: }
duties: { build: { levels: write }, approve: }
separationOfDuties: { four-eyes: { duties: [build, approve] } }
personas:
  P1: { name: A, duties: build }
  P2: { name: B, duties: approve }
  P3: { name: C }
  P4: { name: D, until: 2026-01-01 }
access:
  P1: { lake: { dev: Contributor, prod: Reader }, wiki: { prod: none } }
  P2: { sub: { prod: Reader }, wiki: { dev: Reader } }
  P3: { wiki: { prod: Owner } }
  P4: { wiki: { stage: Owner } }
people:
  kim: { personas: [P1, P2, { persona: P3, until: 2026-11-23 }, P4] }
  sam: { personas: [P1] }
`);
const index = buildAccessIndex(registry);

it('is the union of what the personas of a person give today, through outer services too', () => {
  const kim = registry.people.kim ?? { personas: [] };
  const access = buildPersonAccess(kim, registry, index).map(
    ({ service, environment, level, from }) =>
      `${service} ${environment} ${level} by ${from.map(({ persona }) => persona).join()}`,
  );
  expect(access).toEqual([
    'sub prod read by P2',
    'lake dev manage by P1',
    'lake prod read by P1,P2',
    'wiki dev read by P2',
  ]);
});

it('has the conflicts of the person only', () => {
  const separations = Object.values(registry.separationOfDuties);
  const conflicts = (id: string) => {
    const person = registry.people[id];
    if (person === undefined) throw new Error(id);
    return findPersonConflicts(person, separations, { registry, index }).map(
      ({ separation, conflict }) => `${separation.id}: ${conflict.kind} ${conflict.id}`,
    );
  };
  expect(conflicts('kim')).toEqual(['four-eyes: person kim']);
  expect(conflicts('sam')).toEqual([]);
});
