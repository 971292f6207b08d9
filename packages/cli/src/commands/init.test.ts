import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Questions } from '../init/questions.js';
import { SEEDS } from '../init/seeds.js';
import { runCli } from '../runCli.js';
import { createFolder, type Files, run } from '../testing.js';

const config = "export default {\n  title: 'Site',\n  presets: [],\n};\n";
const site: Files = { 'docusaurus.config.js': config, 'docs/intro.md': '# Intro\n' };

it.each(SEEDS)('writes valid data without warnings: %s', async (seed) => {
  using folder = createFolder({});
  expect(await run(folder.directory, 'init', '--seed', seed)).toMatchObject({ code: 0, errors: '' });
  const { code, output } = await run(folder.directory, 'check', '--severity', 'warning');
  expect(output).not.toMatch(/error|warning/);
  expect(code).toBe(0);
});

it('writes the eleven personas of the introduction, with their teams', async () => {
  using folder = createFolder({});
  await run(folder.directory, 'init', '--seed', 'introduction', '--no-schema');
  const text = readFileSync(join(folder.directory, 'personas.yml'), 'utf8');
  expect(Object.keys(parse(text).personas)).toHaveLength(11);
  expect(text).not.toContain('$schema');
});

it('writes page and plugin when it is told to', async () => {
  using folder = createFolder(site);
  const { code, output } = await run(folder.directory, 'init', '--page', '--plugin');
  expect(code).toBe(0);
  expect(output).toBe(
    `Wrote personas.yml, docs/personas.md, docusaurus.config.js. Next:

1. Install what is missing:  npm install docusaurus-plugin-personas
2. Check it:  npx personas-cli check
3. See it:  npm start  (the overview of all personas is at /personas of the site)
`,
  );
  const read = (file: string) => readFileSync(join(folder.directory, file), 'utf8');
  expect(read('docusaurus.config.js')).toBe(
    config.replace('  presets', "  plugins: ['docusaurus-plugin-personas'],\n  presets"),
  );
  expect(read('docs/personas.md')).toContain('::persona-table');
  expect(read('personas.yml')).toMatch(/^# yaml-language-server: \$schema=/);
});

it('says what pnpm needs to install, and nothing of it where it is installed', async () => {
  const files = { ...site, 'pnpm-lock.yaml': '' };
  using folder = createFolder(files);
  const { output } = await run(folder.directory, 'init', '--page', '--plugin');
  expect(output).toContain(
    '1. Install what is missing:  pnpm add docusaurus-plugin-personas persona-registry\n',
  );
  const dependencies = { 'docusaurus-plugin-personas': '1.0.0' };
  const devDependencies = { 'persona-registry': '1.0.0' };
  const manifest = JSON.stringify({ dependencies, devDependencies });
  using installed = createFolder({ ...files, 'package.json': manifest });
  expect((await run(installed.directory, 'init', '--page', '--plugin')).output).not.toContain('Install');
});

it.each(['personas.yml', 'personas.yaml', 'personas.json', 'personas/one.yml'])(
  'does not change %s',
  async (path) => {
    using folder = createFolder({ [path]: 'mine' });
    const { code, errors } = await run(folder.directory, 'init');
    expect(errors).toBe(`error: "${path.split('/')[0]}" already exists, so nothing was written.\n`);
    expect(code).toBe(2);
    expect(readFileSync(join(folder.directory, path), 'utf8')).toBe('mine');
  },
);

it('does not change a page, and a configuration without a place', async () => {
  using folder = createFolder({
    'docusaurus.config.js': 'export default make();\n',
    'docs/personas.md': 'mine',
  });
  const { code, output } = await run(folder.directory, 'init', '--page', '--plugin');
  expect(code).toBe(0);
  expect(output).toMatch(/^Wrote personas\.yml\. Next:\n\n1\. Add the plugin to docusaurus\.config/);
  expect(readFileSync(join(folder.directory, 'docs/personas.md'), 'utf8')).toBe('mine');
});

describe('in a terminal', () => {
  /** Runs `init`, and answers with these answers in turn. */
  async function answer(files: Files, answers: readonly (string | boolean | undefined)[], ...args: string[]) {
    const folder = createFolder(files);
    const asked: string[] = [];
    let shown = '';
    const questions: Questions = {
      choose: async (message, choices) => {
        asked.push(message);
        const given = answers[asked.length - 1];
        return choices.find(({ value }) => value === given)?.value;
      },
      confirm: async (message) => {
        asked.push(message);
        return answers[asked.length - 1] as boolean | undefined;
      },
    };
    const print = (text: string): void => {
      shown += text;
    };
    const code = await runCli(['init', ...args], {
      directory: folder.directory,
      color: false,
      print,
      printError: print,
      openQuestions: async () => questions,
    });
    return { folder, asked, shown, code };
  }

  it('asks for each step, and shows the line before it asks', async () => {
    const { folder, asked, shown, code } = await answer(site, ['introduction', true, true, false]);
    using _ = folder;
    expect(code).toBe(0);
    expect(asked).toEqual([
      'Which personas do you start from?',
      'Write a first page, docs/personas.md?',
      'Add the plugin to docusaurus.config.js?',
      'Let the editor complete and check personas.yml?',
    ]);
    expect(shown).toContain("docusaurus.config.js:\n+ plugins: ['docusaurus-plugin-personas'],\n");
    expect(readFileSync(join(folder.directory, 'personas.yml'), 'utf8')).toMatch(/^# Personas/);
    expect((await run(folder.directory, 'check')).code).toBe(0);
  });

  it('does not ask what the options say', async () => {
    const { folder, asked } = await answer(site, [false], '--seed', 'none', '--plugin', '--no-schema');
    using _ = folder;
    expect(asked).toEqual(['Write a first page, docs/personas.md?']);
    expect(existsSync(join(folder.directory, 'docs/personas.md'))).toBe(false);
  });

  it.each([0, 1, 2, 3])('writes nothing if the person stops at question %i', async (count) => {
    const { folder, code, shown } = await answer(site, ['none', true, true].slice(0, count));
    using _ = folder;
    expect(code).toBe(2);
    expect(shown).toMatch(/Nothing was written\.\n$/);
    expect(existsSync(join(folder.directory, 'personas.yml'))).toBe(false);
    expect(readFileSync(join(folder.directory, 'docusaurus.config.js'), 'utf8')).toBe(config);
  });
});
