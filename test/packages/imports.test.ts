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

/** Lists what a file imports. A full parser reads it, because `preProcessFile` takes text in a template for an import after some regular expressions. */
function listImports(file: string): string[] {
  const names: string[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) names.push(node.text);
  };
  const read = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isModuleDeclaration(node)) add(node.name);
    else if (ts.isCallExpression(node) && isLoading(node.expression)) add(node.arguments[0]);
    ts.forEachChild(node, read);
  };
  read(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return names.filter((name) => !/^[./]|^node:/.test(name));
}

const isLoading = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');

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
