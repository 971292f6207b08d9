import {
  ALL_PAGES,
  buildReader,
  collectScans,
  ENGLISH,
  type PeopleDetails,
  toMarkdownView,
  toView,
  type ViewRequest,
  validateSources,
} from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { buildSite, type Site } from './buildSite.js';
import type { PublishedDocument } from './listDocuments.js';
import { toDocumentFiles } from './toDocumentFiles.js';

/** Every text of a person is a marker, so that a leak says which field it is. */
const DATA = `check: { preset: strict, exceptions: [{ rule: persona-count, reason: r, by: Zname Zada }] }
groups: { core: { name: Core, lead: zadaid } }
teams:
  data: { name: Data, group: core, lead: zadaid }
  ops: { name: Ops }
services:
  lake:
    name: Lake
    contact: Zname Zada
    owner: zadaid
    reviews: [{ date: 2026-01-01, by: Zname Zada }]
  wiki: { name: Wiki, owner: Zname Zhid }
skills: { sql: { name: SQL }, go: { name: Go } }
duties: { build: { levels: write }, approve: { name: Approve } }
separationOfDuties: { four-eyes: { duties: [build, approve] } }
personas:
  P001: { name: Engineer, team: data, skills: SQL, duties: build, services: lake }
  P002: { name: Owner, team: data, skills: Go, duties: approve }
  P003: { name: Vacant, team: data, skills: SQL }
access:
  P001: { lake: { prod: [{ role: Contributor, exceptions: [{ rule: privileged-role, reason: r, by: zadaid }] }] } }
people:
  zadaid:
    name: Zname Zada
    aliases: [zalias]
    title: ztitle
    teams: [{ team: ops, role: zrole, lead: true }]
    personas: [{ persona: P001, context: zcontext, team: ops, from: 2020-02-03 }, P002]
    reportsTo: zbossid
    image: /zimage.png
    location: zlocation
    timeZone: Antarctica/Vostok
    pronouns: zpronouns
    skills: Go
    contacts: { zlabel: zmail@example.org }
    links: '[zlink](https://zlink.example)'
    description: zdescription
    url: https://zurl.example
  zbossid: { name: Zname Zboss }
  zhidid:
    public: false
    name: Zname Zhid
    title: zhidtitle
    reportsTo: zadaid
    personas: [{ persona: P003, context: zhidcontext }]
    contacts: zhidmail@example.org
`;

/** A document that asks for as much as it can. */
const DOCUMENT: PublishedDocument = {
  path: 'missing.md',
  file: 'docs/a.md',
  sourceFile: 'docs/a.md',
  format: 'md',
  href: '/docs/a',
  title: 'A',
  description: '',
};
const TEXT = `<!-- Ask Zname Zada about this. -->

[//]: # (zadaid knows)

::people

::coverage

::persona-table{columns="persona,team,people"}

::persona{#P001}

::persona{#P003}

::service{#lake}

::service{#wiki}

::access-table

::interaction-map

:team[data]
`;

const toSettings = (site: Site) => ({
  words: ENGLISH,
  toUrl: (href: string) => href,
  prepare: () => TEXT,
  format: 'mdx' as const,
  staticFileAt: () => undefined,
  ownerOf: () => 'default',
  openRegistry: () => buildReader(new Map([...site.toEntityFiles(), ...site.toCoverageFiles()])),
});

function siteOf(people: PeopleDetails, accessDetails: 'public' | 'full') {
  const source = { file: 'personas.yml', text: DATA, format: 'yaml' as const };
  const { site, isBroken } = buildSite({
    content: { ...validateSources({ sources: [source], diagnostics: [] }), watch: [] },
    scans: collectScans([]),
    otherPages: [],
    routes: { basePath: '/personas', pages: ALL_PAGES },
    sidebar: { overview: true, groups: true, teams: true, kinds: ['person', 'team'], collapsible: true },
    accessDetails,
    people,
    date: '2027-01-01',
  });
  // Findings are wanted here, and mistakes of the data are not.
  expect(isBroken).toBe(false);
  return site;
}

function outputsOf(people: PeopleDetails, accessDetails: 'public' | 'full'): string {
  const site = siteOf(people, accessDetails);
  return JSON.stringify([
    site.pages,
    site.redirects,
    [...toDocumentFiles([DOCUMENT], toSettings(site), [])],
    ...[
      site.toEntityFiles(),
      site.toCoverageFiles(),
      site.toPageFiles(),
      site.toPublicFiles(),
      site.toMarkdownFiles({ siteUrl: 'https://site.example', title: 'T', documents: [] }),
    ].map((files) => [...files]),
  ])
    .replaceAll('\\"', '"')
    .toLowerCase();
}

/** The markers of an output, without those of addresses and names that contain others. */
function markersIn(text: string): string[] {
  const found = text.match(/\bz[a-z]{2,}|vostok|2020-02-03/g) ?? [];
  return [...new Set(found)].sort();
}

// `znz` are the letters in the face of Zname Zboss. They come from the name, and Zname Zada has `zz`.
const NAMED = ['zada', 'zadaid', 'zalias', 'zboss', 'zbossid', 'zname', 'znz', 'zrole'];
const EVERYTHING = [
  '2020-02-03',
  ...NAMED,
  'vostok',
  'zcontext',
  'zdescription',
  'zimage',
  'zlabel',
  'zlink',
  'zlocation',
  'zmail',
  'zpronouns',
  'ztitle',
  'zurl',
].sort();

describe.each(['public', 'full'] as const)('with %s access details', (accessDetails) => {
  it.each([
    ['none', []],
    ['names', NAMED],
    ['public', EVERYTHING],
  ] as const)('people: %s puts into all outputs what it may', (people, markers) => {
    expect(markersIn(outputsOf(people, accessDetails))).toEqual([...markers]);
  });

  it.each(['none', 'names', 'public'] as const)('people: %s counts those who are not shown', (people) => {
    const text = outputsOf(people, accessDetails);
    expect(text).not.toContain('"rule":"persona-without-person","title":["persona');
    expect(text).not.toContain('no people are listed');
  });
});

it('names nobody in advice, unless people are public', () => {
  const data = (people: PeopleDetails) => outputsOf(people, 'public');
  expect(data('names')).not.toContain('train zname');
  expect(data('names')).not.toContain('"train ","zname');
});

it('names nobody in any gap, unless people are public', () => {
  const gapsOf = (people: PeopleDetails) =>
    JSON.stringify([...siteOf(people, 'public').toCoverageFiles()]).toLowerCase();
  expect(gapsOf('names')).not.toContain('zname');
  expect(gapsOf('public')).toContain('zname');
});

it('shows the team of a contact who is not shown, else a person', () => {
  const text = outputsOf('none', 'public');
  expect(text).toContain('"contact":{"text":"ops","kind":"team","id":"ops"}');
  expect(text).toContain('"owner":{"text":"data","kind":"team","id":"data"}');
});

/** The monogram of a second person with the initials ZZ. */
const MONOGRAM = 'znz';

/** Directives about people, and about everything that people belong to. */
const REQUESTS: readonly ViewRequest[] = [
  { kind: 'person-link', ref: 'zadaid' },
  { kind: 'person-card', ref: 'zadaid' },
  { kind: 'person-card', ref: 'zhidid' },
  { kind: 'team-link', ref: 'data' },
  { kind: 'team-card', ref: 'data' },
  { kind: 'team-card', ref: 'ops' },
  { kind: 'people', filter: {} },
  { kind: 'people', filter: { team: [{ value: 'ops' }] } },
  { kind: 'persona-matrix', filter: {}, rows: 'people' },
  { kind: 'persona-matrix', filter: { persona: [{ value: 'P003' }] }, rows: 'people' },
  { kind: 'persona-matrix', filter: {}, rows: 'teams' },
  { kind: 'persona-table', filter: {}, columns: [{ field: 'people' }], sort: [{ field: 'people' }] },
];

describe('directives in documents', () => {
  const viewsOf = (people: PeopleDetails) => {
    const reader = buildReader(new Map(siteOf(people, 'public').toEntityFiles()));
    return REQUESTS.map((request) => {
      const { view } = toView(request, reader);
      const markdown = toMarkdownView(view, { words: ENGLISH, toUrl: (href) => href });
      return { request, view, texts: `${JSON.stringify(view)} ${markdown}`.toLowerCase() };
    });
  };
  /** The markers in views that could be made. A problem repeats the reference of the document, and nothing else. */
  const markersOf = (people: PeopleDetails) =>
    markersIn(
      viewsOf(people)
        .filter(({ view }) => view.kind !== 'problem')
        .map(({ texts }) => texts)
        .join(),
    );

  it('name nobody with none', () => {
    expect(markersOf('none')).toEqual([]);
  });

  it('have names and roles with names', () => {
    expect(markersOf('names')).toEqual(['zada', 'zadaid', 'zboss', 'zbossid', 'zname', MONOGRAM, 'zrole']);
  });

  it('have all that cards show with public', () => {
    expect(markersOf('public')).toEqual([
      'vostok',
      'zada',
      'zadaid',
      'zboss',
      'zbossid',
      'zimage',
      'zlabel',
      'zlocation',
      'zmail',
      'zname',
      MONOGRAM,
      'zpronouns',
      'zrole',
      'ztitle',
    ]);
  });

  it.each(['none', 'names', 'public'] as const)(
    'people: %s makes a problem of whoever is not shown, with the reference only',
    (people) => {
      const problems = viewsOf(people).filter(({ view }) => view.kind === 'problem');
      expect(problems.map(({ request }) => 'ref' in request && request.ref)).toEqual(
        people === 'none' ? ['zadaid', 'zadaid', 'zhidid'] : ['zhidid'],
      );
      for (const { request, texts } of problems) {
        const others = markersIn(texts).filter((marker) => !('ref' in request) || marker !== request.ref);
        expect(others).toEqual(people === 'none' ? [] : ['zadaid', 'zbossid']);
      }
    },
  );
});
