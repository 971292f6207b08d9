import { expect, it } from 'vitest';
import { createFolder, run } from '../testing.js';
import { commandHelp, commands } from './commands.js';

it('the help of the program names every command', async () => {
  using folder = createFolder({});
  const { output } = await run(folder.directory, '--help');
  for (const { name, summary } of commands)
    expect(output).toMatch(new RegExp(`^  ${name} .*${summary}$`, 'm'));
});

it.each([...commandHelp.keys()])('%s explains itself, with examples and exit codes', async (name) => {
  using folder = createFolder({});
  const { code, output, errors } = await run(folder.directory, ...name.split(' '), '--help');
  const { examples = [], exits } = commandHelp.get(name) ?? {};
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    expect(example.startsWith(name)).toBe(true);
    expect(output).toContain(`  personas ${example}\n`);
  }
  expect(Object.keys(exits ?? {})).toContain('2');
  for (const meaning of Object.values(exits ?? {})) expect(output).toContain(meaning);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});

it.each([
  ['', ['check', 'who-can', 'complete']],
  ['check --f', ['--format']],
  ['check --format ', ['pretty', 'sarif']],
  ['who-can ', ['write', 'administer']],
  ['list personas --te', ['--team']],
  ['roles ', ['list', 'import']],
])('completes "%s"', async (line, words) => {
  using folder = createFolder({});
  const { code, output } = await run(folder.directory, 'complete', '--', ...line.split(' '));
  const offered = output.split('\n').map((one) => one.split('\t')[0]);
  expect(offered).toEqual(expect.arrayContaining(words));
  expect(code).toBe(0);
});

it.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', async (shell) => {
  using folder = createFolder({});
  const { code, output, errors } = await run(folder.directory, 'complete', shell);
  expect(output).toMatch(/personas complete ('?)--\1/);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});
