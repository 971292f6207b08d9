import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, tryBuild } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { findBrokenLinks } from '../helpers/findBrokenLinks.js';
import { ownPackage } from '../helpers/ownPackage.js';
import { readTree } from '../helpers/readTree.js';

type Tree = ReadonlyMap<string, string>;

/** With webpack, minifying is half of a build, and nothing in this file depends on it. */
const ARGS = ['--no-minify'];
const build = async (site: Site): Promise<Tree> => readTree((await buildSite(site, ARGS)).directory);
const filesWith = (tree: Tree, text: string): string[] =>
  [...tree].filter(([, content]) => content.includes(text)).map(([path]) => path);

describe.each(['rspack', 'webpack'] as const)('builds that share the persistent cache of %s', (bundler) => {
  let site: Site;
  afterEach(() => site?.remove());

  it('contain nothing stale, neither old data nor output of an old version of the transformer', async () => {
    site = createSite({ bundler, baseUrl: '/base/', trailingSlash: false });
    const transformer = ownPackage(site, 'docusaurus-plugin-personas/remark-personas');
    const first = await build(site);
    expect(findBrokenLinks(first, '/base/')).toEqual([]);
    expect(filesWith(first, 'Keeps the lake fresh')).toContain('docs/next.html');

    site.edit('personas.yml', 'AI Data Engineer', 'Lake Engineer');
    site.edit('personas.yml', 'Keeps the lake fresh', 'Guards the lake');
    site.edit('personas.yml', 'name: Azure Data Factory', 'name: Fabric Data Factory');
    const second = await build(site);
    expect(filesWith(second, 'Guards the lake')).toContain('docs/next.html');
    for (const stale of ['AI Data Engineer', 'Keeps the lake fresh', 'Azure Data Factory']) {
      expect(filesWith(second, stale), stale).toEqual([]);
    }

    upgrade(transformer);
    const third = await build(site);
    const oldFiles = filesWith(second, 'stand-up');
    expect(oldFiles).not.toEqual([]);
    // The Markdown of a document has the author's words. The transformer has no part in it.
    const written = ['docs/next.md'];
    expect(filesWith(third, 'stand-up')).toEqual(written);
    expect(filesWith(third, 'sit-down')).toHaveLength(oldFiles.length - written.length);
  });

  it('fail for a mistake in a partial that only the bundler finds, until no page imports it', async () => {
    const page = (name: string) =>
      `---\ndescription: A page.\n---\n\nimport Part from '@parts/_part.mdx';\n\n# ${name}\n\n<Part />\n`;
    site = createBareSite({
      bundler,
      files: {
        'personas.yml': 'personas:\n  P001: { name: AI Data Engineer }\n',
        'parts/_part.mdx': 'Ask :persona[NOBODY] first.\n',
        'docs/one.mdx': page('One'),
        'docs/two.mdx': page('Two'),
        'alias.cjs': `module.exports = ({ siteDir }) => ({
  name: 'alias',
  configureWebpack: () => ({ resolve: { alias: { '@parts': siteDir + '/parts' } } }),
});
`,
      },
    });
    site.edit('docusaurus.config.ts', 'plugins: [', "plugins: ['./alias.cjs', ");
    const message = 'parts/_part.mdx:1:5 unknown-reference There is no persona "NOBODY".';
    const first = await tryBuild(site, ARGS);
    expect(first.code).not.toBe(0);
    expect(first.output.split(message)).toHaveLength(2);
    // One page is deleted, the other has no import any more.
    rmSync(join(site.directory, 'docs/one.mdx'));
    expect((await tryBuild(site, ARGS)).output).toContain(message);
    site.write('docs/two.mdx', '---\ndescription: A page.\n---\n\n# Two\n');
    expect(await tryBuild(site, ARGS)).toMatchObject({ code: 0 });
  });
});

/** Installs a new version of the transformer, which replaces a word in the documents. */
function upgrade(folder: string): void {
  const manifest = join(folder, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"version": "', '"version": "9.'));
  renameSync(join(folder, 'dist/index.js'), join(folder, 'dist/old.js'));
  writeFileSync(
    join(folder, 'dist/index.js'),
    `export * from './old.js';
import { remarkPersonas as old } from './old.js';
const visit = (node) => {
  if (node.type === 'text') node.value = node.value.replace('stand-up', 'sit-down');
  node.children?.forEach(visit);
};
export function remarkPersonas(...options) {
  const transform = old.apply(this, options);
  return (tree, file) => {
    const result = transform(tree, file) ?? tree;
    visit(result);
    return result;
  };
}
`,
  );
}
