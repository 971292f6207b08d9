import { ALL_PAGES, collectScans, type Scans, validateSources } from 'persona-registry';
import { hashAsked } from 'persona-registry/formats';
import { scanMarkdown } from 'remark-personas';
import { describe, expect, it } from 'vitest';
import type { Files } from '../shared/files.js';
import { buildEmptySite, buildSite, type SiteInput } from './buildSite.js';
import type { ReadContent } from './createContentReader.js';
import { toPageFileName } from './listPages.js';

const settings: Pick<SiteInput, 'routes' | 'accessDetails' | 'people' | 'date'> = {
  routes: {
    basePath: '/personas',
    pages: ALL_PAGES,
  },
  accessDetails: 'public',
  people: 'names',
  date: '2027-01-01',
};

function content(text: string): ReadContent {
  const source = { file: 'personas.yml', text, format: 'yaml' as const };
  return { ...validateSources({ sources: [source], diagnostics: [] }), watch: [] };
}

function scan(text: string): Scans {
  const file = 'docs/a.md';
  return collectScans([{ kind: 'page', file, scanned: scanMarkdown({ text, file, format: 'mdx' }) }]);
}

const DATA = `check: { preset: none }
teams:
  ai: { name: AI Team }
personas:
  P001: { name: Data Engineer, team: ai, aliases: [P07], identity: { kind: group, name: grp-secret } }
`;
function build(data: string, document = '', more: Partial<SiteInput> = {}) {
  const input = { ...settings, content: content(data), scans: scan(document), otherPages: [], ...more };
  const { examine, ...built } = buildSite(input);
  return { ...built, ...examine() };
}

const namesOf = (files: Files): string[] => Array.from(files, ([name]) => name);

describe('buildSite', () => {
  it('shows reviews of access, and finds what is wrong with them', () => {
    const data = 'services: { lake: { name: Lake } }\npersonas: { P001: { name: Engineer } }\n';
    const access = { persona: 'P001', environment: 'dev', state: 'granted' };
    const review = {
      service: 'lake',
      started: '2026-11-01',
      due: '2026-11-15',
      reviewers: [],
      population: '',
    };
    const reviews = [
      { file: 'reviews/lake.yml', review: { ...review, asked: hashAsked(review), lines: [{ access }] } },
    ];
    const { site, diagnostics } = build(data, '', { reviews });
    expect(
      diagnostics.flatMap(({ code, severity, place }) =>
        place?.file === 'reviews/lake.yml' ? `${severity} ${code}` : [],
      ),
    ).toEqual(['warning review-overdue', 'warning population-changed']);
    const [[, text] = ['', '{}']] = [...site.toPageFiles(new Set(['reviews.json']))];
    expect(JSON.parse(text)).toMatchObject({
      lists: [{ state: 'overdue', rows: [{ text: 'Overdue since Nov 15, 2026' }] }],
    });
    expect(text).not.toContain('reviews/lake.yml');
    expect(site.pages.map(({ path }) => path)).toContain('/personas/reviews');
    expect([...site.toPublicFiles()].join('')).not.toContain('2026-11-15');
  });

  it('gives each page its neighbours, and the place and last update of its data', () => {
    const navigation = {
      editUrl: 'https://example.com/edit/',
      hasLines: true,
      locale: 'en',
      lastUpdates: { 'personas.yml': { lastUpdatedAt: 5 } },
    };
    const { site } = build(DATA, '', { navigation });
    const [[, text] = ['', '{}']] = [...site.toPageFiles(new Set(['persona-p001.json']))];
    expect(JSON.parse(text).navigation).toEqual({
      previous: { name: 'AI Team', href: '/personas/teams/ai' },
      editUrl: 'https://example.com/edit/personas.yml#L5',
      lastUpdatedAt: 5,
    });
  });

  it('has each page as Markdown beside it, and a list of them', () => {
    const staticFileAt = (path: string) => (path === '/personas/coverage.md' ? 'static/x.md' : undefined);
    const routes = { basePath: '/personas', pages: { ...ALL_PAGES, team: false } };
    const { site } = build(DATA, '', { staticFileAt, routes });
    const documents = [{ href: '/docs/intro/', title: 'Intro', description: 'First.' }];
    const files = new Map(
      site.toMarkdownFiles({ siteUrl: 'https://site.example/docs', title: 'Acme', documents }),
    );
    expect([...files.keys()]).toEqual([
      'personas.md',
      'personas/p001.md',
      'personas/services.md',
      'personas/llms.txt',
    ]);
    expect(files.get('personas/p001.md')).toContain(
      '[Personas](https://site.example/docs/personas.md) › AI Team › Data Engineer',
    );
    expect(files.get('personas/p001.md')).not.toContain('grp-secret');
    expect(files.get('personas/llms.txt')).toMatchInlineSnapshot(`
      "# Acme: Personas

      > 1 persona, their processes, skills and access to 0 services.

      ## Overview

      - [Personas](https://site.example/docs/personas.md): 1 persona, their processes, skills and access to 0 services.
      - [Coverage](https://site.example/docs/personas/coverage.md): 1 gap: where somebody or something is missing, and what can be done: train, recruit or redesign.

      ## Personas

      - [Data Engineer](https://site.example/docs/personas/p001.md): Data Engineer (P001) is a person of AI Team: processes, services and access, skills.

      ## Services

      - [Services](https://site.example/docs/personas/services.md): 0 services; who may do what on them is not documented.

      ## In the documentation

      - [Intro](https://site.example/docs/docs/intro.md): First.
      "
    `);
  });

  it('links to Markdown in the head, only where there is some', () => {
    const markdownOf = (hasMarkdown: boolean, basePath: string) => {
      const navigation = { hasLines: true, locale: 'en', lastUpdates: {}, hasMarkdown };
      const { site } = build(DATA, '', { navigation, routes: { basePath, pages: ALL_PAGES } });
      return Array.from(site.toPageFiles(), ([, text]) => JSON.parse(text).navigation.markdown);
    };
    expect(new Set(markdownOf(false, '/personas'))).toEqual(new Set([undefined]));
    expect(markdownOf(true, '/personas')).toContain('/personas/p001.md');
    expect(markdownOf(true, '')).toContain('/p001.md');
  });

  it('has the personas that only a cut version defines, without their pages and without what is not public', () => {
    const file = 'versioned_docs/version-1.0/a.md';
    const text =
      ':::persona[Tester]{#P007}\n\n- **Team**: AI Team\n- **Interacts with**: P001\n- **Services**: Lake\n\n:::';
    const scans = collectScans([
      { kind: 'copy', file, scanned: scanMarkdown({ text, file, format: 'mdx' }) },
    ]);
    const { site, diagnostics } = build(DATA, '', { scans });
    expect(diagnostics).toEqual([]);
    const retired = new Map(site.toEntityFiles()).get('retired.json') ?? '{}';
    const { card } = JSON.parse(retired)['default/version-1.0']['persona-p007.json'];
    expect(card.persona).toEqual({ id: 'P007', name: 'Tester' });
    expect(card.team.href).toBe('/personas/teams/ai');
    expect(card.interactsWith).toMatchObject([{ href: '/personas/p001' }]);
    // There is no row of the persona in the page of the service.
    expect(JSON.stringify(card.services)).not.toContain('#');
    expect(retired).not.toContain('secret');
    expect(namesOf(build(DATA).site.toEntityFiles())).not.toContain('retired.json');
  });

  it('shows the texts of a locale, finds documents by the names of both, and exports the texts', () => {
    const file = 'i18n/de/docusaurus-plugin-personas/personas.yml';
    const text = 'personas: { P001: { name: Dateningenieurin } }';
    const { site, diagnostics } = build(DATA, 'Both.\n\n:persona[Data Engineer] :persona[Dateningenieurin]', {
      translations: [{ file, text, format: 'yaml' }],
    });
    expect(diagnostics).toEqual([]);
    const [[, page] = ['', '{}']] = [...site.toPageFiles(new Set(['persona-p001.json']))];
    expect(JSON.parse(page)).toMatchObject({ title: 'Dateningenieurin', aliases: ['P07'] });
    const names = new Map(site.toEntityFiles()).get('names.json') ?? '';
    expect(names).toContain('Data Engineer');
    expect(names).toContain('Dateningenieurin');
    const exported = new Map(site.toPublicFiles()).get('personas.json') ?? '';
    expect(exported).toContain('"Dateningenieurin"');
    expect(exported).not.toContain('"Data Engineer"');
  });

  it('says where a translation is wrong', () => {
    const file = 'i18n/de/docusaurus-plugin-personas/personas.yml';
    const { diagnostics, isBroken } = build(DATA, '', {
      translations: [{ file, text: 'personas:\n  P002: { name: A }\n', format: 'yaml' }],
    });
    expect(diagnostics).toMatchObject([{ code: 'unknown-translation', place: { file, line: 2, column: 3 } }]);
    expect(isBroken).toBe(false);
  });

  it('makes the sidebar, with addresses that Docusaurus compares with the address of the page', () => {
    const sidebar = { overview: true, groups: true, teams: true, kinds: [], collapsible: true };
    const { site } = build(DATA, '', { sidebar, baseUrl: '/base/' });
    const [[name, text] = []] = [...site.toPageFiles(new Set(['sidebar.json']))];
    expect(name).toBe('sidebar.json');
    expect([...(text ?? '').matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/base/personas',
      '/base/personas/teams/ai',
      '/base/personas/p001',
    ]);
  });

  it('makes registry files, pages, redirects and published files from data and documents', () => {
    const { site, isBroken, diagnostics } = build(
      DATA,
      ':::persona[Ops]{#P002}\n\n- **Team**: AI Team\n\n:::\n',
    );
    expect({ isBroken, diagnostics }).toEqual({ isBroken: false, diagnostics: [] });
    expect(namesOf(site.toEntityFiles())).toEqual(
      expect.arrayContaining(['persona-p001.json', 'persona-p002.json', 'names.json']),
    );
    expect(site.pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/personas', '/personas/p001', '/personas/p002', '/personas/teams/ai']),
    );
    expect(namesOf(site.toPageFiles())).toEqual(site.pages.map(toPageFileName));
    expect(namesOf(site.toPageFiles(new Set(['persona-p001.json'])))).toEqual(['persona-p001.json']);
    expect(namesOf(site.toPageFiles(new Set(['sidebar.json'])))).toEqual([]);
    expect(namesOf(site.toCoverageFiles())).toContain('coverage-persona-without-person.json');
    expect(site.redirects).toEqual([{ from: '/personas/p07', to: '/personas/p001' }]);
    expect(namesOf(site.toPublicFiles())).toEqual([
      'personas.json',
      'personas-export.schema.json',
      'redirects.json',
    ]);
  });

  it('publishes nothing beyond the public projection', () => {
    const text = ({ site }: ReturnType<typeof build>) =>
      JSON.stringify([
        ...site.toEntityFiles(),
        ...site.toCoverageFiles(),
        ...site.toPublicFiles(),
        ...site.toPageFiles(),
      ]);
    expect(text(build(DATA))).not.toContain('grp-secret');
    expect(text(build(DATA, '', { accessDetails: 'full' }))).toContain('grp-secret');
  });

  it('gives the same bytes for the same input', () => {
    const bytes = () => {
      const { site } = build(DATA);
      return JSON.stringify([
        ...site.toEntityFiles(),
        ...site.toCoverageFiles(),
        ...site.toPublicFiles(),
        ...site.toPageFiles(),
      ]);
    };
    expect(bytes()).toBe(bytes());
  });

  it('separates problems without a place on a page from the others', () => {
    const { diagnostics, errorsWithoutView, isBroken } = build(
      DATA.replace('team: ai', 'team: aj'),
      'Text.\n\n::persona{#P009}\n',
    );
    expect(isBroken).toBe(true);
    expect(diagnostics).toMatchObject([
      { code: 'unknown-reference', place: { file: 'personas.yml', line: 5 } },
      { code: 'unknown-reference', place: { file: 'docs/a.md', line: 3 } },
    ]);
    expect(errorsWithoutView).toEqual([diagnostics[0]]);
  });

  it('is not broken if only a document has a mistake', () => {
    const { isBroken, errorsWithoutView } = build(DATA, 'Text.\n\n::persona{#P009}\n');
    expect({ isBroken, errorsWithoutView }).toEqual({ isBroken: false, errorsWithoutView: [] });
  });

  it('reports nothing else if the data could not be read', () => {
    const { diagnostics, isBroken } = build('personas: [', 'Text.\n\n::persona{#P001}\n');
    expect(isBroken).toBe(true);
    expect(diagnostics.map(({ place }) => place?.file)).toEqual(['personas.yml']);
  });

  it('names both sides of a collision, and keeps the user’s page', () => {
    const otherPages = [
      { path: '/Personas/P001/', file: 'src/pages/personas/p001.md' },
      { path: '/personas', file: 'docs/personas.md' },
    ];
    const { site, diagnostics, errorsWithoutView } = build(DATA, '', { otherPages });
    expect(site.pages.map(({ path }) => path)).not.toContain('/personas/p001');
    expect(namesOf(site.toPageFiles())).not.toContain('persona-p001.json');
    expect(errorsWithoutView).toHaveLength(2);
    expect(diagnostics).toMatchObject([
      { code: 'route-collision', message: expect.stringContaining('docs/personas.md') },
      {
        code: 'route-collision',
        message:
          'The page of persona "P001" and the page of "src/pages/personas/p001.md" have the same path: "/personas/p001".',
        place: { file: 'src/pages/personas/p001.md', line: 1, column: 1 },
        hint: expect.stringContaining('pages: { persona: false }'),
        related: [{ place: { file: 'personas.yml', line: 5 } }],
      },
    ]);
  });

  it('names our side of a collision with a page that has no source', () => {
    const { diagnostics } = build(DATA, '', {
      otherPages: [{ path: '/personas/' }, { path: '/personas/p001' }],
      configFile: 'docusaurus.config.ts',
    });
    expect(diagnostics).toMatchObject([
      {
        code: 'route-collision',
        message: 'The overview page and a page of another plugin have the same path: "/personas".',
        place: { file: 'docusaurus.config.ts', line: 1, column: 1 },
      },
      {
        code: 'route-collision',
        message:
          'The page of persona "P001" and a page of another plugin have the same path: "/personas/p001".',
        place: { file: 'personas.yml', line: 5 },
      },
    ]);
    const otherPages = [
      { path: '/personas' },
      { path: '/personas', file: 'docs/a.md' },
      { path: '/personas' },
    ];
    expect(build(DATA, '', { otherPages }).diagnostics).toMatchObject([
      { code: 'route-collision', place: { file: 'docs/a.md', line: 1, column: 1 } },
    ]);
  });

  it('names a static file at the path of one of our files, and does not publish ours', () => {
    const staticFileAt = (path: string) => (path === '/personas/personas.json' ? 'static/x.json' : undefined);
    const { diagnostics, site } = build(DATA, '', { staticFileAt });
    expect(diagnostics).toMatchObject([
      {
        code: 'route-collision',
        severity: 'error',
        message:
          'A file of docusaurus-plugin-personas and "static/x.json" have the same path: "/personas/personas.json".',
        place: { file: 'static/x.json', line: 1, column: 1 },
      },
    ]);
    expect(namesOf(site.toPublicFiles())).toEqual(['personas-export.schema.json', 'redirects.json']);
  });

  it('takes the date of today from the data if the data has one, else from the clock', () => {
    const expired = (check: string) =>
      build(
        `check: { preset: none, ${check} exceptions: [{ rule: known-role, reason: x, until: 2026-12-31 }] }\n`,
      )
        .diagnostics.map(({ code }) => code)
        .filter((code) => code.includes('expired'));
    expect(expired('')).toHaveLength(1);
    expect(expired('today: 2026-06-01,')).toEqual([]);
  });
});

describe('buildEmptySite', () => {
  it('has an overview without personas', () => {
    const { pages, toEntityFiles } = buildEmptySite(settings);
    expect(pages.map(({ path }) => path)).toContain('/personas');
    expect(namesOf(toEntityFiles()).filter((name) => name.startsWith('persona-'))).toEqual([]);
  });
});
