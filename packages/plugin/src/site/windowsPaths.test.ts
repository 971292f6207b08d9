import { createFolderFinder } from 'remark-personas/docusaurus';
import { expect, it } from 'vitest';
import { onWindows } from '../../../registry/src/testing/onWindows.js';
import { listDocuments } from './listDocuments.js';
import { toDisplayPath } from './toDisplayPath.js';
import { toWatchPatterns } from './toWatchPatterns.js';

const siteDir = 'C:\\sites\\site (2)';

it('shows paths with forward slashes', () => {
  const show = (file: string) => onWindows(() => toDisplayPath(file, siteDir));
  expect(show('C:\\sites\\site (2)\\docs\\a b.md')).toBe('docs/a b.md');
  expect(show('C:\\sites\\shared\\a.md')).toBe('../shared/a.md');
  expect(show('c:\\Sites\\Site (2)\\docs\\a.md')).toBe('docs/a.md');
});

it('finds the owner of a file', () => {
  const find = onWindows(() =>
    createFolderFinder([
      { owner: 'docs', folder: 'C:\\site\\docs' },
      { owner: 'blog', folder: 'C:\\site\\docs\\blog' },
    ]),
  );
  expect(find('C:\\site\\docs\\a.md')).toBe('docs');
  expect(find('C:\\site\\docs\\blog\\a.md')).toBe('blog');
  expect(find('C:\\site\\docs2\\a.md')).toBeUndefined();
});

it('finds documents, and the source of a translation', () => {
  const docs = {
    loadedVersions: [
      {
        versionName: 'current',
        contentPath: 'C:\\site\\docs',
        contentPathLocalized: 'C:\\site\\i18n\\de\\docs\\current',
        docs: [{ source: '@site/i18n/de/docs/current/a/b.md', permalink: '/de/docs/a/b' }],
      },
    ],
  };
  const { documents } = onWindows(() =>
    listDocuments(
      { 'docusaurus-plugin-content-docs': { default: docs } },
      {
        siteDir: 'C:\\site',
        localizationDir: 'C:\\site\\i18n\\de',
        baseUrl: '/de/',
        isDefaultLocale: false,
        format: 'mdx',
        exists: (file) => file === 'C:\\site\\docs\\a\\b.md',
      },
    ),
  );
  expect(documents.map(({ path: file, kind }) => [file, kind])).toEqual([
    ['C:\\site\\i18n\\de\\docs\\current\\a\\b.md', 'copy'],
    ['C:\\site\\docs\\a\\b.md', 'source'],
  ]);
  expect(documents.map(({ file }) => file)).toEqual(['i18n/de/docs/current/a/b.md', 'docs/a/b.md']);
});

it('watches data with patterns of forward slashes', () => {
  const paths = ['C:/sites/site/personas.yml', 'C:/sites/personas'];
  expect(onWindows(() => toWatchPatterns(paths, 'C:\\sites\\site'))).toMatchInlineSnapshot(`
    [
      "C:/sites/site/[p]ersonas.yml{*(/x),/x*}",
      "C:/sites/[p]ersonas/{,*/,*/*/,*/*/*/}*.@([yY][mM][lL]|[yY][aA][mM][lL]|[jJ][sS][oO][nN])*(/x)",
    ]
  `);
});
