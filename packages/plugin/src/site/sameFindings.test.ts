import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_PAGES, type Diagnostic, sortDiagnostics } from 'persona-registry';
import { expect, it } from 'vitest';
import { createFolder, type Files, run } from '../../../cli/src/testing.js';
import { buildSite } from './buildSite.js';
import { createContentReader } from './createContentReader.js';
import { listDocuments } from './listDocuments.js';
import { scanDocuments } from './scanDocuments.js';

const page = (text: string, more = 'slug: x\n') => `---\ntitle: T\ndescription: D\n${more}---\n\n${text}\n`;
const defining = (id: string, field = '**Team**: AI') =>
  `:::persona[Name of ${id}]{#${id}}\n\n* ${field}\n\n:::`;
const data = 'check: { preset: none, today: 2026-06-01 }\n';
const excepting = (today: string) =>
  `check: { preset: none, ${today}exceptions: [{ rule: known-role, reason: x, until: 2020-12-31 }] }\n`;
const asking = page('::persona{#P009}');

/** Files, and what is told of them: place and code, and where it stands that does not count. */
const cases: { name: string; files: Files; found: string[] }[] = [
  {
    name: 'a page that defines, listed or not',
    files: { 'docs/a.md': asking, 'docs/b.md': page(defining('P009'), 'unlisted: true\n') },
    found: [],
  },
  {
    name: 'only a draft defines',
    files: { 'docs/a.md': asking, 'docs/draft.md': page(defining('P009'), 'draft: true # for now\n') },
    found: [
      'docs/a.md:7 unknown-reference docs/draft.md:7',
      'docs/draft.md:7 unknown-reference docs/draft.md:7',
    ],
  },
  {
    name: 'only a partial defines, and what its first line says is no description',
    files: {
      'docs/a.mdx': `${asking}\nimport Part from './_part.mdx';\n\n<Part />\n`,
      'docs/b.mdx': page("import Part from './_part.mdx';\n\n<Part />"),
      'docs/_part.mdx': `Of :persona[P009].\n\n${defining('P009')}\n`,
    },
    found: [
      'docs/_part.mdx:1 unknown-reference docs/_part.mdx:3',
      'docs/_part.mdx:3 unknown-reference docs/_part.mdx:3',
      'docs/a.mdx:7 unknown-reference docs/_part.mdx:3',
    ],
  },
  {
    name: 'only a cut version defines',
    files: { 'docs/a.md': asking, 'versioned_docs/version-1.0/b.md': page(defining('P009')) },
    found: ['docs/a.md:7 unknown-reference versioned_docs/version-1.0/b.md:7'],
  },
  {
    name: 'only a translation defines',
    files: {
      'docs/a.md': asking,
      'docs/b.md': page('Text.'),
      'i18n/fr/docusaurus-plugin-content-docs/current/b.md': page(defining('P009')),
    },
    found: ['docs/a.md:7 unknown-reference i18n/fr/docusaurus-plugin-content-docs/current/b.md:7'],
  },
  {
    name: 'a draft and a cut version define: the first by path is named',
    files: {
      'docs/a.md': asking,
      'versioned_docs/version-1.0/b.md': page(defining('P009')),
      'docs/z.md': page(defining('P009'), 'draft: true\n'),
    },
    found: ['docs/a.md:7 unknown-reference docs/z.md:7', 'docs/z.md:7 unknown-reference docs/z.md:7'],
  },
  {
    name: 'data that are not valid: the rest is not looked at',
    files: {
      'personas.yml': `${data}personas: { P001: { name: A, skils: B } }\n`,
      'docs/a.md': page(`::persona{#P009 vriant="row"}\n\n${defining('P002', '**Color**: no colour')}`),
    },
    found: ['docs/a.md:7 unknown-attribute', 'personas.yml:2 unknown-key'],
  },
  {
    name: 'mistakes of data, definitions, directives and rules, by place',
    files: {
      'personas.yml': `${data.replace('none', 'recommended')}personas:\n  P001: { name: A, team: AJ }\nteams: { ai: { name: AI } }\n`,
      'docs/a.md': page(`:persona[P001]\n\n${defining('P002', '**Color**: no colour')}\n\n::persona{#P009}`),
    },
    found: [
      'undefined:undefined persona-count',
      'docs/a.md:11 unknown-color',
      'docs/a.md:15 unknown-reference',
      'personas.yml:3 unknown-reference',
    ],
  },
  {
    name: 'the date of the data goes before the real one',
    files: { 'personas.yml': excepting('today: 2020-06-01, ') },
    found: [],
  },
  {
    name: 'the real date where the data name none',
    files: { 'personas.yml': excepting('') },
    found: ['personas.yml:1 expired-exception'],
  },
];

const isCopy = (file = '') => /^(versioned_docs|i18n)\//.test(file);

/** What a build tells of a site with these files, as far as they are no copies: of those it tells more than the command line, which leaves them out. */
function checkSite(directory: string, files: Files): Diagnostic[] {
  const toItem = (file: string) => ({
    source: `@site/${file}`,
    permalink: `/${file}`,
    frontMatter: { draft: String(files[file]).includes('\ndraft: true') },
  });
  const itemsOf = (folder: string) =>
    Object.keys(files)
      .filter((file) => file.startsWith(`${folder}/`) && !file.includes('/_'))
      .map(toItem);
  const translations = 'i18n/fr/docusaurus-plugin-content-docs/current';
  const translated = itemsOf(translations);
  const versions = [
    {
      versionName: 'current',
      contentPath: join(directory, 'docs'),
      contentPathLocalized: join(directory, translations),
      docs: [
        ...itemsOf('docs').filter(
          ({ source }) => !translated.some((item) => item.source.endsWith(source.slice(10))),
        ),
        ...translated,
      ],
    },
    { versionName: '1.0', docs: itemsOf('versioned_docs') },
  ];
  const site = {
    siteDir: directory,
    localizationDir: join(directory, 'i18n/fr'),
    baseUrl: '/',
    isDefaultLocale: translated.length === 0,
    format: 'detect' as const,
    exists: existsSync,
  };
  const { documents } = listDocuments({ docs: { default: { loadedVersions: versions } } }, site);
  const { diagnostics } = buildSite({
    content: createContentReader({ directory })(),
    scanned: scanDocuments(documents, site, new Map()),
    others: [],
    routes: {
      basePath: '/personas',
      pages: ALL_PAGES,
    },
    accessDetails: 'public',
    date: new Date().toISOString().slice(0, 10),
  }).examine();
  return sortDiagnostics(diagnostics).filter(({ place }) => !isCopy(place?.file));
}

const toLine = ({ code, place, related = [] }: Diagnostic): string =>
  [
    `${place?.file}:${place?.line}`,
    code,
    ...related.map((other) => `${other.place.file}:${other.place.line}`),
  ].join(' ');

it.each(cases)('a build and the command line say the same: $name', ({ files, found }) => {
  using folder = createFolder(files);
  const { output } = run(folder.directory, 'check', '--format', 'json');
  const diagnostics: Diagnostic[] = JSON.parse(output).diagnostics;
  expect(diagnostics.map(toLine)).toEqual(found);
  expect(diagnostics).toEqual(JSON.parse(JSON.stringify(checkSite(folder.directory, files))));
});
