import { ALL_PAGES, buildRegistry } from 'persona-registry';
import { expect, it } from 'vitest';
import { navbarItems, sidebarItems } from '../items.js';
import { checkItems } from './checkItems.js';
import { fillNavbar, listNavbarItems, listSidebarLinks, offerItems } from './itemLinks.js';

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

it('leads to the place of a person who is only in the list', () => {
  const people = { people: { 'jane.doe': { name: 'Jane Doe' } } };
  const inList = { basePath: '/who', pages: { ...ALL_PAGES, person: 'list' as const } };
  const built = buildRegistry({ sources: [{ file: 'personas.yml', data: people }] });
  offerItems('default', inList, () => [people]);
  expect(sidebarItems.person('jane.doe')).toMatchObject({ label: 'Jane Doe', href: '/who/people#jane.doe' });
  const links = [{ key: 'person:jane.doe', file: 'sidebars.ts' }];
  expect(checkItems(links, built.registry, inList, () => undefined)).toEqual([]);
});
