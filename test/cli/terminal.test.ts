import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
