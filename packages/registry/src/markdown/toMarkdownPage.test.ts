import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { examineRegistry } from '../check/examineRegistry.js';
import type { PageView } from '../model/pageView.js';
import { toPages } from '../pages/toPages.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { nothing, pages, viewAt } from '../testing/pageFixtures.js';
import { textsOf } from '../testing/textsOf.js';
import { ENGLISH } from '../words/words.js';
import { escapeText } from './escapeText.js';
import { toLlmsText } from './toLlmsText.js';
import { toMarkdownPage } from './toMarkdownPage.js';
import { createWriter } from './writer.js';

const options = { words: ENGLISH, toUrl: (href: string) => `https://site.example${href}` };
const render = (view: PageView): string => toMarkdownPage(view, createWriter(options));

const missingIn = (view: PageView): [string, string][] => {
  const text = render(view);
  return textsOf(view).filter(([, fact]) => !text.includes(escapeText(fact)));
};

describe('each page says in Markdown what it says in HTML', () => {
  it.each(pages.map((page) => [page.path, page] as const))('%s', (_, { view }) => {
    expect(missingIn(view)).toEqual([]);
  });
});

const RICH = `
check: { today: 2027-01-01, exceptions: [{ rule: privileged-role, persona: P001, reason: Small team., by: Ada, until: 2027-06-30 }] }
groups: { core: { name: Core, lead: ada, description: "**Bold** words", contacts: { Mail: mailto:core@example.org }, meetings: [{ name: Sync, when: Mondays, where: https://meet.example }] } }
teams:
  data: { name: Data, group: core, lead: ada, links: '[Charter](https://charter.example)', meetings: [{ name: Demo, where: Room 1 }] }
  ops: { name: Ops, parent: data }
services:
  lake: { name: Lake, owner: ada, contact: data, requestUrl: https://ask.example, url: https://lake.example }
  portal: { name: Portal, environments: shared }
duties: { build: { levels: write }, approve: { name: Approve } }
separationOfDuties: { four-eyes: { duties: [build, approve], why: Fraud. } }
personas:
  P001: { name: Engineer, team: data, skills: SQL, duties: [build, approve], services: lake, wanted: 3 }
  P002: { name: Owner, team: ops, interactsWith: P001, until: 2027-03-01, replacedBy: P001 }
access:
  P001:
    lake: { dev: [Contributor], prod: [{ role: Owner, until: 2027-01-10, why: Set up. }, { role: Reader, from: 2027-05-01 }] }
    portal: { all: [Reader] }
  P002: { lake: { dev: { none: Not needed. }, prod: [{ role: Reader, until: 2026-12-31 }] } }
people:
  ada: { name: Ada, title: Head, location: London, personas: [{ persona: P001, context: Lake }, P002], contacts: { Chat: https://chat.example }, description: "1. One\\n2. Two" }
  bo: { name: Bo, reportsTo: ada, teams: [{ team: ops, role: Scribe, lead: true }], personas: [{ persona: P001, until: 2026-01-01 }] }
`;
const rich = buildFromYaml(RICH);
const shown = toPublic(rich.registry, 'full', 'public');
const { diagnostics, toRisks } = examineRegistry(shown, { origins: rich.origins, today: '2027-01-01' });
const richPages = toPages(shown, routes, { ...nothing, findings: diagnostics, risks: toRisks() });

const where = (path: string): string => {
  const page = richPages.find((one) => one.path === path);
  return page === undefined ? '' : render(page.view);
};

it('says how many people are missing, and not that nobody is there', () => {
  expect(where('/personas/teams/data')).toContain('| 3 | 2 missing |');
  expect(where('/personas/teams/data')).not.toContain('Vacant');
});

it('says the role of somebody who leads a team, as the page does', () => {
  expect(where('/personas/people/bo')).toContain('Scribe');
  expect(where('/personas/people/bo')).not.toContain('lead');
});

it('links the place of a meeting only if it is an address', () => {
  expect(where('/personas/groups/core')).toContain('](https://meet.example');
  expect(where('/personas/teams/data')).toContain('| Demo |  | Room 1 |');
  expect(where('/personas/p001')).toContain('- Demo, [Data]');
  expect(where('/personas/p001')).toContain(', Room 1');
});

it.each(richPages.map((page) => [page.path, page] as const))('so with all fields: %s', (_, { view }) => {
  expect(missingIn(view)).toEqual([]);
});

it('has a row of each table in one line, with as many cells as columns', () => {
  for (const { view } of [...pages, ...richPages]) {
    for (const block of render(view)
      .trim()
      .split('\n\n')
      .filter((text) => text.startsWith('|'))) {
      const widths = block.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect([view.title, ...new Set(widths)]).toHaveLength(2);
    }
  }
});

describe('snapshots', () => {
  it.each([
    ['persona', '/personas/p004'],
    ['team', '/personas/teams/ai'],
    ['service', '/personas/services/azure-machine-learning'],
    ['process', '/personas/processes/mlops'],
    ['people', '/personas/people'],
    ['coverage', '/personas/coverage'],
  ])('%s', async (name, path) => {
    await expect(render(viewAt(path))).toMatchFileSnapshot(`__snapshots__/${name}.md`);
  });
});

it('shows the words of data as they are written, and no HTML', () => {
  const written = buildFromYaml(`
teams: { t: { name: 'A | B <script>alert(1)</script> [x](javascript:alert(1))', description: "# No *heading*\\n\\n<img src=x>" } }
personas: { P001: { name: '1. *Star* _under_ snake_case', summary: "two\\nlines | pipe", team: t } }
people: { ada: { name: 'Ada \`code\`', personas: P001 } }
`);
  const all = toPages(toPublic(written.registry, 'public', 'public'), routes, nothing);
  const text = all.map(({ view }) => render(view)).join('\n');
  expect(text).toContain('A \\| B \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:alert(1))');
  expect(text).toContain('1\\. \\*Star\\* \\_under\\_ snake_case');
  expect(text).toContain('two lines \\| pipe');
  expect(text).toContain('Ada \\`code\\`');
  expect(text).not.toMatch(/(?<!\\)<(?:script|img)/);
});

it('lists pages for programs, with a description each', () => {
  const groups = [
    { title: 'Teams', pages: [{ title: 'AI [x]', href: '/personas/teams/ai.md', description: 'Who.' }] },
    { title: 'People', pages: [] },
  ];
  expect(toLlmsText({ title: 'Handbook', description: 'All.', groups }, options)).toBe(`# Handbook

> All.

## Teams

- [AI \\[x\\]](https://site.example/personas/teams/ai.md): Who.
`);
});
