import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { roleCatalogues } from 'persona-registry';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tryBuild } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { bracketTranslations, findBareWords } from '../helpers/pseudoLocale.js';
import { readTree } from '../helpers/readTree.js';
import { runDocusaurus } from '../helpers/runDocusaurus.js';

/* A locale whose every word is between brackets: a word outside of them on a page reaches no translation. */

const LOCALE = 'en-XA';
/** A document that names what is gone. */
const CUT = 'versioned_docs/version-1.0/gone.md';
const GONE = '---\ndescription: Gone.\n---\n\n# Gone\n\nAsk :persona[P099].\n\n::process-map{#old}\n';

let site: Site;
let pages: [path: string, html: string][];
let documents: [path: string, html: string][];

beforeAll(async () => {
  site = createSite({ locales: ['en', LOCALE], plugin: { accessDetails: 'full' }, files: { [CUT]: GONE } });
  site.edit(
    'personas.yml',
    'check: { preset: none }',
    'check: { preset: none, rules: { reason-missing: warning, scope-resolves: info } }',
  );
  const command = runDocusaurus(site.directory, ['write-translations', '--locale', LOCALE]);
  if ((await command.exitCode) !== 0) throw new Error(command.output());
  bracketTranslations(join(site.directory, 'i18n', LOCALE));
  const { code, output, directory } = await tryBuild(site, ['--locale', LOCALE]);
  if (code !== 0) throw new Error(output);
  const all = [...readTree(directory)]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path]): [string, string] => [path, readFileSync(join(directory, path), 'utf8')]);
  pages = all.filter(([path]) => path.includes('personas') || path === '404.html');
  documents = all.filter(([path]) => path.startsWith('docs/'));
}, 240_000);
afterAll(() => site.remove());

it('has a page of every kind', () => {
  expect(pages.length).toBeGreaterThan(20);
});

it('has findings, a page that has moved, and the page for unknown addresses', () => {
  const findings = pages.filter(([, html]) => html.includes('alert--warning'));
  expect(findings.length).toBeGreaterThan(2);
  expect(findings.every(([, html]) => html.includes('⟦Not met: ⟦Every grant gives a reason.⟧'))).toBe(true);
  expect(pages.filter(([, html]) => html.includes('http-equiv="refresh"'))).not.toEqual([]);
  expect(pages.map(([path]) => path)).toContain('404.html');
});

it('says in documents what is gone, inside of the brackets', () => {
  const problems = documents.flatMap(([, html]) =>
    [...html.matchAll(/<(span|div) class="[^"]*persona-problem.*?<\/\1>/gs)].map(([element]) => element),
  );
  expect(problems).toHaveLength(2);
  expect(problems.flatMap((html) => findBareWords(html, ['P099', 'old']))).toEqual([]);
});

it('says nothing outside of the brackets but what is data', () => {
  const roles = roleCatalogues.flatMap((catalogue) =>
    catalogue.roles.flatMap(({ name, description }) => [name, description ?? '']),
  );
  const data = [...listData(load(site.read('personas.yml'))), ...roles, ...listTitles(), ...NAMES];
  const known = data.filter((text) => text.length > 2);
  const bare = pages.flatMap(([path, html]) =>
    findBareWords(html, known).map((words) => `${path}: ${words}`),
  );
  expect(bare).toEqual([]);
});

/** What is the same in every language (systems, formats of files, templates of the data), and the word with which `Intl` ends a list in English. */
const NAMES = [
  ' and ',
  'Azure RBAC',
  'Harbour docs',
  'JSON',
  'CSV',
  'id-forecast-build-prod',
  'rg-hidden-prod',
];

/** The texts of the data and their parts: names in lists, ids. */
function listData(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...value.split(/[,/[\]]\s*/)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...listData(inner)]);
}

/** The titles of documents that pages link to, and the names of personas that they define. */
function listTitles(): string[] {
  return ['docs', 'handbook', 'blog', 'src/pages'].flatMap((folder) =>
    [...readTree(join(site.directory, folder))].flatMap(([, text]) => [
      ...[...text.matchAll(/^(?:title:|#+) *(.+?)(?: *\{#.*\})?$/gm)].map(([, title = '']) => title),
      ...[...text.matchAll(/:::persona\[([^\]]+)\]/g)].map(([, name = '']) => name),
    ]),
  );
}
