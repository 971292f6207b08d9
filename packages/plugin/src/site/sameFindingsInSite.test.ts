import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { ALL_PAGES, type Diagnostic, sortDiagnostics } from 'persona-registry';
import { listLabelFiles } from 'remark-personas/docusaurus';
import { scanDocuments } from 'remark-personas/scan';
import { afterEach, expect, it, vi } from 'vitest';
import { createSiteFolder, toConfig } from '../../../cli/src/site/testing.js';
import { run } from '../../../cli/src/testing.js';
import { buildSite } from './buildSite.js';
import { createContentReader } from './createContentReader.js';
import type { AllContent } from './listDocs.js';
import { listDocuments } from './listDocuments.js';
import { listDrafts } from './listDrafts.js';
import { readSyntaxOf, toFolders, toScanSettings, toSiteInfo } from './toSiteInfo.js';

/*
 * A site whose documents Docusaurus itself lists and loads. The command line finds out the same from the configuration.
 */

const page = (text: string, more = '') => `---\ntitle: T\ndescription: D\n${more}---\n\n${text}\n`;
const defining = (id: string) => `:::persona[Name of ${id}]{#${id}}\n\n* **Team**: AI\n\n:::`;
/** The two formats of Markdown read this text differently. */
const ambiguous = (id: string) =>
  [
    `<details>\n<summary>x</summary>\n::persona{#${id}1}\n</details>`,
    `1. Step\n\n       ::persona{#${id}2}`,
    `{/* :persona[${id}3] */}`,
    `$\\text{:persona[${id}4]} < 1$ ::persona {#${id}5}`,
  ].join('\n\n');

const config = toConfig(`
  presets: [['classic', {
    docs: { path: '../docs', sidebarPath: './sidebars.js', exclude: ['**/out.md', '**/_*.mdx'], remarkPlugins: [math]},
    blog: { path: 'news', onUntruncatedBlogPosts: 'ignore' },
  }]],
  plugins: [
    [docsPlugin, { id: 'handbook', path: 'handbook', routeBasePath: 'handbook', beforeDefaultRemarkPlugins: [math] }],
    ['./docusaurus-plugin-personas', { unlistedDefinitions: false }],
  ],
  markdown: { format: 'detect', preprocessor: ({ fileContent }) => fileContent.replace('PERSONA', '::persona{#PRE}') },
  i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },
`);

/** Takes the place of our plugin, and keeps what Docusaurus gives to it. */
const plugin = `module.exports = (context) => ({
  name: 'docusaurus-plugin-test',
  allContentLoaded({ allContent }) { globalThis.personasTest = { context, allContent }; },
});
`;

const files = {
  'docs/a.md': page(ambiguous('A')),
  'docs/b.mdx': page(`${ambiguous('B')}\n\nimport Part from './_part.mdx';\n\n<Part />`),
  'docs/c.md': page(ambiguous('C'), 'mdx:\n  format: mdx\n'),
  'docs/d.mdx': page(`PERSONA\n\n\`\`\`mdx-code-block\n::persona{#D1}\n\`\`\`\n\n::persona{#D2}`),
  'docs/_category_.yml': 'label: ":persona[L1]"\n',
  'docs/more/_category_.json': '{"label": ":persona[L2]"}',
  'site/sidebars.js': `export default { docs: [{ type: 'category', label: ':persona[L3]', items: ['a'] }] };\n`,
  'docs/tags.yml': 'x: { label: ":persona[L4]" }\n',
  'site/news/authors.yml': 'ada: { name: Ada, title: ":persona[L5]" }\n',
  'docs/out.md': page(ambiguous('X')),
  'docs/_part.mdx': `Of :persona[PART].\n\n${defining('PART')}\n`,
  'docs/draft.md': page(`${defining('DRAFT')}\n\n:persona[E1]`, 'draft: true\n'),
  'docs/unlisted.md': page(`${defining('HIDDEN')}\n\n:persona[E2]`, 'unlisted: true\n'),
  'docs/near.md': page(
    '::: persona[N1]\n\n:persona{N2} :persona[N3]\u00A0{#N3} :Persona[N4]',
    'sidebar_label: ":persona[N5]"\n',
  ),
  'docs/heading.md': page(`## Of :persona[DEF]\n\n${defining('DEF')}`),
  'site/handbook/a.mdx': page(ambiguous('F')),
  'site/handbook_versions.json': '["1.0"]',
  'site/handbook_versioned_docs/version-1.0/a.mdx': page(
    `::persona{#OLD}\n\n${defining('OLD')}\n\n::persona{vriant="row"}`,
  ),
  'site/handbook_versioned_sidebars/version-1.0-sidebars.json':
    '{"docs": [{"type": "category", "label": ":persona[L6]", "items": ["a"]}]}',
  'site/news/2026-01-01-a.md': page(`${ambiguous('G')}\n\n:persona[DRAFT]`),
  'site/news/2026-01-02-draft.md': page(`${defining('LATER')}\n\n<!-- truncate -->`, 'draft: "True"\n'),
  'site/news/2026-01-03-hidden.md': page(
    `${defining('SECRET')}\n\n:persona[LATER] :persona[LATEST]`,
    'unlisted: true\n',
  ),
  'site/src/pages/draft.mdx': page(
    `${defining('LATEST')}\n\nimport Part from './_none.mdx';`,
    'draft: true\n',
  ),
  'site/src/pages/_none.mdx': '::persona{#NONE}',
  'site/docusaurus-plugin-personas/index.js': plugin,
  'site/src/pages/p.mdx': page(ambiguous('H')),
  'site/i18n/fr/docusaurus-plugin-content-docs/current/a.md': page(
    `::persona{#FR1}\n\n${ambiguous('A')}\n\n${defining('FR')}`,
  ),
  'site/i18n/fr/docusaurus-plugin-content-docs/current/d.mdx': page(
    "PERSONA\n\nimport Part from './_part.mdx';\n\n<Part />",
  ),
  'site/i18n/fr/docusaurus-plugin-content-docs/current/_part.mdx': ':persona[FR2]',
  'site/i18n/fr/docusaurus-plugin-content-docs/current/near.md': page(':persona[FR3]', 'draft: true\n'),
  'site/i18n/fr/docusaurus-plugin-content-docs/current/none.md': page('::persona{#NOSOURCE}'),
  'site/i18n/fr/docusaurus-plugin-content-docs-handbook/version-1.0/a.mdx': page(
    `::persona{#OLD}\n\n${defining('OLD')}\n\n::persona{wrong="row"}`,
  ),
  'site/i18n/fr/docusaurus-plugin-content-blog/2026-01-01-a.md': page(':persona[FR4] :persona[DRAFT]'),
  'site/i18n/fr/docusaurus-plugin-content-pages/p.mdx': page(':persona[FR5]'),
  'site/README.md': page('::persona{#README}'),
  'site/docusaurus.config.mjs': config,
};

/** Loads the site with Docusaurus in one locale, and returns the problems that our plugin reports. */
async function checkSite(siteDir: string, locale: string): Promise<Diagnostic[]> {
  const core = createRequire(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'));
  const { loadSite } = core('./lib/server/site.js');
  await loadSite({ siteDir, locale });
  const { context, allContent } = (
    globalThis as unknown as { personasTest: { context: LoadContext; allContent: AllContent } }
  ).personasTest;
  const site = {
    ...toSiteInfo(context),
    syntaxOf: await readSyntaxOf(context),
    unlistedDefinitions: false,
  };
  const { documents } = listDocuments(allContent, site);
  const folders = toFolders(context);
  documents.push(...(await listDrafts(documents, site, folders)));
  const { diagnostics } = buildSite({
    content: createContentReader({ directory: siteDir })(),
    scans: scanDocuments(documents, toScanSettings(context), new Map(), await listLabelFiles(folders)),
    otherPages: [],
    routes: { basePath: '/personas', pages: ALL_PAGES },
    accessDetails: 'public',
    people: 'names',
    date: new Date().toISOString().slice(0, 10),
  }).examine();
  return sortDiagnostics(diagnostics);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

it('Docusaurus and the command line find the same documents of a site, and the same problems in them', async () => {
  using folder = createSiteFolder(files, 'site');
  const siteDir = join(folder.directory, 'site');
  const { output, errors } = await run(siteDir, 'check', '--format', 'json');
  const { diagnostics, read } = JSON.parse(output);
  expect(errors).toBe('');
  expect(read).toEqual({ documents: 21, dataFiles: 0 });
  expect(
    diagnostics.map(
      ({ place, severity, code, message }: Diagnostic) =>
        `${place?.file}:${place?.line}:${place?.column} ${severity} ${code} ${message}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "../docs/_category_.yml:1:9 error directive-in-label A directive in "label" is shown as source text.",
      "../docs/_part.mdx:1:4 error unknown-reference There is no persona "PART".",
      "../docs/_part.mdx:3:1 error unknown-reference There is no persona "PART".",
      "../docs/a.md:8:1 error malformed-directive "::persona" is shown as text, because it is part of HTML.",
      "../docs/a.md:15:5 error unknown-reference There is no persona "A3".",
      "../docs/a.md:17:27 error malformed-directive There is a space before the brace: "::persona {#A5}".",
      "../docs/b.mdx:8:1 error unknown-reference There is no persona "B1".",
      "../docs/b.mdx:13:8 error unknown-reference There is no persona "B2".",
      "../docs/b.mdx:17:27 error malformed-directive There is a space before the brace: "::persona {#B5}".",
      "../docs/c.md:10:1 error unknown-reference There is no persona "C1".",
      "../docs/c.md:15:8 error unknown-reference There is no persona "C2".",
      "../docs/c.md:19:27 error malformed-directive There is a space before the brace: "::persona {#C5}".",
      "../docs/d.mdx:6:1 error unknown-reference There is no persona "PRE".",
      "../docs/d.mdx:8:1 error unknown-reference There is no persona "D1".",
      "../docs/d.mdx:10:1 error unknown-reference There is no persona "D2".",
      "../docs/draft.md:13:1 warning unknown-reference There is no persona "E1".",
      "../docs/heading.md:6:7 info unnamed-heading The heading shows "Name of DEF", and the table of contents "DEF".",
      "../docs/more/_category_.json:1:12 error directive-in-label A directive in "label" is shown as source text.",
      "../docs/near.md:4:17 error directive-in-front-matter A directive in "sidebar_label" of the front matter is shown as source text, in the sidebar.",
      "../docs/near.md:7:1 error malformed-directive There is a space between ":::" and "persona".",
      "../docs/near.md:9:10 error malformed-directive The id in "{N2}" has no "#" before it.",
      "../docs/near.md:9:14 error malformed-directive There is a no-break space (U+00A0) before the brace: ":persona[N3] {#N3}".",
      "../docs/near.md:9:33 warning unknown-directive There is no directive ":Persona".",
      "../docs/tags.yml:1:14 error directive-in-label A directive in "label" is shown as source text.",
      "../docs/unlisted.md:7:1 error unknown-reference There is no persona "HIDDEN".",
      "../docs/unlisted.md:13:1 error unknown-reference There is no persona "E2".",
      "handbook/a.mdx:8:1 error unknown-reference There is no persona "F1".",
      "handbook/a.mdx:13:8 error unknown-reference There is no persona "F2".",
      "handbook/a.mdx:17:27 error malformed-directive There is a space before the brace: "::persona {#F5}".",
      "handbook_versioned_docs/version-1.0/a.mdx:14:1 warning missing-reference "::persona" does not name a persona.",
      "handbook_versioned_docs/version-1.0/a.mdx:14:11 warning unknown-attribute "::persona" has no attribute "vriant".",
      "handbook_versioned_sidebars/version-1.0-sidebars.json:1:42 warning directive-in-label A directive in "label" is shown as source text.",
      "i18n/fr/docusaurus-plugin-content-blog/2026-01-01-a.md:6:1 error unknown-reference There is no persona "FR4".",
      "i18n/fr/docusaurus-plugin-content-blog/2026-01-01-a.md:6:15 error unknown-reference There is no persona "DRAFT".",
      "i18n/fr/docusaurus-plugin-content-docs-handbook/version-1.0/a.mdx:14:1 warning missing-reference "::persona" does not name a persona.",
      "i18n/fr/docusaurus-plugin-content-docs-handbook/version-1.0/a.mdx:14:11 warning unknown-attribute "::persona" has no attribute "wrong".",
      "i18n/fr/docusaurus-plugin-content-docs/current/_part.mdx:1:1 error unknown-reference There is no persona "FR2".",
      "i18n/fr/docusaurus-plugin-content-docs/current/a.md:6:1 error unknown-reference There is no persona "FR1".",
      "i18n/fr/docusaurus-plugin-content-docs/current/a.md:10:1 error malformed-directive "::persona" is shown as text, because it is part of HTML.",
      "i18n/fr/docusaurus-plugin-content-docs/current/a.md:17:5 error unknown-reference There is no persona "A3".",
      "i18n/fr/docusaurus-plugin-content-docs/current/a.md:19:27 error malformed-directive There is a space before the brace: "::persona {#A5}".",
      "i18n/fr/docusaurus-plugin-content-docs/current/a.md:21:1 error unknown-reference There is no persona "FR".",
      "i18n/fr/docusaurus-plugin-content-docs/current/d.mdx:6:1 error unknown-reference There is no persona "PRE".",
      "i18n/fr/docusaurus-plugin-content-docs/current/near.md:7:1 warning unknown-reference There is no persona "FR3".",
      "i18n/fr/docusaurus-plugin-content-pages/p.mdx:6:1 error unknown-reference There is no persona "FR5".",
      "news/2026-01-01-a.md:8:1 error malformed-directive "::persona" is shown as text, because it is part of HTML.",
      "news/2026-01-01-a.md:15:5 error unknown-reference There is no persona "G3".",
      "news/2026-01-01-a.md:17:8 error unknown-reference There is no persona "G4".",
      "news/2026-01-01-a.md:17:27 error malformed-directive There is a space before the brace: "::persona {#G5}".",
      "news/2026-01-01-a.md:19:1 error unknown-reference There is no persona "DRAFT".",
      "news/2026-01-03-hidden.md:7:1 error unknown-reference There is no persona "SECRET".",
      "news/2026-01-03-hidden.md:13:1 error unknown-reference There is no persona "LATER".",
      "news/2026-01-03-hidden.md:13:17 error unknown-reference There is no persona "LATEST".",
      "news/authors.yml:1:27 error directive-in-label A directive in "title" is shown as source text.",
      "sidebars.js:1:53 error directive-in-label A directive in "label" is shown as source text.",
      "src/pages/p.mdx:8:1 error unknown-reference There is no persona "H1".",
      "src/pages/p.mdx:13:8 error unknown-reference There is no persona "H2".",
      "src/pages/p.mdx:17:27 error malformed-directive There is a space before the brace: "::persona {#H5}".",
    ]
  `);
  for (const mode of ['development', 'production']) {
    vi.stubEnv('NODE_ENV', mode);
    const found = [...(await checkSite(siteDir, 'en')), ...(await checkSite(siteDir, 'fr'))];
    // What is not translated is in the site of each language.
    const once = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
    expect(JSON.parse(JSON.stringify(sortDiagnostics(once)))).toEqual(diagnostics);
  }
});
