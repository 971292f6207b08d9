import { describe, expect, it, vi } from 'vitest';
import type { AllContent } from './listDocs.js';
import { listDocuments, type SiteInfo, withoutBaseUrl } from './listDocuments.js';

const site: SiteInfo = {
  siteDir: '/site',
  localizationDir: '/site/i18n/fr',
  baseUrl: '/base/',
  isDefaultLocale: true,
  format: 'mdx',
  exists: () => true,
};

const doc = (source: string, more: object = {}) => ({
  source: `@site/${source}`,
  permalink: `/base/docs/${source}`,
  title: `Title of ${source}`,
  frontMatter: {},
  ...more,
});
const version = (versionName: string, docs: unknown[], more: object = {}) => ({
  versionName,
  contentPath: '/site/docs',
  docs,
  drafts: [],
  ...more,
});
const docsContent = (...versions: unknown[]): AllContent => ({
  'docusaurus-plugin-content-docs': { default: { loadedVersions: versions } },
});

describe('listDocuments', () => {
  it('lists the documents of every instance of docs, blog and pages', () => {
    const { documents } = listDocuments(
      {
        'docusaurus-plugin-content-docs': {
          default: { loadedVersions: [version('current', [doc('docs/a.md')])] },
          second: { loadedVersions: [version('current', [doc('../handbook/b.mdx')])] },
        },
        'docusaurus-plugin-content-blog': { default: { blogPosts: [{ metadata: doc('blog/c.md') }] } },
        'docusaurus-plugin-content-pages': { default: [doc('src/pages/d.mdx'), doc('src/pages/e.tsx')] },
        'plugin-of-someone': { default: { blogPosts: [{ id: 'x', metadata: doc('notes/f.md') }] } },
        'plugin-without-documents': { default: null, other: { loadedVersions: 3 }, third: [1, 'two', null] },
      },
      site,
    );
    expect(documents.map(({ path }) => path)).toEqual([
      '/site/docs/a.md',
      '/handbook/b.mdx',
      '/site/blog/c.md',
      '/site/src/pages/d.mdx',
      '/site/notes/f.md',
    ]);
    expect(documents.every(({ kind }) => kind === 'page')).toBe(true);
    expect(documents[1]).toEqual({
      path: '/handbook/b.mdx',
      file: '../handbook/b.mdx',
      format: 'mdx',
      kind: 'page',
      document: { title: 'Title of ../handbook/b.mdx', href: '/docs/../handbook/b.mdx' },
    });
  });

  it('lists what is published: no drafts and nothing unlisted; translations by the name of their source', () => {
    const localized = { contentPathLocalized: '/site/i18n/fr/current' };
    const { published } = listDocuments(
      docsContent(
        version(
          'current',
          [
            doc('docs/draft.md', { frontMatter: { draft: true } }),
            doc('docs/unlisted.md', { unlisted: true }),
            doc('docs/hidden.md', { frontMatter: { unlisted: true } }),
            doc('i18n/fr/current/a.md', { description: 'About a.' }),
          ],
          localized,
        ),
        version('1.0', [doc('versioned_docs/version-1.0/b.mdx')]),
      ),
      { ...site, isDefaultLocale: false },
    );
    expect(published).toEqual([
      {
        path: '/site/i18n/fr/current/a.md',
        file: 'i18n/fr/current/a.md',
        sourceFile: 'docs/a.md',
        format: 'mdx',
        href: '/docs/i18n/fr/current/a.md',
        title: 'Title of i18n/fr/current/a.md',
        description: 'About a.',
      },
      expect.objectContaining({ file: 'versioned_docs/version-1.0/b.mdx', description: '' }),
    ]);
  });

  it('lists only the documents that the instance of the plugin answers, and all pages', () => {
    const content = {
      'docusaurus-plugin-content-docs': {
        default: { loadedVersions: [version('current', [doc('docs/a.md')])] },
        ops: { loadedVersions: [version('current', [doc('ops/b.md')])] },
      },
      'docusaurus-plugin-content-pages': { ops: [doc('src/pages/c.md')] },
    };
    const listed = (answers: SiteInfo['answers']) =>
      listDocuments(content, { ...site, ...(answers && { answers }) }).documents.map(({ file }) => file);
    expect(listed((docsId) => docsId === 'ops')).toEqual(['ops/b.md']);
    expect(listed((docsId) => docsId !== 'ops')).toEqual(['docs/a.md', 'src/pages/c.md']);
    expect(listDocuments(content, { ...site, answers: () => false }).pages).toHaveLength(3);
  });

  it('lists every page with its path, including React pages', () => {
    const content = { pages: { default: [doc('src/pages/e.tsx'), doc('src/pages/d.md')] } };
    expect(listDocuments(content, site).pages).toEqual([
      { path: '/docs/src/pages/e.tsx', file: 'src/pages/e.tsx' },
      { path: '/docs/src/pages/d.md', file: 'src/pages/d.md' },
    ]);
  });

  it('marks cut versions and drafts, and links neither these nor unlisted pages', () => {
    const { documents } = listDocuments(
      docsContent(
        version('current', [
          doc('docs/draft.md', { frontMatter: { draft: true } }),
          doc('docs/unlisted.md', { unlisted: true }),
        ]),
        version('1.0', [doc('versioned_docs/version-1.0/a.md')]),
      ),
      site,
    );
    expect(documents.map(({ file, kind }) => [file, kind])).toEqual([
      ['docs/draft.md', 'draft'],
      ['docs/unlisted.md', 'page'],
      ['versioned_docs/version-1.0/a.md', 'copy'],
    ]);
    expect(documents.map(({ document }) => document)).toEqual([undefined, undefined, undefined]);
  });

  it('marks unlisted documents if they shall define nothing, in the dev server too', () => {
    const content: AllContent = {
      ...docsContent(version('current', [doc('docs/a.md', { frontMatter: { unlisted: true } })])),
      'docusaurus-plugin-content-blog': {
        default: { blogPosts: [{ metadata: doc('blog/c.md', { unlisted: true }) }] },
      },
      'docusaurus-plugin-content-pages': { default: [doc('src/pages/d.mdx', { unlisted: true })] },
    };
    const kinds = (info: SiteInfo) => listDocuments(content, info).documents.map(({ kind }) => kind);
    expect(kinds(site)).toEqual(['page', 'page', 'page']);
    expect(kinds({ ...site, unlistedDefinitions: false })).toEqual(['unlisted', 'unlisted', 'unlisted']);
    expect(listDocuments(content, site).documents.some(({ document }) => document)).toBe(false);
  });

  it('takes the definitions of a translated document from its source', () => {
    const localized = '/site/i18n/fr/docusaurus-plugin-content-docs/current';
    const content: AllContent = {
      ...docsContent(
        version(
          'current',
          [doc('i18n/fr/docusaurus-plugin-content-docs/current/x/a.md'), doc('docs/untranslated.md')],
          { contentPathLocalized: localized },
        ),
      ),
      'docusaurus-plugin-content-blog': {
        default: { blogPosts: [{ metadata: doc('i18n/fr/docusaurus-plugin-content-blog/c.md') }] },
      },
    };
    const { documents } = listDocuments(content, { ...site, isDefaultLocale: false });
    expect(documents.map(({ file, kind }) => [file, kind])).toEqual([
      ['i18n/fr/docusaurus-plugin-content-docs/current/x/a.md', 'copy'],
      ['docs/x/a.md', 'source'],
      ['docs/untranslated.md', 'page'],
      ['i18n/fr/docusaurus-plugin-content-blog/c.md', 'copy'],
      ['blog/c.md', 'source'],
    ]);
  });

  it('lets a translation define personas if its source is missing', () => {
    const content: AllContent = {
      'docusaurus-plugin-content-blog': {
        default: { blogPosts: [{ metadata: doc('i18n/fr/docusaurus-plugin-content-blog/c.md') }] },
      },
    };
    const { documents } = listDocuments(content, { ...site, isDefaultLocale: false, exists: () => false });
    expect(documents.map(({ kind }) => kind)).toEqual(['page']);
  });

  it('gives each document the format and the syntax with which the site compiles it', () => {
    const syntax = {};
    const syntaxOf = vi.fn(() => syntax);
    const { documents } = listDocuments(
      docsContent(version('current', [doc('docs/a.mdx', { frontMatter: { mdx: { format: 'md' } } })])),
      { ...site, syntaxOf },
    );
    expect(documents[0]).toMatchObject({ format: 'md' });
    expect(documents[0]?.syntax).toBe(syntax);
    expect(syntaxOf).toHaveBeenCalledWith('docusaurus-plugin-content-docs', 'default');
  });
});

describe('withoutBaseUrl', () => {
  it('returns a site path', () => {
    expect(withoutBaseUrl('/base/docs/a', '/base/')).toBe('/docs/a');
    expect(withoutBaseUrl('/docs/a', '/')).toBe('/docs/a');
    expect(withoutBaseUrl('/base/', '/base/')).toBe('/');
  });
});
