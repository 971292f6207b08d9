import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFolder, NO_DOCUMENT, run } from '../testing.js';
import { type BadInput, badData, badDefinitions, badMarkdown, goodInput } from './badInputCases.js';

// Each message is a readable file in `messages/`. Read it like the user who made the mistake.
const fileOf = (name: string): string =>
  `./messages/${name.toLowerCase().replaceAll(/[^a-z0-9_.]+/g, '-')}.txt`;

// Runs only one access rule, which finds nothing here. The findings of other rules on such small data do not matter.
const check = ['check', '--rule', 'known-role'];

/** Expects that each message has a place in its file, and a line below with the valid values or a remedy. */
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
    const pathsBefore = readdirSync(folder.directory, { recursive: true });
    const { code, output, errors } = await run(folder.directory, ...check, '--severity', 'warning');
    await expect(output).toMatchFileSnapshot(fileOf(name));
    expectPlaceAndRemedy(output, files);
    expect(output).not.toContain(folder.directory);
    expect(errors).toBe('');
    expect(code).toBe(1);
    expect(readdirSync(folder.directory, { recursive: true })).toEqual(pathsBefore);
  });

  it.each(goodInput)('accepts: $name', async ({ files }) => {
    using folder = createFolder(files);
    const { code, output, errors } = await run(folder.directory, ...check, '--severity', 'info');
    const hasDocument = Object.keys(files).some((file) => /\.mdx?$/.test(file));
    expect(output).toMatch(/^No problems in \d+ documents? and \d data files?\.\n$/);
    expect(errors).toBe(hasDocument ? '' : NO_DOCUMENT);
    expect(code).toBe(0);
  });
});
