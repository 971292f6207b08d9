import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { OrganisationPicture } from '../model/picture.js';
import type { Filter } from '../model/request.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toView } from '../views/toView.js';
import { buildAround, narrowOrganisation } from './narrowOrganisation.js';
import { partOf } from './partOf.js';
import { toTeamMap } from './toTeamMap.js';
import { toUpperLevels } from './toUpperLevels.js';

const YAML = `
groups:
  product: { lead: lena }
  data: { name: Data and AI }
  research: { parent: data }
teams:
  design: { group: product }
  ai: { name: AI Team, group: data }
  models: { parent: ai }
  agents: { parent: ai }
  lab: { group: research }
  # The team stands below its parent, not below its group.
  crew: { parent: design, group: data }
  free:
personas:
  P1: { name: A, team: ai }
  P2: { name: B, team: models, teams: ai }
people:
  lena: { name: Lena }
  mira: { name: Mira, teams: [{ team: ai, lead: true }], personas: P1 }
  jo: { name: Jo, teams: [ai, models], public: false }
`;

const { registry } = buildFromYaml(YAML);
const chartOf = (people: 'public' | 'names' | 'none', written = registry): OrganisationPicture => {
  const shown = toPublic(written, 'public', people);
  return buildViewModel(shown, routes).chart;
};
const chart = chartOf('public');
const toLines = ({ units }: OrganisationPicture): string[] =>
  units.map(({ unit, depth, isHere }) => `${'  '.repeat(depth)}${unit.id}${isHere ? ' *' : ''}`);

describe('the chart', () => {
  it('has groups with their groups and teams, then teams without a group', () => {
    expect(toLines(chart)).toEqual([
      'product',
      '  design',
      '    crew',
      'data',
      '  research',
      '    lab',
      '  ai',
      '    models',
      '    agents',
      'free',
    ]);
  });

  it('counts the people and personas of a unit once', () => {
    const numbers = chart.units.map(
      ({ unit, teams, people, personas, leads }) =>
        `${unit.id} ${teams ?? '-'} ${people} ${personas} ${leads.map(({ name }) => name).join()}`,
    );
    // The team `crew` is in the group of its entry. Jo is not shown.
    expect(numbers).toEqual([
      'product 1 0 0 Lena',
      'design - 0 0 ',
      'crew - 0 0 ',
      'data 4 1 2 ',
      'research 1 0 0 ',
      'lab - 0 0 ',
      'ai - 1 2 Mira',
      'models - 0 1 ',
      'agents - 0 0 ',
      'free - 0 0 ',
    ]);
  });

  it('names nobody if nobody is shown, and does not miss a lead who is not shown', () => {
    const none = chartOf('none');
    expect(JSON.stringify(none)).not.toMatch(/lena|mira|Jo\b/i);
    expect(none.units.every(({ noLead }) => noLead === undefined)).toBe(true);
    // Somebody is hidden in this registry, so a missing lead may be somebody who leads.
    expect(chart.units.every(({ noLead }) => noLead === undefined)).toBe(true);
    const all = buildFromYaml(YAML.replace(', public: false', '')).registry;
    expect(
      chartOf('names', all)
        .units.filter(({ noLead }) => noLead)
        .map(({ unit }) => unit.id),
    ).toEqual(['design', 'crew', 'lab', 'models', 'agents', 'free']);
  });

  it('knows the unit above each unit', () => {
    expect(partOf(chart.units).map((unit) => unit?.unit.id)).toEqual([
      undefined,
      'product',
      'design',
      undefined,
      'data',
      'research',
      'data',
      'ai',
      'ai',
      undefined,
    ]);
  });
});

describe('a part of the chart', () => {
  const part = (team: string | undefined, group?: string) => {
    const toValues = (text: string | undefined) =>
      text
        ?.split(',')
        .map((value) =>
          value.startsWith('!') ? { value: value.slice(1), negate: true as const } : { value },
        );
    const [teams, groups] = [toValues(team), toValues(group)];
    return toLines(
      narrowOrganisation(chart, { ...(teams && { team: teams }), ...(groups && { group: groups }) }),
    );
  };

  it('is what contains a team, the teams beside it, and its sub-teams', () => {
    expect(part('models')).toEqual(['data', '  ai', '    models *', '    agents']);
    expect(part('ai')).toEqual(['data', '  research', '  ai *', '    models', '    agents']);
    expect(part('free')).toEqual(['free *']);
  });

  it('is a group with all that it contains', () => {
    expect(part(undefined, 'data')).toEqual([
      'data *',
      '  research',
      '    lab',
      '  ai',
      '    models',
      '    agents',
    ]);
    expect(part(undefined, 'research')).toEqual(['data', '  research *', '    lab']);
  });

  it('joins values of one filter by "or", and filters by "and"', () => {
    expect(part('design,free')).toEqual(['product', '  design *', '    crew', 'free *']);
    expect(part('models', 'research')).toEqual(['data']);
    expect(part('!ai', 'data')).toEqual(['data *', '  research', '    lab']);
    expect(part('!free,!design', '!data')).toEqual(['product']);
  });

  it('is everything without a filter', () => {
    expect(toLines(narrowOrganisation(chart, {}))).toEqual(toLines(chart));
  });
});

/** A group with as many teams, each with as many sub-teams. */
function manyTeams(teams: number, subTeams: number): OrganisationPicture {
  const unit = (id: string, depth: number) => ({
    unit: { id, name: id },
    unitKind: depth === 0 ? ('group' as const) : ('team' as const),
    depth,
    leads: [],
    people: 0,
    personas: 0,
  });
  return {
    units: [
      unit('all', 0),
      ...Array.from({ length: teams }, (_, at) => [
        unit(`t${at}`, 1),
        ...Array.from({ length: subTeams }, (_, sub) => unit(`t${at}-${sub}`, 2)),
      ]).flat(),
    ],
  };
}

describe('the picture on the page of a team', () => {
  it('is absent where nothing is around the team', () => {
    expect(buildAround(chart)('team', 'free')).toBeUndefined();
    expect(buildAround(chart)('team', 'gone')).toBeUndefined();
  });

  it('has no teams beside it if they are too many, and says how many they are', () => {
    const around = buildAround(manyTeams(200, 3));
    const one = around('team', 't7');
    expect(one && toLines(one.picture)).toEqual(['all', '  t7 *', '    t7-0', '    t7-1', '    t7-2']);
    expect(one?.beside).toBe(199);
    expect(around('group', 'all')).toBeUndefined();
  });

  it('has the upper level only if the team is large', () => {
    const around = buildAround(manyTeams(20, 5));
    expect(around('group', 'all')?.picture.units).toHaveLength(21);
  });
});

describe('a large organisation', () => {
  it('is drawn from the top as far as a picture can be read', () => {
    const all = manyTeams(100, 5);
    const view = toTeamMap(all);
    expect(view.notice).toBe(
      'The picture shows at most 250 of the 601 groups and teams: the upper 2 levels.',
    );
    expect(view.drawing?.svg.match(/<rect/g)).toHaveLength(101);
    expect(view.picture.units).toHaveLength(601);
    expect(toTeamMap(manyTeams(200, 0)).notice).toBeUndefined();
  });

  it('is a table if its first level is too large', () => {
    const units = manyTeams(300, 0)
      .units.slice(1)
      .map((unit) => ({ ...unit, depth: 0 }));
    expect(toUpperLevels(units, 250)).toEqual({ entries: [], levels: 0 });
    expect(toTeamMap({ units })).toMatchObject({
      notice: '300 groups and teams are more than the 250 that can be read in one picture.',
    });
    expect(toTeamMap({ units }).drawing).toBeUndefined();
  });

  it('takes time in proportion to the teams', () => {
    const around = buildAround(manyTeams(20_000, 0));
    const start = performance.now();
    for (let at = 0; at < 20_000; at++) around('team', `t${at}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('::team-map', () => {
  const files = buildReader(toEntityFiles(toPublic(registry, 'public', 'names'), routes));
  const viewOf = (filter: Filter) => toView({ kind: 'team-map', filter }, files);

  it('shows the part around a team, by id or name', () => {
    const byName = viewOf({ team: [{ value: 'AI team' }] });
    expect(byName.diagnostics).toEqual([]);
    expect(byName.view).toMatchObject({ kind: 'team-map', caption: 'Groups and teams: team AI Team' });
    expect(byName.view).toEqual(viewOf({ team: [{ value: 'ai' }] }).view);
  });

  it('reads only the file of the organisation for exact ids', () => {
    const names: string[] = [];
    const reader = {
      read(name: string) {
        names.push(name);
        return files.read(name);
      },
    };
    toView({ kind: 'team-map', filter: { team: [{ value: 'ai' }], group: [{ value: 'data' }] } }, reader);
    expect(names).toEqual(['organisation.json', 'words.json']);
  });

  it('reports a team that does not exist', () => {
    expect(viewOf({ team: [{ value: 'modls' }] }).diagnostics).toMatchObject([
      { code: 'unknown-reference', suggestion: 'models' },
    ]);
  });
});

describe('nothing', () => {
  it('is said in words', () => {
    expect(toTeamMap({ units: [] })).toMatchObject({ notice: 'There are no groups and teams yet.' });
    expect(toTeamMap({ units: [] }, { filterText: 'team X' })).toMatchObject({
      caption: 'Groups and teams: team X',
      notice: 'No group or team matches: team X.',
    });
  });
});
