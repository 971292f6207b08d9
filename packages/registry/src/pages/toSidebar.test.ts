import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { ALL_PAGES, type RouteOptions } from '../model/routes.js';
import { SIDEBAR_KINDS, type SidebarItem, type SidebarOptions } from '../model/sidebar.js';
import { personas, publicSeed, registry, routes, teams } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toSidebar } from './toSidebar.js';

const ALL: SidebarOptions = {
  overview: true,
  groups: true,
  teams: true,
  kinds: SIDEBAR_KINDS,
  collapsible: true,
};
const sidebarOf = (options: Partial<SidebarOptions> = {}, routeOptions: RouteOptions = routes) =>
  toSidebar(buildViewModel(publicSeed, routeOptions), { ...ALL, ...options });

/** One line per item, indented, with the path of its page. */
const toLines = (items: readonly SidebarItem[], indent = ''): string[] =>
  items.flatMap((item) => [
    `${indent}${item.label}${item.href === undefined ? '' : ` ${item.href}`}`,
    ...(item.type === 'category' ? toLines(item.items, `${indent}  `) : []),
  ]);

describe('toSidebar', () => {
  it('has a persona of several teams once, below its main team', () => {
    const written = registry({
      teams: teams({ id: 'a', name: 'A' }, { id: 'b', name: 'B' }),
      personas: personas({ id: 'P1', name: 'One', team: 'b', teams: ['b', 'a'] }),
    });
    const model = buildViewModel(toPublic(written, 'public'), routes);
    expect(toLines(toSidebar(model, { ...ALL, overview: false, kinds: [] }))).toEqual([
      'A /personas/teams/a',
      'B /personas/teams/b',
      '  One /personas/p1',
    ]);
  });

  it('lists groups, teams and personas, then the indexes and the pages about everything', () => {
    expect(toLines(sidebarOf())).toMatchInlineSnapshot(`
      [
        "Overview /personas",
        "Organisation chart /personas/organisation",
        "Project team /personas/groups/project-team",
        "  Data Ingestion Team /personas/teams/data-ingestion",
        "    AI Data Engineer /personas/p001",
        "  AI Team /personas/teams/ai",
        "    Discriminative AI Data Scientist /personas/p004",
        "DevOps Team /personas/teams/devops",
        "  Discriminative AI MLOps engineer /personas/p005",
        "BuildAgent MLOps /personas/p009",
        "Teams /personas/teams",
        "Services /personas/services",
        "Groups /personas/groups",
        "Processes /personas/processes",
        "Architectures /personas/architectures",
        "Skills /personas/skills",
        "People /personas/people",
        "What ends next /personas/ending",
        "Coverage /personas/coverage",
      ]
    `);
  });

  it('leaves levels out', () => {
    const lines = toLines(sidebarOf({ groups: false, teams: false, kinds: ['service'], overview: false }));
    expect(lines.filter((line) => line.startsWith(' '))).toEqual([]);
    expect(lines).toContain('Services /personas/services');
    expect(lines).not.toContain('Overview /personas');
  });

  it('has only links that lead somewhere', () => {
    const pages = { ...ALL_PAGES, persona: false, overview: false, team: false };
    const lines = toLines(sidebarOf({}, { basePath: '/personas', pages }));
    expect(lines.filter((line) => !/\/personas\/./.test(line))).toEqual([]);
  });

  it('is open where readers cannot fold it', () => {
    const open = sidebarOf({ collapsible: false }).filter(({ type }) => type === 'category');
    expect(open.every((item) => item.type === 'category' && !item.collapsed)).toBe(true);
  });

  it('lists no thousands of personas', () => {
    const written = registry({
      teams: teams({ id: 'a', name: 'A' }),
      personas: personas(
        ...Array.from({ length: 1001 }, (_, index) => ({
          id: `P${index}`,
          name: `Persona ${index}`,
          team: 'a',
        })),
      ),
    });
    const lines = toLines(toSidebar(buildViewModel(toPublic(written, 'public'), routes), ALL));
    expect(lines).toContain('A /personas/teams/a');
    expect(lines.length).toBeLessThan(10);
  });
});
