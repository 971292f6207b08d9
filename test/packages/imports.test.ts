import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

/*
 * Built code must import only its dependencies and peers. Any other import works only by luck: npm often puts the package where Node finds it, but pnpm
 * and Plug'n'Play do not.
 */

const root = fileURLToPath(new URL('../../packages', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Names of the modules for the browser in Docusaurus' core, such as `@docusaurus/Link`. */
const clientModules = readdirSync(
  join(dirname(resolve('@docusaurus/core/package.json')), 'lib/client/exports'),
)
  .filter((file) => file.endsWith('.js'))
  .map((file) => `@docusaurus/${file.slice(0, -'.js'.length)}`);

/** Whether a site's bundler finds this name by an alias, either Docusaurus' own or ours (`toBundlerConfig`). */
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

it.each(readdirSync(root))('%s imports only packages that its package.json names', (folder) => {
  const { name, dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  const allowedNames = new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies })]);
  const isAllowed = (module: string): boolean =>
    allowedNames.has(module) || allowedNames.has(`@types/${module}`);
  const files = readdirSync(join(root, folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const otherImports = files
    .filter((file) => /\.(?:d\.ts|[cm]?jsx?)$/.test(file))
    .flatMap((file) =>
      listImports(join(root, folder, 'dist', file))
        .filter((module) => !isBuiltin(module) && !isAlias(module) && !isAllowed(toPackage(module)))
        .map((module) => `${file}: ${module}`),
    );
  expect(otherImports).toEqual([]);
});

it('the plugin needs only the core of Docusaurus as a peer, and its types as an optional peer', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'plugin/package.json'), 'utf8'));
  const isDocusaurus = (name: string): boolean => name.startsWith('@docusaurus/');
  expect(Object.keys(manifest.dependencies).filter(isDocusaurus)).toEqual([]);
  expect(Object.keys(manifest.peerDependencies).filter(isDocusaurus)).toEqual([
    '@docusaurus/core',
    '@docusaurus/types',
  ]);
  expect(manifest.peerDependenciesMeta).toEqual({ '@docusaurus/types': { optional: true } });
});

it('the plugin’s entry imports only little packages, because Docusaurus transpiles all of them at every start', () => {
  for (const entry of ['index.js', 'items.js']) {
    const modules = listImports(join(root, 'plugin/dist', entry)).filter((module) => !isBuiltin(module));
    expect(modules.filter((module) => !['ajv', 'fastest-levenshtein'].includes(module))).toEqual([]);
  }
});
