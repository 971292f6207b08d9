import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { PeopleDetails } from '../model/enums.js';
import type { FirstWeekView, PersonaPageView } from '../model/pageView.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

const firstWeekOf = (yaml: string, persona: string, people: PeopleDetails = 'public') => {
  const { registry } = buildFromYaml(yaml);
  const pages = toPages(toPublic(registry, 'full', people), routes, { mentions: [], definitions: [] });
  const page = pages.find(({ path }) => path.endsWith(`/${persona}`))?.view as PersonaPageView | undefined;
  expect(page?.kind).toBe('persona-page');
  return page?.firstWeek;
};
const peopleOf = (view: FirstWeekView | undefined) =>
  view?.people.map(({ who, why }) => `${who.name}: ${why}`);

const YAML = `
check: { today: 2026-11-24 }
teams:
  head: { name: Head, lead: kim, meetings: [{ name: Town hall }] }
  ai: { name: AI Team, parent: head, meetings: [{ name: Stand-up, when: daily, where: 'https://meet.example' }] }
  eval: { name: Evaluation, lead: mia, meetings: [{ name: Review }] }
services:
  vault: { name: Vault, owner: mia }
  lake: { name: Lake, contact: AI Team, requestUrl: 'https://ask.example/lake' }
  wiki: { name: Wiki, environments: shared }
  mail: { name: Mail }
personas:
  P1: { name: Scientist, team: ai, teams: [eval] }
  P2: { name: Approver, team: eval }
  P3: { name: Crowd }
  P4: { name: Agent, team: ai, kind: agent, sponsor: P2 }
  P5: { name: Pair, kind: either, sponsor: P2 }
  P6: { name: Gone, team: ai, until: 2026-11-01 }
  P7: { name: Alone }
access:
  P1:
    vault: { dev: none, prod: [{ role: Reader, assignment: eligible, activation: { approver: P2 } }] }
    lake: { dev: [{ role: Contributor, assignment: eligible, activation: { approver: P3 } }], prod: Reader }
    wiki: { all: Reader }
    mail: { dev: none, stage: none, prod: none }
  P7: { vault: { dev: Reader } }
people:
  kim: { name: Kim, personas: [{ persona: P1, context: Forecast }, P3] }
  mia: { name: Mia, personas: [P2] }
  a: { name: Ann, personas: P3 }
  b: { name: Bo, personas: P3 }
  c: { name: Cy, personas: P3 }
  eve: { name: Eve, public: false, personas: [P1, P2] }
`;

it('names whom to meet once each: leads, holders, approvers and the sponsor', () => {
  expect(peopleOf(firstWeekOf(YAML, 'p1'))).toEqual([
    'Kim: leads Head, holds the persona too: Forecast',
    'Mia: leads Evaluation, approves access to Vault',
    'Crowd: approves access to Lake',
  ]);
  expect(peopleOf(firstWeekOf(YAML, 'p5'))).toEqual(['Mia: answers for the persona']);
});

it('names the services to ask for, those of the first environment first, and who answers for them', () => {
  const lines = firstWeekOf(YAML, 'p1')?.services.map(({ service, environment, access, requestUrl, owner }) =>
    [service.name, environment, access?.level, access?.onlyEligible, requestUrl, owner?.text].join(' | '),
  );
  expect(lines).toEqual([
    'Lake | Dev | manage | true | https://ask.example/lake | AI Team',
    'Wiki |  | read |  |  | ',
    'Vault | Production | read | true |  | Mia',
  ]);
});

it('names the services of the persona if nothing is said about access', () => {
  const view = firstWeekOf(
    "services: { lake: { name: Lake, requestUrl: 'https://ask.example' } }\npersonas: { P1: { name: One, services: lake } }",
    'p1',
  );
  expect(view).toEqual({
    people: [],
    services: [
      { service: { id: 'lake', name: 'Lake', href: expect.any(String) }, requestUrl: 'https://ask.example' },
    ],
    meetings: [],
  });
});

it('names the meetings of the teams, the main team first', () => {
  expect(firstWeekOf(YAML, 'p1')?.meetings.map(({ name, team }) => [name, team.name])).toEqual([
    ['Stand-up', 'AI Team'],
    ['Review', 'Evaluation'],
  ]);
});

it('is not there for agents, for personas that have ended, and if there is nothing to say', () => {
  expect(firstWeekOf(YAML, 'p4')).toBeUndefined();
  expect(firstWeekOf(YAML, 'p6')).toBeUndefined();
  expect(firstWeekOf(YAML, 'p7')).toBeUndefined();
});

it('names nobody who is not shown', () => {
  expect(peopleOf(firstWeekOf(YAML, 'p1', 'names'))).toEqual([
    'Kim: leads Head, holds the persona too',
    'Mia: leads Evaluation, approves access to Vault',
    'Crowd: approves access to Lake',
  ]);
  const hidden = firstWeekOf(YAML, 'p1', 'none');
  expect(peopleOf(hidden)).toEqual(['Approver: approves access to Vault', 'Crowd: approves access to Lake']);
  expect(JSON.stringify(hidden)).not.toMatch(/Kim|Mia|Eve|Forecast/);
});

it('cuts long lists of holders and services, and says so', () => {
  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at));
  const view = firstWeekOf(
    `services:
${many(13, (at) => `  s${at}: { name: S${at} }`).join('\n')}
personas: { P1: { name: One }, P2: { name: Two } }
access:
  P1: { ${many(13, (at) => `s${at}: { dev: [{ role: Reader, assignment: eligible, activation: { approver: P2 } }] }`).join(', ')} }
people:
${many(6, (at) => `  p${at}: { name: N${at}, personas: P1 }`).join('\n')}`,
    'p1',
  );
  expect([view?.people.length, view?.morePeople, view?.services.length, view?.moreServices]).toEqual([
    6,
    true,
    12,
    true,
  ]);
  expect(view?.people.at(-1)).toMatchObject({
    who: { id: 'P2' },
    why: 'approves access to 13 services',
  });
});
