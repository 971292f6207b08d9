import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { GroupPageView } from '../model/pageView.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

const viewOf = (people: string) => {
  const { registry } = buildFromYaml(`
groups: { core: { name: Core } }
teams:
  data: { name: Data, group: core, lead: ada }
  ops: { name: Operations, group: core, parent: data }
people: ${people}
`);
  const pages = toPages(toPublic(registry, 'full', 'names'), routes, { mentions: [], definitions: [] });
  return pages.find(({ path }) => path.endsWith('/groups/core'))?.view as GroupPageView;
};

it('says of the same teams that they lack a lead in its table and in that of the chart', () => {
  const view = viewOf('{ ada: { name: Ada } }');
  const ofChart = view.map?.picture.units.filter(({ noLead }) => noLead).map(({ unit }) => unit.id);
  expect(view.teams.filter(({ noLead }) => noLead).map(({ team }) => team.id)).toEqual(ofChart);
  expect(ofChart).toEqual(['ops']);
});

it('does not say so where a lead may not be shown', () => {
  const view = viewOf('{ ada: { name: Ada }, eve: { name: Eve, public: false } }');
  expect(view.teams.filter(({ noLead }) => noLead)).toEqual([]);
});
