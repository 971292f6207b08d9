import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNpm, runPnpm } from '../../scripts/pnpm.mjs';
import { createFolder, type Folder } from '../helpers/createFolder.js';
import { runNode } from '../helpers/runDocusaurus.js';

const { resolve } = createRequire(import.meta.url);

/**
 * Folder of a package → largest size of its tarball, in KB. Raise a limit only with a reason.
 *
 * - registry: 62 KB are the compiled schema without its words (8 KB of it the fields of people and teams), 30 KB the names, GUIDs and providers of
 *   Azure's built-in roles, 10 KB the roles of Kubernetes, AWS, Google Cloud, Entra ID and Snowflake, 27 KB the formats that are loaded when asked for
 *   (Terraform, Bicep, Kubernetes, az and others, with their bindings, and 9 KB the readers and the comparison of assignments), 10 KB the texts of pages, which a translation replaces, 10 KB the indexes,
 *   groups, people and neighbours of pages, 10 KB the Markdown of pages and of directives, 7 KB the organisation chart, and 10 KB the first week, who
 *   holds which persona, and the cards of people and teams. 20 KB match imported access with the data and read more sources of it, 13 KB compare two
 *   versions of the data, 6 KB are the record of drift and its page, and the rest of the raise from 487 are mostly declarations of these (as compressed sources).
 *   Of the raise from 545, about a third reads and compares the history of the data, a quarter reads more that is imported, and the rest is reviews, drift,
 *   exports and their pages (as compressed sources).
 * - remark: 5 KB find what a site shows as source text: in front matter, labels, titles, headings and HTML. 3 KB write directives out as Markdown,
 *   2 KB are cards of people and teams and the matrix, 1 KB reads descriptions and what a document imports.
 * - plugin: 80 KB are the five shipped languages, of every word on a page. 160 KB are the theme, twice: as JavaScript and as the source for
 *   `swizzle --typescript`. 7 KB of each are the pages of what ends next and of accepted risks with their tables, 7 KB the search of long indexes, 7 KB the
 *   first week and who holds which persona, 6 KB cards and links of people and teams, 5 KB the frame around pages, 5 KB the organisation chart, 4 KB the matrix.
 *   The raise from 332 is the words, the theme and the files of what changed and of reviews.
 * - cli: 7 KB are the list of formats, the deck of slides and the workbook, 4 KB the command `drift`, 2 KB the instances of a site. 33 KB are the command
 *   `import` with its readers, 22 KB `diff`, `log` and the reader of Git, 11 KB reviews, 12 KB answers in the terminal, 8 KB `init`, completion and `doctor`
 *   (as compressed sources). The raise from 120 is mostly more readers of `import`.
 */
const PACKAGES = { registry: 596, remark: 54, plugin: 354, cli: 136 };
type Name = keyof typeof PACKAGES;

/** Returns the file of a command in a dependency of the tests. */
const binOf = (module: string, path: string): string =>
  join(dirname(resolve(`${module}/package.json`)), path);

async function runToEnd(script: string, args: readonly string[], directory: string): Promise<void> {
  const command = runNode(script, args, directory);
  expect(await command.exitCode, command.output()).toBe(0);
}

describe('the packed packages', () => {
  let work: Folder;
  let tarballs: Record<Name, string>;

  beforeAll(async () => {
    work = createFolder();
    const target = join(work.directory, 'tarballs');
    mkdirSync(target);
    const pack = ['exec', 'pnpm', 'pack', '--pack-destination', target];
    expect(await runPnpm(['--filter', './packages/*', ...pack])).toMatchObject({ code: 0 });
    const fileOf = (name: Name): string => {
      const manifest = fileURLToPath(new URL(`../../packages/${name}/package.json`, import.meta.url));
      const { name: packageName, version } = JSON.parse(readFileSync(manifest, 'utf8'));
      return join(target, `${packageName}-${version}.tgz`);
    };
    tarballs = {
      registry: fileOf('registry'),
      remark: fileOf('remark'),
      plugin: fileOf('plugin'),
      cli: fileOf('cli'),
    };
    expect(readdirSync(target)).toHaveLength(Object.keys(tarballs).length);
  });
  afterAll(() => work?.remove());

  describe.each(Object.keys(PACKAGES) as Name[])('%s', (name) => {
    it('is well formed according to publint', async () => {
      const bytes = readFileSync(tarballs[name]);
      const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
      expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
    });

    it('stays small', () => {
      expect(statSync(tarballs[name]).size / 1024).toBeLessThan(PACKAGES[name]);
    });
  });

  it.each(['registry', 'remark', 'plugin'] as const)(
    'the types of %s resolve according to attw',
    async (name) => {
      const attw = binOf('@arethetypeswrong/cli', 'dist/index.js');
      await runToEnd(attw, [tarballs[name], '--profile', 'esm-only'], work.directory);
    },
  );

  it('check without the layout engine for pictures', { timeout: 300_000 }, async () => {
    const folder = join(work.directory, 'check');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const checkTarballs = [tarballs.registry, tarballs.remark, tarballs.cli];
    expect(await runNpm(['install', ...checkTarballs], { cwd: folder })).toMatchObject({ code: 0 });
    const personas = join(folder, 'node_modules/personas-cli/dist/bin.js');
    await runToEnd(personas, ['init'], folder);
    await runToEnd(personas, ['check'], folder);
    expect(readdirSync(join(folder, 'node_modules'))).not.toContain('@viz-js');
  });

  it('work in a new site with npm', { timeout: 900_000 }, async () => {
    const create = binOf('create-docusaurus', 'bin/index.js');
    const options = ['site', 'classic', '--typescript', '--skip-install', '--package-manager', 'npm'];
    await runToEnd(create, options, work.directory);
    const site = join(work.directory, 'site');
    const config = join(site, 'docusaurus.config.ts');
    const plugins = "  plugins: ['docusaurus-plugin-personas'],\n  presets: [";
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace('  presets: [', () => plugins),
    );
    writeFileSync(
      join(site, 'docs/who.md'),
      '---\ndescription: Who works here.\n---\n\n# Who\n\n::persona{#P001}\n',
    );

    expect(await runNpm(['install', ...Object.values(tarballs)], { cwd: site })).toMatchObject({ code: 0 });
    const personas = join(site, 'node_modules/personas-cli/dist/bin.js');
    await runToEnd(personas, ['init'], site);
    await runToEnd(personas, ['check'], site);
    const docusaurus = join(site, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    const tsc = join(site, 'node_modules/typescript/bin/tsc');
    await runToEnd(tsc, [], site);
    // An ejected component has types, and replaces our component.
    const swizzle = ['swizzle', 'docusaurus-plugin-personas', 'PersonaBadge', '--eject', '--typescript'];
    await runToEnd(docusaurus, swizzle, site);
    const types = [
      '@docusaurus/module-type-aliases',
      '@docusaurus/theme-classic',
      'docusaurus-plugin-personas/theme',
    ];
    writeFileSync(
      join(site, 'tsconfig.theme.json'),
      JSON.stringify({ extends: './tsconfig.json', compilerOptions: { types } }),
    );
    await runToEnd(tsc, ['--project', 'tsconfig.theme.json'], site);
    const badge = join(site, 'src/theme/PersonaBadge/index.tsx');
    const source = readFileSync(badge, 'utf8');
    expect(source).toContain('persona-badge');
    writeFileSync(badge, source.replace('persona-badge', 'persona-badge our-badge'));

    await runToEnd(docusaurus, ['build'], site);
    const page = readFileSync(join(site, 'build/docs/who/index.html'), 'utf8');
    expect(page).toContain('AI Data Engineer');
    expect(page).toContain('our-badge');
    expect(page).toContain('/personas/services/azure-data-factory');
  });
});
