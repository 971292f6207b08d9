import remarkMath from 'remark-math';
import { describe, expect, test } from 'vitest';
import { ADMONITIONS } from '../scan/toCompiledText.js';
import { listInstances } from './listInstances.js';
import { createSyntaxOf, toSyntax } from './toSyntax.js';

const listed = (config: object) =>
  listInstances(config).map(({ kind, id, options }) => `${kind} ${id} ${options.path ?? ''}`.trim());

describe('listInstances', () => {
  test.each(['classic', '@docusaurus/preset-classic', '@docusaurus/classic'])(
    'reads the preset %s',
    (name) => {
      expect(listed({ presets: [name] })).toEqual(['docs default', 'blog default', 'pages default']);
      expect(
        listed({ presets: [null, [name, { docs: { path: '../docs' }, blog: false, pages: { id: 'p' } }]] }),
      ).toEqual(['docs default ../docs', 'pages p']);
    },
  );

  test("reads another preset's options as far as it has some for content", () => {
    expect(
      listed({ presets: ['./preset.js', ['my-preset', { docs: { path: 'handbook' }, theme: {} }]] }),
    ).toEqual(['docs default handbook']);
  });

  test.each([
    ['@docusaurus/plugin-content-docs', 'docs'],
    ['@docusaurus/content-blog', 'blog'],
    ['content-pages', 'pages'],
    ['/site/node_modules/@docusaurus/plugin-content-docs/lib/index.js', 'docs'],
    ['C:\\site\\node_modules\\@docusaurus\\plugin-content-blog\\lib\\index.js', 'blog'],
  ])('reads the plugin %s', (name, kind) => {
    expect(listed({ plugins: [name, [name, { id: 'second', path: 'x' }]] })).toEqual([
      `${kind} default`,
      `${kind} second x`,
    ]);
  });

  test('takes a plugin with a folder or remark plugins for one that wraps a content plugin', () => {
    const wrapper = () => undefined;
    expect(
      listed({
        plugins: [
          [wrapper, { id: 'notes', path: 'notes' }],
          ['./my-blog', { remarkPlugins: [] }],
          wrapper,
          'docusaurus-plugin-personas',
          ['@docusaurus/plugin-client-redirects', { redirects: [] }],
          false,
        ],
      }),
    ).toEqual(['other notes notes', 'other default']);
  });
});

test('each instance has the syntax of its own plugins, and what the configuration does not name has all', () => {
  const before = () => undefined;
  const syntaxOf = createSyntaxOf(
    listInstances({
      presets: [['classic', { docs: { remarkPlugins: [remarkMath] }, blog: {} }]],
      plugins: [['./my-notes', { id: 'notes', path: 'notes', beforeDefaultRemarkPlugins: [before] }]],
    }),
    { hasComments: false },
  );
  const docs = syntaxOf('docusaurus-plugin-content-docs', 'default');
  expect(docs).toMatchObject({ beforeDefaults: [], plugins: [remarkMath], hasComments: false });
  // The same object each time, since each syntax has its parsers.
  expect(syntaxOf('docusaurus-plugin-content-docs', 'default')).toBe(docs);
  expect(syntaxOf('docusaurus-plugin-content-blog', 'default')).toMatchObject({ plugins: [] });
  expect(syntaxOf('my-notes', 'notes')).toMatchObject({ beforeDefaults: [before], plugins: [] });
  expect(syntaxOf('plugin-of-a-preset', 'x')).toMatchObject({
    beforeDefaults: [before],
    plugins: [remarkMath],
  });
});

test.each<
  [name: string, options: Record<string, unknown>, hasTitles: boolean | undefined, names: readonly string[]]
>([
  ['are those of Docusaurus', {}, undefined, ADMONITIONS],
  ['are none without admonitions', { admonitions: false }, true, []],
  ['are none if the site does not want titles without brackets', {}, false, []],
  ['are one more', { admonitions: { keywords: ['law'] } }, true, [...ADMONITIONS, 'law']],
  ['are others', { admonitions: { keywords: ['law'], extendDefaults: false } }, true, ['law']],
])('the names of admonitions with titles %s', (_, options, hasTitles, names) => {
  const instances = listInstances({ presets: [['classic', { docs: options, blog: false, pages: false }]] });
  expect(toSyntax(instances, { hasTitles }).titledNames).toEqual(names);
});

test('a site whose content plugins are unknown has the admonitions of Docusaurus', () => {
  expect(toSyntax([], {}).titledNames ?? ADMONITIONS).toBe(ADMONITIONS);
});
