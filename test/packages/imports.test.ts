import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

/*
 * What built code imports without being its dependency or peer is found by luck only: npm happens to put it where it is found, pnpm and
 * Plug'n'Play do not.
 */

const root = fileURLToPath(new URL('../../packages', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Names of modules that Docusaurus' core has for the browser, such as `@docusaurus/Link`. */
const clientModules = readdirSync(
  join(dirname(resolve('@docusaurus/core/package.json')), 'lib/client/exports'),
)
  .filter((file) => file.endsWith('.js'))
  .map((file) => `@docusaurus/${file.slice(0, -'.js'.length)}`);

/** What a site's bundler finds by an alias: Docusaurus' own, and ours (`toBundlerConfig`). */
const isAlias = (name: string): boolean =>
  clientModules.includes(name) ||
  /^@(?:theme|theme-original|generated)\//.test(name) ||
  /^docusaurus-plugin-personas-/.test(name) ||
  name === '@docusaurus/utils-common';

const toPackage = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

function listImports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName).filter((name) => !/^[./]|^node:/.test(name));
}

it.each(readdirSync(root))('%s imports only what its package.json names', (folder) => {
  const { name, dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  const named = new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies })]);
  const isNamed = (module: string): boolean => named.has(module) || named.has(`@types/${module}`);
  const files = readdirSync(join(root, folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => /\.(?:d\.ts|[cm]?jsx?)$/.test(file))
    .flatMap((file) =>
      listImports(join(root, folder, 'dist', file))
        .filter((module) => !isBuiltin(module) && !isAlias(module) && !isNamed(toPackage(module)))
        .map((module) => `${file}: ${module}`),
    );
  expect(found).toEqual([]);
});

it('the plugin asks of Docusaurus nothing but its core, and its types of who wants them', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'plugin/package.json'), 'utf8'));
  const isDocusaurus = (name: string): boolean => name.startsWith('@docusaurus/');
  expect(Object.keys(manifest.dependencies).filter(isDocusaurus)).toEqual([]);
  expect(Object.keys(manifest.peerDependencies).filter(isDocusaurus)).toEqual([
    '@docusaurus/core',
    '@docusaurus/types',
  ]);
  expect(manifest.peerDependenciesMeta).toEqual({ '@docusaurus/types': { optional: true } });
});
