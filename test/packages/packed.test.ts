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
 * Folder of a package → largest size of its tarball, in KB. Raise a limit only with a reason. Of the registry, 30 KB are the names, GUIDs and providers of
 * Azure's built-in roles, 10 KB the roles of Kubernetes, AWS, Google Cloud, Entra ID and Snowflake, 62 KB the compiled schema, without the words of the
 * schema (8 KB of it are the fields of people and teams), 8 KB the texts of pages, which a translation replaces, 10 KB the
 * indexes, groups, people and neighbours of pages, 8 KB the Markdown of pages, and 4 KB the first week and who holds which persona. Of remark, 5 KB find what a site shows as source text: in front matter, labels, titles, headings and
 * HTML; 1 KB reads descriptions. Of the plugin, 60 KB are the five shipped languages (a tenth of it came with groups, staffing and searches, another tenth with the Markdown of pages), and 145 KB are the theme, twice: as
 * JavaScript and as the source for `swizzle --typescript`; 7 KB of it are the pages of what ends next and of accepted risks, and the tables of time, changes and exceptions; 5 KB the
 * frame around pages with its sidebar, the next page and the link to the data; 7 KB the search of long indexes, and items for sidebars and the navbar;
 * 7 KB the first week with its checklist, and who holds which persona; 4 KB links to people and teams with their hover cards, and the table of people,
 * for which the registry has 2 KB.
 */
const PACKAGES = { registry: 428, remark: 46, plugin: 287, cli: 20 };
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
