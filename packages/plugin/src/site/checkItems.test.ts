import { ALL_PAGES, buildRegistry } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { navbarItems, sidebarItems } from '../items.js';
import { checkItemInstances, checkItems } from './checkItems.js';
import { fillNavbar, listNavbarItems, listSidebarLinks, offerItems, selectItems } from './itemLinks.js';
import { joinInstances } from './joinInstances.js';

const data = { personas: { P001: { name: 'Ada' } }, teams: { ai: { name: 'AI Team' } } };
const routes = { basePath: '/who', pages: { ...ALL_PAGES, team: false } };
const { registry } = buildRegistry({ sources: [{ file: 'personas.yml', data }] });
const find = offerItems('default', routes, () => [data]);

it('makes an item of a sidebar, with the name in the data', () => {
  expect(sidebarItems.persona('P001')).toEqual({
    type: 'link',
    label: 'Ada',
    href: '/who/p001',
    customProps: { persona: 'persona:P001' },
  });
  expect(sidebarItems.persona('P001', 'The engineer').label).toBe('The engineer');
});

it('fills in what an item of the navbar could not know', () => {
  const themeConfig = {
    navbar: { items: [{ type: 'dropdown', items: [navbarItems.persona('P001')] }, { to: '/docs' }] },
  };
  fillNavbar(themeConfig, find);
  expect(listNavbarItems(themeConfig)).toEqual([
    { label: 'Ada', to: '/who/p001', 'data-persona': 'persona:P001' },
  ]);
});

it('finds items of unknown ids and of kinds without pages, with the line', () => {
  const items = [
    sidebarItems.persona('P001'),
    { type: 'category', items: [sidebarItems.persona('P01'), sidebarItems.team('ai')] },
  ];
  const content = {
    docs: { default: { loadedVersions: [{ sidebars: { docs: items }, sidebarFilePath: 'sidebars.ts' }] } },
  };
  const links = listSidebarLinks(content, (path) => path);
  const findings = checkItems(links, registry, routes, () => 7);
  expect(findings.map(({ code, message, place, suggestion }) => [code, message, place, suggestion])).toEqual([
    [
      'unknown-reference',
      'An item leads to the persona "P01", which does not exist.',
      { file: 'sidebars.ts', line: 7 },
      'P001',
    ],
    [
      'no-page',
      'An item leads to the team "ai", and pages of this kind are switched off.',
      { file: 'sidebars.ts', line: 7 },
      undefined,
    ],
  ]);
});

it('says that people who are not published have no items', () => {
  const links = listSidebarLinks(
    {
      docs: {
        default: {
          loadedVersions: [
            { sidebars: { docs: [sidebarItems.person('kim')] }, sidebarFilePath: 'sidebars.ts' },
          ],
        },
      },
    },
    (path) => path,
  );
  const [finding] = checkItems(links, registry, routes, () => undefined);
  expect(finding?.hint).toContain('Items cannot lead to people who are not published.');
});

it('leads to the place of a person who is only in the list', () => {
  const people = { people: { 'jane.doe': { name: 'Jane Doe' } } };
  const inList = { basePath: '/who', pages: { ...ALL_PAGES, person: 'list' as const } };
  const built = buildRegistry({ sources: [{ file: 'personas.yml', data: people }] });
  offerItems('default', inList, () => [people]);
  expect(sidebarItems.person('jane.doe')).toMatchObject({ label: 'Jane Doe', href: '/who/people#jane.doe' });
  const links = [{ key: 'person:jane.doe', file: 'sidebars.ts' }];
  expect(checkItems(links, built.registry, inList, () => undefined)).toEqual([]);
});

it('leads to pages about everything, if there is something to show', () => {
  const teams = { groups: { core: {} }, teams: { ai: { group: 'core' } } };
  const built = buildRegistry({ sources: [{ file: 'personas.yml', data: teams }] });
  const withoutCoverage = { basePath: '/who', pages: { ...ALL_PAGES, coverage: false } };
  offerItems('default', withoutCoverage, () => [teams]);
  expect(sidebarItems.page('organisation')).toMatchObject({
    label: 'Organisation chart',
    href: '/who/organisation',
  });
  expect(sidebarItems.page('overview', 'Who is who')).toMatchObject({ label: 'Who is who', href: '/who' });
  expect(sidebarItems.group('core').href).toBe('/who/groups/core');
  const links = ['organisation', 'overview', 'ending', 'coverage', 'organization'].map((id) => ({
    key: `page:${id}`,
    file: 'sidebars.ts',
  }));
  const findings = checkItems(links, built.registry, withoutCoverage, () => undefined);
  expect(findings.map(({ code, message, suggestion }) => [code, message, suggestion])).toEqual([
    ['no-page', 'An item leads to the page "ending", which has nothing to show yet.', undefined],
    ['no-page', 'An item leads to the page "coverage", which is switched off.', undefined],
    ['unknown-reference', 'An item leads to the page "organization", which does not exist.', 'organisation'],
  ]);
});

describe('with several instances of the plugin', () => {
  const context = {};
  const start = (id: string, docs?: string[]) => {
    const instances = joinInstances(context, { id, docs, basePath: `/${id}` });
    const own = { personas: { P001: { name: `Ada of ${id}` } } };
    return {
      instances,
      find: offerItems(id, { basePath: `/${id}`, pages: ALL_PAGES }, () => [own], instances),
    };
  };

  it('an item leads to the instance that it names, or else to the one without docs', () => {
    const all = [start('ops', ['ops']), start('rest')];
    expect(sidebarItems.persona('P001')).toMatchObject({ label: 'Ada of rest', href: '/rest/p001' });
    expect(sidebarItems.of('ops').persona('P001')).toEqual({
      type: 'link',
      label: 'Ada of ops',
      href: '/ops/p001',
      customProps: { persona: 'ops/persona:P001' },
    });
    const themeConfig = {
      navbar: { items: [navbarItems.persona('P001'), navbarItems.of('ops').persona('P001')] },
    };
    for (const { find } of all) fillNavbar(themeConfig, find);
    expect(listNavbarItems(themeConfig)).toMatchObject([
      { label: 'Ada of rest', to: '/rest/p001' },
      { label: 'Ada of ops', to: '/ops/p001' },
    ]);
    const links = ['persona:P001', 'ops/persona:P001', 'opps/persona:P001'].map((key) => ({
      key,
      file: 'sidebars.ts',
    }));
    const selected = all.map(({ instances }, index) =>
      selectItems(links, ['ops', 'rest'][index] ?? '', instances).map(({ key }) => key),
    );
    expect(selected).toEqual([['ops/persona:P001'], ['persona:P001']]);
    expect(checkItemInstances([...links, ...links], ['rest', 'ops'], () => 7)).toEqual([
      {
        code: 'unknown-instance',
        severity: 'error',
        message: 'An item names the instance "opps" of docusaurus-plugin-personas, which does not exist.',
        place: { file: 'sidebars.ts', line: 7 },
        valid: ['ops', 'rest'],
        suggestion: 'ops',
        hint: 'Write the `id` of an instance, or leave out `of`.',
      },
    ]);
  });
});
