import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNpm, runPnpm } from '../../scripts/pnpm.mjs';
import { createFolder, type Folder } from '../helpers/createFolder.js';
import { runNode } from '../helpers/runDocusaurus.js';

const require = createRequire(import.meta.url);
const packages = fileURLToPath(new URL('../../packages', import.meta.url));
const folders = readdirSync(packages);

/** File of a command that a module of this package brings. */
const binOf = (module: string, path: string): string =>
  join(dirname(require.resolve(`${module}/package.json`)), path);

describe('the packages as they would be published', () => {
  let work: Folder;
  let tarballs: string[];

  beforeAll(async () => {
    work = createFolder();
    const target = join(work.directory, 'tarballs');
    mkdirSync(target);
    const result = await runPnpm([
      '--filter',
      './packages/*',
      'exec',
      'pnpm',
      'pack',
      '--pack-destination',
      target,
    ]);
    expect(result).toMatchObject({ code: 0 });
    tarballs = readdirSync(target).map((name) => join(target, name));
    expect(tarballs).toHaveLength(folders.length);
  });
  afterAll(() => work?.remove());

  it.each(folders)('publint finds nothing in %s', async (folder) => {
    const pkgDir = join(packages, folder);
    const { messages, pkg } = await publint({ pkgDir, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it.each(['registry', 'remark', 'plugin'])('the types of %s resolve', async (folder) => {
    const { name } = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
    const tarball = tarballs.find((path) => path.includes(name));
    const attw = runNode(
      binOf('@arethetypeswrong/cli', 'dist/index.js'),
      [String(tarball), '--profile', 'esm-only'],
      work.directory,
    );
    expect(await attw.ended, attw.output()).toBe(0);
  });

  it('work in a new site that npm installed', { timeout: 600_000 }, async () => {
    const create = runNode(
      binOf('create-docusaurus', 'bin/index.js'),
      ['site', 'classic', '--typescript', '--skip-install', '--package-manager', 'npm'],
      work.directory,
    );
    expect(await create.ended, create.output()).toBe(0);
    const site = join(work.directory, 'site');
    const config = join(site, 'docusaurus.config.ts');
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace(
        '  presets: [',
        "  plugins: ['docusaurus-plugin-personas'],\n  presets: [",
      ),
    );
    writeFileSync(
      join(site, 'docs/who.md'),
      '---\ndescription: Who works here.\n---\n\n# Who\n\n::persona{#P001}\n',
    );

    const installed = await runNpm(['install', ...tarballs], { cwd: site });
    expect(installed).toMatchObject({ code: 0 });
    const command = join(site, 'node_modules/personas-cli/dist/bin.js');
    for (const args of [['init'], ['check']]) {
      const running = runNode(command, args, site);
      expect(await running.ended, running.output()).toBe(0);
    }
    const build = runNode(join(site, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), ['build'], site);
    expect(await build.ended, build.output()).toBe(0);
    const page = readFileSync(join(site, 'build/docs/who/index.html'), 'utf8');
    expect(page).toContain('AI Data Engineer');
    expect(page).toContain('/personas/services/azure-data-factory');
  });
});
