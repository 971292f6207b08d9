import { expect, it } from 'vitest';
import { groups, registry, teams } from '../testing/fixtures.js';
import { groupsOf, teamsOf } from './teamsOf.js';

const some = registry({
  groups: groups({ id: 'core', name: 'Core' }, { id: 'inner', name: 'Inner', parent: 'core' }),
  teams: teams(
    { id: 'a', name: 'A', group: 'inner' },
    { id: 'b', name: 'B', parent: 'a', group: 'inner' },
    { id: 'c', name: 'C' },
  ),
});

it.each([
  [[], [], []],
  [['c'], ['c'], []],
  [['a'], ['a'], ['inner', 'core']],
  [
    ['b', 'c'],
    ['b', 'a', 'c'],
    ['inner', 'core'],
  ],
  [
    ['a', 'b'],
    ['a', 'b'],
    ['inner', 'core'],
  ],
])('a persona of %j is also in the teams and groups that contain them', (ids, all, allGroups) => {
  expect(teamsOf({ teams: ids }, some)).toEqual(all);
  expect(groupsOf({ teams: ids }, some)).toEqual(allGroups);
});
