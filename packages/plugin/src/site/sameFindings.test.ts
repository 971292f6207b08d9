import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_PAGES, type Diagnostic, sortDiagnostics } from 'persona-registry';
import { scanDocuments } from 'remark-personas/scan';
import { expect, it } from 'vitest';
import { createFolder, type Files, run } from '../../../cli/src/testing.js';
import { buildSite } from './buildSite.js';
import { createContentReader } from './createContentReader.js';
import { listDocuments } from './listDocuments.js';
import { toDisplayPath } from './toDisplayPath.js';

const page = (text: string, more = 'slug: x\n') => `---\ntitle: T\ndescription: D\n${more}---\n\n${text}\n`;
const defining = (id: string, field = '**Team**: AI') =>
  `:::persona[Name of ${id}]{#${id}}\n\n* ${field}\n\n:::`;
const data = 'check: { preset: none, today: 2026-06-01 }\n';
const excepting = (today: string) =>
  `check: { preset: none, ${today}exceptions: [{ rule: known-role, reason: x, until: 2020-12-31 }] }\n`;
const mentioningPage = page('::persona{#P009}');

/** Files and their expected problems: place and code, and the place of a definition that does not count. */
const cases: { name: string; files: Files; expected: string[] }[] = [
  {
    name: 'a page that defines, listed or not',
    files: { 'docs/a.md': mentioningPage, 'docs/b.md': page(defining('P009'), 'unlisted: true\n') },
    expected: [],
  },
  {
    name: 'only a draft defines',
    files: {
      'docs/a.md': mentioningPage,
      'docs/draft.md': page(defining('P009'), 'draft: true # for now\n'),
    },
    expected: ['docs/a.md:7 unknown-reference docs/draft.md:7'],
  },
  {
    name: 'only a partial defines, and its first line is not a description',
    files: {
      'docs/a.mdx': `${mentioningPage}\nimport Part from './_part.mdx';\n\n<Part />\n`,
      'docs/b.mdx': page("import Part from './_part.mdx';\n\n<Part />"),
      'docs/_part.mdx': `Of :persona[P009].\n\n${defining('P009')}\n`,
    },
    expected: [
      'docs/_part.mdx:1 unknown-reference docs/_part.mdx:3',
      'docs/_part.mdx:3 unknown-reference docs/_part.mdx:3',
      'docs/a.mdx:7 unknown-reference docs/_part.mdx:3',
    ],
  },
  {
    name: 'only a cut version defines',
    files: {
      'docs/a.md': mentioningPage,
      'versioned_docs/version-1.0/b.md': page(defining('P009')),
      'versioned_docs/version-1.0/c.md': mentioningPage,
      'versioned_docs/version-2.0/c.md': mentioningPage,
    },
    expected: [
      'docs/a.md:7 unknown-reference versioned_docs/version-1.0/b.md:7',
      'versioned_docs/version-2.0/c.md:7 unknown-reference versioned_docs/version-1.0/b.md:7',
    ],
  },
  {
    name: 'only a translation defines',
    files: {
      'docs/a.md': mentioningPage,
      'docs/b.md': page('Text.'),
      'i18n/fr/docusaurus-plugin-content-docs/current/b.md': page(defining('P009')),
    },
    expected: ['docs/a.md:7 unknown-reference i18n/fr/docusaurus-plugin-content-docs/current/b.md:7'],
  },
  {
    name: 'a draft and a cut version define: the first by path is named',
    files: {
      'docs/a.md': mentioningPage,
      'versioned_docs/version-1.0/b.md': page(defining('P009')),
      'docs/z.md': page(defining('P009'), 'draft: true\n'),
    },
    expected: ['docs/a.md:7 unknown-reference docs/z.md:7'],
  },
  {
    name: 'invalid data: the rest is not checked',
    files: {
      'personas.yml': `${data}personas: { P001: { name: A, skils: B } }\n`,
      'docs/a.md': page(`::persona{#P009 vriant="row"}\n\n${defining('P002', '**Color**: no colour')}`),
    },
    expected: ['docs/a.md:7 unknown-attribute', 'personas.yml:2 unknown-key'],
  },
  {
    name: 'mistakes of data, definitions, directives and rules, by place',
    files: {
      'personas.yml': `${data.replace('none', 'recommended')}personas:\n  P001: { name: A, team: AJ }\nteams: { ai: { name: AI } }\n`,
      'docs/a.md': page(`:persona[P001]\n\n${defining('P002', '**Color**: no colour')}\n\n::persona{#P009}`),
    },
    expected: [
      'docs/a.md:11 unknown-color',
      'docs/a.md:15 unknown-reference',
      'personas.yml:2 persona-count',
      'personas.yml:3 unknown-reference',
    ],
  },
  {
    name: 'the date of the data comes before the real date',
    files: { 'personas.yml': excepting('today: 2020-06-01, ') },
    expected: [],
  },
  {
    name: 'the real date if the data has none',
    files: { 'personas.yml': excepting('') },
    expected: ['personas.yml:1 expired-exception'],
  },
];

const isTranslation = (file = '') => file.startsWith('i18n/');

/** Returns the problems that a build reports for these files, without translations. The command line checks the default locale only. */
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
    scans: scanDocuments(
      documents,
      { ...site, toDisplayPath: (path) => toDisplayPath(path, directory) },
      new Map(),
    ),
    otherPages: [],
    routes: {
      basePath: '/personas',
      pages: ALL_PAGES,
    },
    accessDetails: 'public',
    people: 'names',
    date: new Date().toISOString().slice(0, 10),
  }).examine();
  return sortDiagnostics(diagnostics).filter(({ place }) => !isTranslation(place?.file));
}

const toLine = ({ code, place, related = [] }: Diagnostic): string =>
  [
    `${place?.file}:${place?.line}`,
    code,
    ...related.map((other) => `${other.place.file}:${other.place.line}`),
  ].join(' ');

it.each(cases)(
  'a build and the command line report the same problems: $name',
  async ({ files, expected }) => {
    using folder = createFolder(files);
    const { output } = await run(folder.directory, 'check', '--format', 'json');
    const diagnostics: Diagnostic[] = JSON.parse(output).diagnostics;
    expect(diagnostics.map(toLine)).toEqual(expected);
    expect(diagnostics).toEqual(JSON.parse(JSON.stringify(checkSite(folder.directory, files))));
  },
);
