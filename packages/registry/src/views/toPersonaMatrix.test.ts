import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { PeopleDetails } from '../model/enums.js';
import type { Filter, MatrixRows } from '../model/request.js';
import type { PersonaMatrixView } from '../model/view.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { one, view } from '../testing/viewFixtures.js';
import { toView } from './toView.js';

const { registry: written } = buildFromYaml(`
teams:
  ai: { name: AI Team, group: Core }
  ml: { name: ML Team, parent: ai }
  ops: { name: Ops Team }
  idle: { name: Idle Team }
personas:
  P001: { name: Engineer, team: ai, wanted: 3 }
  P002: { name: Analyst, team: ml }
  P003: { name: Operator, team: ops }
  P004: { name: Robot, kind: agent, team: ai }
people:
  ada: { name: Ada Ada, title: Lead, teams: ai, personas: [P001, P003] }
  ben: { name: Ben Ben, teams: ml, personas: [P001] }
  cleo: { name: Cleo Cleo, teams: ops }
  dan: { name: Dan Hidden, public: false, teams: ml, personas: [P002] }
`);
const readerOf = (people: PeopleDetails) =>
  buildReader(toEntityFiles(toPublic(written, 'public', people), routes));

function matrix(filter: Filter, rows: MatrixRows = 'people', people: PeopleDetails = 'public') {
  const { view: result } = toView({ kind: 'persona-matrix', filter, rows }, readerOf(people));
  return result as PersonaMatrixView;
}

/** `Ada Ada: Engineer, Operator`; with numbers for teams. */
const linesOf = ({ rows, personas, rowHeader }: PersonaMatrixView): string[] =>
  rows.map(
    ({ name, cells }) =>
      `${name.name}: ${cells
        .map(({ column, count }) => `${personas[column]?.name}${rowHeader === 'team' ? ` ${count}` : ''}`)
        .join(', ')}`,
  );
const columnsOf = ({ personas }: PersonaMatrixView): string[] => personas.map(({ name }) => name);

describe('people by personas', () => {
  it('are all people, also without a persona, and all personas that people take on', () => {
    const all = matrix({});
    expect(all.caption).toBe('Who holds which persona');
    expect(columnsOf(all)).toEqual(['Engineer', 'Analyst', 'Operator']);
    expect(linesOf(all)).toEqual(['Ada Ada: Engineer, Operator', 'Ben Ben: Engineer', 'Cleo Cleo: ']);
    expect(all.rows[0]).toMatchObject({
      name: { href: '/personas/people/ada' },
      monogram: 'AA',
      title: 'Lead',
    });
    expect(all.totals).toEqual([{ count: 2, wanted: 3, missing: 1 }, { count: 1, hidden: 1 }, { count: 1 }]);
  });

  it('are the members of a team with its personas, and what else they hold', () => {
    const ai = matrix({ team: one('AI Team') });
    expect(ai.caption).toBe('Who holds which persona: team AI Team');
    expect(columnsOf(ai)).toEqual(['Engineer', 'Analyst', 'Operator']);
    expect(linesOf(ai)).toEqual(['Ada Ada: Engineer, Operator', 'Ben Ben: Engineer']);
    expect(linesOf(matrix({ group: one('Core'), team: [{ value: 'ai', negate: true }] }))).toEqual([]);
    expect(linesOf(matrix({ group: one('Core'), team: one('ml') }))).toEqual(['Ben Ben: Engineer']);
  });

  it('are only the holders of personas that the filter chooses', () => {
    const chosen = matrix({ persona: [{ value: 'P003' }, { value: 'Robot' }] });
    expect(columnsOf(chosen)).toEqual(['Operator', 'Robot']);
    expect(linesOf(chosen)).toEqual(['Ada Ada: Operator']);
    expect(chosen.totals).toEqual([{ count: 1 }, {}]);
    expect(columnsOf(matrix({ persona: [{ value: 'P003', negate: true }] }))).toEqual([
      'Engineer',
      'Analyst',
    ]);
  });

  it('say why there are none', () => {
    expect(matrix({ team: one('idle') })).toMatchObject({
      rows: [],
      personas: [],
      empty: 'Nobody who is published matches: team Idle Team.',
    });
    const { registry: noPeople } = buildFromYaml('personas: { P001: { name: Engineer, team: A } }');
    const reader = buildReader(toEntityFiles(toPublic(noPeople), routes));
    for (const rows of ['people', 'teams'] as const)
      expect(toView({ kind: 'persona-matrix', filter: {}, rows }, reader).view).toMatchObject({
        empty: 'There are no people yet.',
      });
  });

  it('are not shown if there are too many to read', () => {
    const people = Array.from(
      { length: 51 },
      (_, at) => `  p${at}: { name: P ${at}, personas: [R${at % 40}] }`,
    );
    const personas = Array.from({ length: 40 }, (_, at) => `  R${at}: { name: R ${at} }`);
    const { registry: many } = buildFromYaml(
      `personas:\n${personas.join('\n')}\npeople:\n${people.join('\n')}\n`,
    );
    const reader = buildReader(toEntityFiles(toPublic(many), routes));
    const request = { kind: 'persona-matrix', rows: 'people' } as const;
    expect(toView({ ...request, filter: {} }, reader).view).toMatchObject({
      rows: [],
      empty: 'The table would have 2040 cells. Filter it by group, team or persona.',
    });
    expect(toView({ ...request, filter: { persona: one('R1') } }, reader).view).toMatchObject({
      rows: [{ name: { id: 'p1' } }, { name: { id: 'p41' } }],
    });
  });
});

describe('teams by personas', () => {
  it('have the number of holders, and 0 where a persona of the team has none', () => {
    const teams = matrix({}, 'teams');
    expect(teams).toMatchObject({
      caption: 'How many people hold which persona, by team',
      rowHeader: 'team',
    });
    expect(linesOf(teams)).toEqual(['AI Team: Engineer 2', 'Ops Team: Operator 1']);
    expect(teams.totals).toHaveLength(3);
    expect(linesOf(matrix({ persona: one('P003') }, 'teams'))).toEqual(['Ops Team: Operator 1']);
  });
});

describe('people who are not shown', () => {
  it('count in the last row only', () => {
    const none = matrix({}, 'people', 'none');
    expect(none).toMatchObject({ rows: [], personas: [{ id: 'P001' }, { id: 'P002' }, { id: 'P003' }] });
    expect(none.totals).toEqual([
      { count: 2, hidden: 2, wanted: 3, missing: 1 },
      { count: 1, hidden: 1 },
      { count: 1, hidden: 1 },
    ]);
    expect(none).not.toHaveProperty('empty');
  });

  it('are not said to be missing in a team', () => {
    expect(matrix({}, 'teams', 'none').rows).toEqual([]);
  });

  it('are named in no view', () => {
    for (const people of ['names', 'none'] as const)
      for (const rows of ['people', 'teams'] as const)
        expect(JSON.stringify(matrix({}, rows, people))).not.toMatch(
          people === 'none' ? /Ada|Ben|Cleo|Dan|Lead/ : /Dan|Lead/,
        );
  });
});

it('reads the facets, and the files of its rows and columns', () => {
  expect(
    view({ kind: 'persona-matrix', filter: { persona: one('P003') }, rows: 'people' }, readerOf('names'))
      .files,
  ).toEqual(['facets.json', 'people.json', 'person-ada.json', 'persona-p003.json']);
});
