import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { PeopleDetails } from '../model/enums.js';
import type { CoveragePageView } from '../model/pageView.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

const coverageOf = (yaml: string, people: PeopleDetails = 'names') => {
  const { registry } = buildFromYaml(yaml);
  const pages = toPages(toPublic(registry, 'full', people), routes, { mentions: [], definitions: [] });
  return pages.find(({ path }) => path === '/personas/coverage')?.view as CoveragePageView;
};
const DATA = `
teams: { ai: { name: AI Team, lead: kim }, ops: { name: Ops }, empty: { name: Empty } }
personas:
  P1: { name: Scientist, team: ai }
  P2: { name: Vacant, team: ai }
  P3: { name: Agent, team: ai, kind: agent }
  P4: { name: Operator, team: ops }
people:
  sam: { name: Sam, personas: [P1, { persona: P4, team: ai }] }
  kim: { name: Kim }
  bo: { name: Bo, personas: P4 }
  eve: { name: Eve, public: false, personas: P1 }
`;

it('has a table per team: members by personas that people take on, leads first', () => {
  const { holders, holdersMore } = coverageOf(DATA);
  const tables = holders?.map(({ team, personas, members }) => [
    team.name,
    personas.map(({ name }) => name),
    members.map(({ person, holds }) => `${person.name}: ${holds.join()}`),
  ]);
  expect(tables).toEqual([
    ['AI Team', ['Scientist', 'Vacant', 'Operator'], ['Kim: ', 'Sam: 0,2']],
    ['Ops', ['Operator'], ['Bo: 0']],
  ]);
  expect(holdersMore).toBeUndefined();
});

it('names nobody who is not shown', () => {
  expect(coverageOf(DATA, 'none')).not.toHaveProperty('holders');
  expect(JSON.stringify(coverageOf(DATA).holders)).not.toContain('Eve');
});

it('ends after so many cells that a page is long', () => {
  const numbers = Array.from({ length: 800 }, (_, at) => at);
  const { holders, holdersMore } = coverageOf(`
personas: { ${numbers.map((at) => `P${at}: { name: N${at}, team: T${at} }`).join(', ')} }
people: { ${numbers.map((at) => `a${at}: { name: A${at}, personas: P${at} }`).join(', ')} }
`);
  expect([holders?.length, holdersMore]).toEqual([750, true]);
});
