import { ALL_PAGES, collectScans, validateSources } from 'persona-registry';
import { scanMarkdown } from 'remark-personas';
import { expect, it } from 'vitest';
import { buildSite } from './buildSite.js';
import { listDocuments } from './listDocuments.js';

const DATA = `teams: { ai: { name: AI Team } }
personas: { P001: { name: Engineer, team: ai } }
people: { jane.doe: { name: Jane Doe, personas: [P001] } }
`;

/** Each directive that names a person, a team or a persona, in each form. */
const TEXT = `Ask :person[jane.doe] of :team[ai], who is a :persona[P001].

::person{#jane.doe}

::team{#ai}

::people{team="ai" person="jane.doe" persona="P001"}

::persona-matrix{team="ai" persona="P001"}

::persona-table{team="ai" person="jane.doe" columns="persona, people"}
`;

function outputsWith(frontMatter: Readonly<Record<string, Record<string, boolean>>>): string {
  const { documents } = listDocuments(
    {
      'docusaurus-plugin-content-docs': {
        default: {
          loadedVersions: [
            {
              versionName: 'current',
              contentPath: '/site/docs',
              drafts: [],
              docs: Object.entries(frontMatter).map(([name, fields]) => ({
                source: `@site/docs/${name}.md`,
                permalink: `/docs/${name}`,
                title: `Page ${name}`,
                frontMatter: fields,
                unlisted: fields.unlisted === true,
              })),
            },
          ],
        },
      },
    },
    {
      siteDir: '/site',
      localizationDir: '/site/i18n/en',
      baseUrl: '/',
      isDefaultLocale: true,
      format: 'md',
      exists: () => true,
    },
  );
  const scans = collectScans(
    documents.map((document) => ({
      ...document,
      scanned: scanMarkdown({ text: TEXT, file: document.file, format: 'md' }),
    })),
  );
  const source = { file: 'personas.yml', text: DATA, format: 'yaml' as const };
  const { site } = buildSite({
    content: { ...validateSources({ sources: [source], diagnostics: [] }), watch: [] },
    scans,
    otherPages: [],
    routes: { basePath: '/personas', pages: ALL_PAGES },
    sidebar: { overview: true, groups: true, teams: true, kinds: ['person', 'team'], collapsible: true },
    accessDetails: 'public',
    people: 'public',
    date: '2027-01-01',
  });
  return JSON.stringify(
    [
      site.toEntityFiles(),
      site.toPageFiles(),
      site.toPublicFiles(),
      site.toMarkdownFiles({ siteUrl: 'https://site.example', title: 'T', documents: [] }),
    ].map((files) => [...files]),
  );
}

it('drafts and unlisted documents are in no list of documents', () => {
  const outputs = outputsWith({ shown: {}, draft: { draft: true }, hidden: { unlisted: true } });
  expect(outputs).toContain('Page shown');
  expect(outputs).not.toMatch(/Page (draft|hidden)|docs\/(draft|hidden)/);
});

it('the pages of person, team and persona list a document with any of their directives once', () => {
  const count = outputsWith({ shown: {} }).split('href\\":\\"/docs/shown').length - 1;
  expect(count).toBe(3);
});
