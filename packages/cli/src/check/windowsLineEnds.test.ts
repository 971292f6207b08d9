import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSiteFolder, toConfig } from '../site/testing.js';
import { createFolder, type Files, run } from '../testing.js';
import { badData, badDefinitions, badMarkdown } from './badInputCases.js';

const messageOf = (name: string): string =>
  readFileSync(
    new URL(`./messages/${name.toLowerCase().replaceAll(/[^a-z0-9_.]+/g, '-')}.txt`, import.meta.url),
    'utf8',
  );

const toWindows = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content.replaceAll('\n', '\r\n') : content,
    ]),
  );

describe('files with the line ends of Windows', () => {
  it.each([...badData, ...badMarkdown, ...badDefinitions])(
    'have the same message: $name',
    async ({ name, files }) => {
      using folder = createFolder(toWindows(files));
      const { output } = await run(
        folder.directory,
        'check',
        '--rule',
        'known-role',
        '--severity',
        'warning',
      );
      expect(output).toBe(messageOf(name));
    },
  );
});

const ID = 'aaaaaaaa-0000-0000-0000-00000000000';
const personas = `personas:
  P001: { name: Engineer, team: Data, services: [lake] }
services: { lake: { systems: azure } }
access: { P001: { lake: { dev: [{ role: Reader, scope: rg-lake-dev }] } } }
`;
const bindings = `environments: { dev: { subscription: ${ID}2 } }
scopes:
  rg-lake-dev: /subscriptions/${ID}2/resourceGroups/rg-lake-dev
personas:
  P001: { dev: { azure: ${ID}1 } }
`;

const german = `personas:
  P001: { name: Ingenieurin }
  P009: { name: Niemand }
`;
const config = toConfig(
  "i18n: { defaultLocale: 'en', locales: ['en', 'de'] }, presets: [['classic', {}]], plugins: ['personas'],",
);

/** What is read beside data and documents: name → a part of the answer, the files, and the command. */
const OTHERS: Readonly<Record<string, readonly [answer: string, files: Files, command: string]>> = {
  'a table in CSV': [
    'skills: [SQL, Python]',
    { 'a.csv': 'Persona,Team,Skills\nEngineer,Data,"SQL,\nPython"\nAnalyst,Data,SQL\n' },
    'import a.csv',
  ],
  'a table in Markdown': [
    'name: Engineer',
    { 'a.md': '# Team\n\n| Persona | Team |\n| --- | --- |\n| Engineer | Data |\n| Analyst | Data |\n' },
    'import a.md',
  ],
  bindings: [
    'azurerm_role_assignment',
    { 'personas.yml': personas, 'b.yml': bindings },
    'export --to terraform --bindings b.yml',
  ],
  'bindings with a mistake': [
    'b.yml:5:3 unknown-binding',
    { 'personas.yml': personas, 'b.yml': bindings.replace('P001', 'P009') },
    'export --to terraform --bindings b.yml',
  ],
  'texts of a language, with a mistake': [
    'i18n/de/docusaurus-plugin-personas/personas.yml:3:3',
    {
      'personas.yml': personas,
      'docusaurus.config.js': config,
      'docs/a.md': '---\ntitle: A\ndescription: D\n---\n\n:persona[P001]\n',
      'i18n/de/docusaurus-plugin-personas/personas.yml': german,
    },
    'check',
  ],
};

describe('other files with the line ends of Windows', () => {
  it.each(Object.entries(OTHERS))('are read the same: %s', async (_, [answer, files, command]) => {
    using unix = createSiteFolder(files);
    using windows = createSiteFolder(toWindows(files));
    const expected = await run(unix.directory, ...command.split(' '));
    expect(`${expected.output}${expected.errors}`).toContain(answer);
    expect(await run(windows.directory, ...command.split(' '))).toEqual(expected);
  });
});
