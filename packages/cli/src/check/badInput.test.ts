import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFolder, run } from '../testing.js';
import { type BadInput, badData, badDefinitions, badMarkdown, goodInput } from './badInputCases.js';

// Each message is a readable file in `messages/`: read it as the person who made the mistake.
const fileOf = (name: string): string =>
  `./messages/${name.toLowerCase().replaceAll(/[^a-z0-9_.]+/g, '-')}.txt`;

// One access rule that has nothing to say here: what the others think of such small data is beside the point.
const check = ['check', '--rule', 'known-role'];

/** Each message stands in a line that the file has, and says below it what is valid or what to do. */
function expectPlaceAndRemedy(output: string, files: BadInput['files']) {
  for (const message of output.trim().split('\n\n').slice(0, -1)) {
    const [, file = '', line] = /^(\S+?)(?::(\d+):\d+)? /.exec(message) ?? [];
    expect(Object.keys(files)).toContain(file);
    const lines = String(files[file]).trimEnd().split('\n').length;
    expect(Number(line ?? 1)).toBeLessThanOrEqual(lines);
    expect(message).toMatch(/\n {4}/);
  }
}

describe('personas check', () => {
  it.each([...badData, ...badMarkdown, ...badDefinitions])('explains: $name', async ({ name, files }) => {
    using folder = createFolder(files);
    const before = readdirSync(folder.directory, { recursive: true });
    const { code, output, errors } = run(folder.directory, ...check, '--severity', 'warning');
    await expect(output).toMatchFileSnapshot(fileOf(name));
    expectPlaceAndRemedy(output, files);
    expect(output).not.toContain(folder.directory);
    expect(errors).toBe('');
    expect(code).toBe(1);
    expect(readdirSync(folder.directory, { recursive: true })).toEqual(before);
  });

  it.each(goodInput)('accepts: $name', ({ files }) => {
    using folder = createFolder(files);
    expect(run(folder.directory, ...check, '--severity', 'info')).toEqual({
      code: 0,
      output: 'No problems.\n',
      errors: '',
    });
  });
});
