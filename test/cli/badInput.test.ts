import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createFolder, type Folder, runCli } from '../helpers/runCli.js';
import { badData, badMarkdown, goodInput } from './badInputCases.js';

// Each message is a readable file in `messages/`: read it as the person who made the mistake.
const fileOf = (name: string): string =>
  `./messages/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.txt`;

describe('personas check', () => {
  let folder: Folder;
  afterEach(() => folder?.remove());

  it.each([...badData, ...badMarkdown])('explains: $name', async ({ name, files }) => {
    folder = createFolder(files);
    const before = readdirSync(folder.directory, { recursive: true });
    const { code, output } = await runCli(folder.directory, ['check', '--today', '2026-11-24']);
    await expect(output).toMatchFileSnapshot(fileOf(name));
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(output).not.toContain(folder.directory);
    expect(code).toBe(1);
    expect(readdirSync(folder.directory, { recursive: true })).toEqual(before);
  });

  it.each(goodInput)('accepts: $name', async ({ files }) => {
    folder = createFolder(files);
    const { code, output } = await runCli(folder.directory, [
      'check',
      '--today',
      '2026-11-24',
      '--severity',
      'error',
    ]);
    expect(output).not.toMatch(/\berror\b/);
    expect(code).toBe(0);
  });
});
