import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { PeopleDetails } from '../model/enums.js';
import type { PersonPageView, ReachView, TeamPageView } from '../model/pageView.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

const { registry } = buildFromYaml(`
check: { today: 2026-11-24 }
teams:
  ai: { name: AI Team, lead: kim, contacts: { Chat: 'https://chat.example/ai' }, meetings: [{ name: Stand-up, when: daily }] }
  eval: { name: Evaluation, parent: ai }
services:
  sub: { owner: ai }
  lake: { within: sub, contact: ai, requestUrl: 'https://ask.example/lake' }
  wiki: { environments: shared, owner: kim }
duties: { build: { levels: write }, approve: { levels: write } }
separationOfDuties: { four-eyes: { duties: [build, approve], why: Nobody approves their own change. } }
processes: { mlops: { stages: { train: {}, watch: {} } } }
personas:
  P1: { name: Scientist, team: ai, duties: build, processes: [mlops/train], wanted: 1 }
  P2: { name: Evaluator, team: ai, duties: approve, processes: [mlops/watch], services: [wiki] }
  P3: { name: Operator, team: eval }
  P4: { name: Agent, team: ai, kind: agent, sponsor: P2 }
access:
  P1: { lake: { dev: Contributor, prod: Reader } }
  P2: { sub: { prod: Reader }, lake: { dev: Contributor, stage: [{ role: Contributor, assignment: eligible }] } }
  P4: { wiki: { all: none } }
people:
  kim: { name: Kim, title: Head, contacts: { Mail: kim@a.example }, personas: [P1, P2, { persona: P3, until: 2026-11-23 }] }
  sam: { name: Sam, reportsTo: kim, teams: [{ team: ai, role: Student }] }
  eve: { name: Eve, public: false, personas: [P2] }
`);

const viewsOf = (people: PeopleDetails, accessDetails: 'full' | 'public' = 'full') => {
  const pages = toPages(toPublic(registry, accessDetails, people), routes, { mentions: [], definitions: [] });
  const find = (path: string) => pages.find((page) => page.path.endsWith(path))?.view;
  return {
    team: (id: string) => find(`/teams/${id}`) as TeamPageView,
    person: (id: string) => find(`/people/${id}`) as PersonPageView | undefined,
  };
};
const linesOf = (reach: ReachView | undefined): string[] =>
  (reach?.services ?? []).map(({ service, cells }) => {
    const texts = cells.map(({ state, level, onlyEligible, personas }) =>
      state === 'granted'
        ? `${level}${onlyEligible ? '*' : ''} by ${personas.map(({ id }) => id).join('+')}`
        : state,
    );
    return `${service.id}: ${texts.join(' | ')}`;
  });

it('shows who is in a team, leads first, and who holds its personas', () => {
  const { members, agents, staffing, subTeams, answersFor, processes } = viewsOf('public').team('ai');
  expect(members.map(({ person, role, lead }) => [person.id, role, lead])).toEqual([
    ['kim', undefined, true],
    ['sam', 'Student', undefined],
  ]);
  expect(agents.map(({ persona, sponsor }) => [persona.id, sponsor?.id])).toEqual([['P4', 'P2']]);
  expect(
    staffing.map(({ persona, people, hidden, staffing: state }) => [
      persona.id,
      people.length,
      hidden,
      state,
    ]),
  ).toEqual([
    ['P1', 1, undefined, 'right'],
    ['P2', 1, 1, 'right'],
  ]);
  expect(subTeams).toMatchObject([{ team: { id: 'eval' }, people: 0, personas: 1 }]);
  expect(answersFor.map(({ service, owner }) => [service.id, owner])).toEqual([
    ['sub', true],
    ['lake', undefined],
  ]);
  expect(processes.map(({ id, parts }) => [id, parts])).toEqual([['mlops', ['train', 'watch']]]);
  expect(viewsOf('public').team('eval').staffing).toMatchObject([
    { staffing: 'vacant', vacantSince: '2026-11-24' },
  ]);
});

it('gives the highest level of all personas, with who has it', () => {
  expect(linesOf(viewsOf('public').team('ai').reach)).toEqual([
    'lake: manage by P1+P2 | manage* by P2 | read by P1+P2',
    'wiki: undocumented',
    'sub: undocumented | undocumented | read by P2',
  ]);
});

it('shows what a person may do together, and where duties meet', () => {
  const { personas, otherTimes, reach, conflicts, teams, reports, jobTitle } =
    viewsOf('public').person('kim') ?? {};
  expect(personas?.map(({ card }) => card.persona.id)).toEqual(['P1', 'P2']);
  expect(otherTimes).toMatchObject([{ persona: { id: 'P3' }, until: '2026-11-23' }]);
  expect(linesOf(reach)[0]).toBe('lake: manage by P1+P2 | manage* by P2 | read by P1+P2');
  expect(conflicts?.map(({ name, conflict }) => [name, conflict.holder.id])).toContainEqual([
    'four-eyes',
    'kim',
  ]);
  expect(teams).toMatchObject([{ team: { id: 'ai' }, lead: true }]);
  expect(reports?.map(({ id }) => id)).toEqual(['sam']);
  expect(jobTitle).toBe('Head');
  expect(viewsOf('public', 'public').person('kim')?.conflicts).toBeUndefined();
});

it('shows of people what the site publishes', () => {
  const names = viewsOf('names');
  expect(names.person('kim')).toMatchObject({ contacts: [], reports: [], otherTimes: [] });
  expect(names.person('kim')).not.toHaveProperty('jobTitle');
  const none = viewsOf('none');
  expect(none.person('kim')).toBeUndefined();
  expect(none.team('ai')).toMatchObject({
    members: [],
    leads: [],
    staffing: [
      { people: [], hidden: 1 },
      { people: [], hidden: 2 },
    ],
  });
});
