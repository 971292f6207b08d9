import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFolder, type Folder } from '../helpers/createFolder.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));
const DATA = `personas:
  P001: { name: "Engineer \\e[31m with a name that is longer than a narrow terminal", team: Data Team, services: [lake, wiki] }
services: { lake: { systems: azure }, wiki: {} }
access: { P001: { lake: { dev: [Contributor], prod: { none: "Production is for the agents, \\e]0;title\\a and nobody else." } } } }
`;

let folder: Folder;
beforeEach(() => {
  folder = createFolder();
  writeFileSync(join(folder.directory, 'personas.yml'), DATA);
  mkdirSync(join(folder.directory, 'bin'));
  symlinkSync(bin, join(folder.directory, 'bin/personas'));
  chmodSync(bin, 0o755);
});
afterEach(() => folder.remove());

/** The output of a shell command. `script` gives it a terminal of 60 columns. */
function inShell(
  command: string,
  { terminal = true, ...env }: { terminal?: boolean; NO_COLOR?: string } = {},
): string {
  const { CI, FORCE_COLOR, NO_COLOR, ...rest } = process.env;
  const path = `${join(folder.directory, 'bin')}:${process.env.PATH}`;
  const options = {
    cwd: folder.directory,
    encoding: 'utf8' as const,
    env: { ...rest, TERM: 'xterm-256color', PATH: path, ...env },
  };
  return terminal
    ? execFileSync('script', ['-qec', `stty cols 60; ${command}`, '/dev/null'], options)
    : execFileSync('bash', ['-c', command], options);
}

/** Answers what a command asks in a terminal: waits for a text, and then presses keys. Gives what was shown, and the exit code. */
async function converse(
  command: string,
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ shown: string; code: number | null }> {
  const { CI, FORCE_COLOR, NO_COLOR, ...rest } = process.env;
  const env = {
    ...rest,
    TERM: 'xterm-256color',
    PATH: `${join(folder.directory, 'bin')}:${process.env.PATH}`,
  };
  const child = spawn('script', ['-qec', `stty cols 80 rows 24; ${command}`, '/dev/null'], {
    cwd: folder.directory,
    env,
  });
  const open = [...answers];
  let shown = '';
  let from = 0;
  const answer = (): void => {
    const [question = '', keys = ''] = open[0] ?? [];
    const at = open.length === 0 ? -1 : stripVTControlCharacters(shown).indexOf(question, from);
    if (at === -1) return;
    from = at + question.length;
    open.shift();
    // The prompt is drawn before it listens.
    setTimeout(() => child.stdin.write(keys), 100);
  };
  child.stdout.on('data', (data: Buffer) => {
    shown += data.toString();
    answer();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect(open).toEqual([]);
  return { shown: stripVTControlCharacters(shown), code };
}

const ENTER = '\r';
const DOWN = '\u001b[B';
const read = (path: string): string => readFileSync(join(folder.directory, path), 'utf8');

it.each([
  ['docusaurus.config.ts', "export default {\n  title: 'x',\n  presets: [],\n} satisfies Config;\n", '\n'],
  ['docusaurus.config.mts', "export default {\n  title: 'x',\n  presets: [],\n} satisfies Config;\n", '\n'],
  ['docusaurus.config.mjs', "export default {\r\n  title: 'x',\r\n  presets: [],\r\n};\r\n", '\r\n'],
])(
  'init asks what to start from, shows the line for %s, and writes on yes',
  async (name, config, newline) => {
    rmSync(join(folder.directory, 'personas.yml'));
    mkdirSync(join(folder.directory, 'docs'));
    writeFileSync(join(folder.directory, name), config);
    const { shown, code } = await converse('personas init', [
      ['Which personas do you start from?', DOWN + ENTER],
      ['Write a first page', ENTER],
      [`Add the plugin to ${name}?`, 'y'],
      ['Let the editor complete', ENTER],
    ]);
    expect(code).toBe(0);
    expect(shown).toContain("+ plugins: ['docusaurus-plugin-personas'],");
    expect(read('personas.yml')).toMatch(/^# yaml-language-server: [\s\S]*\n {2}P011:\n/);
    expect(read('docs/personas.md')).toContain('::persona-table');
    expect(read(name)).toBe(
      config.replace('  presets', `  plugins: ['docusaurus-plugin-personas'],${newline}  presets`),
    );
  },
);

it('init writes only what is answered with yes, and nothing after Ctrl+C or beside data', async () => {
  const config = "export default {\n  title: 'x',\n  plugins: [],\n};\n";
  const existing = await converse('personas init', []);
  expect(existing.code).toBe(2);
  expect(existing.shown).toContain('"personas.yml" already exists, so nothing was written.');
  expect(read('personas.yml')).toBe(DATA);
  rmSync(join(folder.directory, 'personas.yml'));
  mkdirSync(join(folder.directory, 'docs'));
  writeFileSync(join(folder.directory, 'docusaurus.config.mjs'), config);
  const stopped = await converse('personas init', [
    ['Which personas do you start from?', ENTER],
    ['Write a first page', '\u0003'],
  ]);
  expect(stopped.code).toBe(2);
  expect(existsSync(join(folder.directory, 'personas.yml'))).toBe(false);
  writeFileSync(join(folder.directory, 'docs/personas.md'), 'Ours\n');
  const { code } = await converse('personas init --no-schema', [
    ['Which personas do you start from?', DOWN + DOWN + ENTER],
    ['Add the plugin', 'n'],
  ]);
  expect(code).toBe(0);
  expect(read('personas.yml')).toContain('name: New persona');
  expect(read('personas.yml')).not.toContain('yaml-language-server');
  expect([read('docusaurus.config.mjs'), read('docs/personas.md')]).toEqual([config, 'Ours\n']);
});

it('wraps to the width of the terminal, in colour, and prints no escape sequence of the data', () => {
  const output = inShell('personas show P001');
  expect(output).toContain('\u001b[1m');
  expect(output).not.toContain('\u001b[31m');
  expect(output).not.toContain('\u001b]');
  expect(output).toContain('\\u001b[31m');
  const lines = stripVTControlCharacters(output).split(/\r?\n/);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
});

it('prints no colour with NO_COLOR, and none to another program, whose lines stay whole', () => {
  expect(inShell('personas show P001', { NO_COLOR: '1' })).not.toContain('\u001b');
  const piped = inShell('personas show P001 | cat', { terminal: false });
  expect(piped).not.toContain('\u001b');
  expect(Math.max(...piped.split('\n').map(({ length }) => length))).toBeGreaterThan(60);
  const narrow = inShell('personas show P001 --width 40 | cat', { terminal: false });
  expect(Math.max(...narrow.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(40);
});

it('is quiet when its reader ends early', () => {
  const command =
    'personas roles list 2>errors | head -1 >/dev/null; echo "$' + '{PIPESTATUS[0]}" $(wc -c < errors)';
  expect(inShell(command, { terminal: false }).trim()).toBe('0 0');
});

it('completes in bash', () => {
  // The package bash-completion has this function, which not every machine has.
  const words =
    '_get_comp_words_by_ref() { cur=' +
    '"$' +
    '{COMP_WORDS[COMP_CWORD]}"; words=("$' +
    '{COMP_WORDS[@]}"); cword=$COMP_CWORD; }';
  const command =
    `${words}; compopt() { :; }; source <(personas complete bash); COMP_WORDS=(personas who); COMP_CWORD=1; __personas_complete; echo "$` +
    '{COMPREPLY[@]}"';
  expect(inShell(command, { terminal: false }).trim()).toBe('who-can');
});
