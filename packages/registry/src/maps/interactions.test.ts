import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { InteractionPicture } from '../model/picture.js';
import type { InteractionRef } from '../model/registry.js';
import type { Filter } from '../model/request.js';
import { createLayoutEngine, type LayoutEngine } from '../pictures/layoutGraph.js';
import { personas, registry, routes, seedRegistry } from '../testing/fixtures.js';
import { toView } from '../views/toView.js';
import { findGroups } from './findGroups.js';
import { narrowInteractions } from './narrowInteractions.js';
import { toInteractionMap } from './toInteractionMap.js';
import { toMeetings } from './toMeetings.js';

let layout: LayoutEngine;
beforeAll(async () => {
  layout = await createLayoutEngine();
});

const link = (id: string) => ({ id, name: id });
/** `['A', 't', 'B, t2, *']`: the persona, its team, and the names in its interactions. Teams are in lower case; `*` is everyone. */
type Line = readonly [string, string, string];
function picture(...lines: readonly Line[]): InteractionPicture {
  const ids = lines.map(([id]) => id);
  const split = (names: string) => names.split(', ').filter((name) => name !== '');
  const teams = [
    ...new Set(
      lines.flatMap(([, team, names]) => [team, ...split(names)]).filter((name) => /^[a-z]/.test(name)),
    ),
  ];
  return {
    teams: teams.map((id) => ({ ...link(id), size: lines.filter(([, team]) => team === id).length })),
    personas: lines.map(([id, team, names]) => ({
      persona: link(id),
      personaKind: 'person' as const,
      ...(team !== '' && { team: teams.indexOf(team) }),
      names: {
        personas: split(names).flatMap((name) => (ids.includes(name) ? [ids.indexOf(name)] : [])),
        teams: split(names).flatMap((name) => (teams.includes(name) ? [teams.indexOf(name)] : [])),
        ...(split(names).includes('*') && { all: true as const }),
      },
    })),
  };
}
const plan = (...lines: readonly Line[]) =>
  toMeetings(picture(...lines)).map(({ kind, who, invited = [] }) =>
    [kind, who.map(({ id }) => id).join(' '), ...invited.map(({ id }) => id)].join(' | '),
  );

describe('the meeting plan', () => {
  it('makes pairs of personas that name each other, by name or by team', () => {
    expect(plan(['A', '', 'B'], ['B', '', 'A'])).toEqual(['pair | A B']);
    expect(plan(['A', 't', 'u'], ['B', 'u', 'A'])).toEqual(['pair | A B']);
  });

  it('makes one sync of two teams in which everyone names everyone', () => {
    expect(plan(['A', 't', 'u'], ['B', 't', 'C, D'], ['C', 'u', 't'], ['D', 'u', 't'])).toEqual([
      'teams | t u',
    ]);
  });

  it('makes one sync of a persona and a team, and of a team', () => {
    expect(plan(['A', '', 't'], ['B', 't', 'A'], ['C', 't', 'A'])).toEqual(['group | A t']);
    expect(plan(['A', 't', 't'], ['B', 't', 't'])).toEqual(['group | t']);
  });

  it('makes groups of three and more, each pair of them once', () => {
    expect(plan(['A', '', 'B, C'], ['B', '', 'A, C'], ['C', '', 'A, B, D'], ['D', '', 'C'])).toEqual([
      'group | A B C',
      'pair | C D',
    ]);
  });

  it('invites if only one side names the other', () => {
    expect(plan(['A', '', 'B, t'], ['B', '', ''], ['C', 't', ''], ['D', 't', ''])).toEqual([
      'invitation | A | B | t',
    ]);
    expect(plan(['A', '', 't'], ['B', 't', 'A'], ['C', 't', ''])).toEqual([
      'pair | A B',
      'invitation | A | C',
    ]);
    expect(plan(['A', '', '*'], ['B', '', 'A'], ['C', '', ''])).toEqual(['pair | A B', 'invitation | A | *']);
  });

  it('does not name a team if only a part of it is in the picture', () => {
    const { teams, personas: all } = picture(['A', '', 't'], ['B', 't', 'A'], ['C', 't', 'A']);
    const part = { teams: teams.map((team) => ({ ...team, size: 5 })), personas: all };
    expect(toMeetings(part).map(({ kind }) => kind)).toEqual(['pair', 'pair']);
  });

  it('has every pair that names each other in a meeting, whatever they name', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', 't', 'u', '*');
    const line = (id: string) =>
      fc.tuple(
        fc.constant(id),
        fc.constantFrom('', 't', 'u'),
        fc.array(name).map((names) => names.join(', ')),
      );
    fc.assert(
      fc.property(fc.tuple(...['A', 'B', 'C', 'D', 'E'].map(line)), (lines) => {
        const from = picture(...lines);
        const teamOf = (id: string) => lines.find(([persona]) => persona === id)?.[1] ?? '';
        const names = (a: string, b: string) => {
          const own = (lines.find(([persona]) => persona === a)?.[2] ?? '').split(', ');
          return own.includes('*') || own.includes(b) || (teamOf(b) !== '' && own.includes(teamOf(b)));
        };
        const meet = toMeetings(from).filter(({ kind }) => kind !== 'invitation');
        const isAt = (who: readonly { id: string }[], id: string) =>
          who.some((one) => one.id === id || one.id === teamOf(id));
        for (const [a] of lines) {
          for (const [b] of lines) {
            const together = meet.some(({ who }) => isAt(who, a) && isAt(who, b));
            if (a < b) expect(together || !(names(a, b) && names(b, a))).toBe(true);
          }
        }
      }),
    );
  });
});

describe('findGroups', () => {
  const graph = (size: number, isEdge: (a: number, b: number) => boolean) =>
    Array.from(
      { length: size },
      (_, a) =>
        new Set([...Array(size).keys()].filter((b) => a !== b && isEdge(Math.min(a, b), Math.max(a, b)))),
    );
  it('finds the largest groups, and no part of a group', () => {
    expect(findGroups(graph(5, (a, b) => b < 3 || a === 2))).toEqual([[0, 1, 2]]);
    expect(findGroups(graph(200, () => true))).toEqual([[...Array(200).keys()]]);
  });
  it('ends if there are too many groups', () => {
    // There are 3^30 groups.
    expect(findGroups(graph(90, (a, b) => Math.floor(a / 3) !== Math.floor(b / 3))).length).toBeLessThan(
      20_000,
    );
  });
});

describe('narrowInteractions', () => {
  const chain = picture(
    ['A', '', 'B'],
    ['B', '', 'C'],
    ['C', '', 't'],
    ['D', 't', ''],
    ['E', '', '*'],
    ['F', '', ''],
  );
  const ids = (depth: number, ...roots: string[]) =>
    narrowInteractions(chain, { ids: new Set(roots), depth })
      .personas.map(({ persona }) => persona.id)
      .join('');
  it('follows `depth` steps in both directions, through teams, and not through everyone', () => {
    expect([0, 1, 2, 3].map((depth) => ids(depth, 'A'))).toEqual(['A', 'AB', 'ABC', 'ABCD']);
    expect(ids(1, 'C')).toBe('BCD');
    expect(ids(1, 'E')).toBe('E');
  });
  it('without roots, leaves out only personas that name nobody and are not named', () => {
    expect(
      narrowInteractions(chain)
        .personas.map(({ persona }) => persona.id)
        .join(''),
    ).toBe('ABCDE');
  });
  it('renumbers indexes', () => {
    const { teams, personas: shown } = narrowInteractions(chain, { ids: new Set(['C']), depth: 1 });
    expect(teams.map(({ id }) => id)).toEqual(['t']);
    expect(shown.map(({ team, names }) => [team, names.personas, names.teams])).toEqual([
      [undefined, [1], []],
      [undefined, [], [0]],
      [0, [], []],
    ]);
  });
});

describe('interaction-map', () => {
  const named = (): ReturnType<typeof seedRegistry> => {
    const seed = seedRegistry();
    const say = (id: string, ...refs: InteractionRef[]) => {
      const persona = seed.personas[id];
      if (persona !== undefined) persona.interactsWith = refs;
    };
    say('P001', { kind: 'team', id: 'ai' });
    say('P004', { kind: 'persona', id: 'P001' }, { kind: 'team', id: 'devops' });
    say('P005', { kind: 'all' });
    say('P009');
    return seed;
  };
  const view = (filter: Filter, depth?: number, from = named()) => {
    const answer = toView(
      { kind: 'interaction-map', filter, ...(depth !== undefined && { depth }) },
      buildReader(toEntityFiles(toPublic(from, 'full'), routes)),
      layout,
    );
    if (answer.view.kind !== 'interaction-map') throw new Error(answer.view.kind);
    return answer.view;
  };
  const shown = (map: ReturnType<typeof view>) => map.picture.personas.map(({ persona }) => persona.id);

  it('shows everyone who works with somebody, and the meetings', () => {
    const map = view({});
    expect(map.caption).toBe('Who works with whom');
    expect(shown(map)).toEqual(['P001', 'P004', 'P005']);
    expect(map.meetings.map(({ kind }) => kind)).toEqual(['pair', 'pair', 'invitation']);
    expect(map.drawing?.svg).toContain('Everyone');
  });

  it('begins at the personas of a filter, and follows one step by default', () => {
    const one = [{ value: 'P001' }];
    expect(shown(view({ persona: one }))).toEqual(['P001', 'P004']);
    expect(shown(view({ persona: one }, 0))).toEqual(['P001']);
    expect(shown(view({ persona: one }, 2))).toEqual(['P001', 'P004', 'P005']);
    expect(view({ persona: one }, 2).caption).toBe(
      'Who works with whom: persona AI Data Engineer, and everyone within 2 steps',
    );
  });

  it('says the filter if nobody matches, and that nobody names anybody or that there are no personas', () => {
    expect(view({ category: [{ value: 'generative' }] }).notice).toBe(
      'No persona matches: category generative.',
    );
    const quiet = named();
    for (const persona of Object.values(quiet.personas)) persona.interactsWith = [];
    expect(view({}, undefined, quiet).notice).toMatch(/^No persona says whom it works with/);
    expect(view({}, undefined, registry({})).notice).toBe('There are no personas yet.');
  });

  it('does not draw more than anybody can read, and says what to do', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `P${index}`);
    const many = registry({
      personas: personas(
        ...ids.map((id, index) => ({
          id,
          name: id,
          interactsWith: [{ kind: 'persona' as const, id: ids[(index + 1) % ids.length] ?? id }],
        })),
      ),
    });
    const map = view({}, undefined, many);
    expect(map.notice).toBe(
      '1000 personas and teams are more than the 200 that can be read in one picture. Choose some with a filter, such as ::interaction-map{team="…" depth="1"}.',
    );
    expect(map.picture.personas).toEqual([]);
    expect(shown(view({ persona: [{ value: 'P5' }] }, 2, many))).toEqual(['P3', 'P4', 'P5', 'P6', 'P7']);
  });

  it('is tables without a layout engine, and the same bytes each time with one', () => {
    const all = picture(['A', 't', 'B'], ['B', 'u', 't'], ['C', 'u', '*']);
    expect(toInteractionMap(all, undefined)).not.toHaveProperty('drawing');
    expect(toInteractionMap(all, layout)).toEqual(toInteractionMap(all, layout));
  });
});
