import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createFolder, type Folder, runCli } from '../helpers/runCli.js';

describe('the command personas', () => {
  let folder: Folder;
  afterEach(() => folder?.remove());

  it('starts from what init writes, which is clean, and never overwrites it', async () => {
    folder = createFolder({});
    expect(await runCli(folder.directory, ['init'])).toMatchObject({ code: 0 });
    const written = readFileSync(join(folder.directory, 'personas.yml'), 'utf8');
    expect(await runCli(folder.directory, ['check', '--severity', 'warning'])).toMatchObject({ code: 0 });
    expect(await runCli(folder.directory, ['init'])).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder.directory, 'personas.yml'), 'utf8')).toBe(written);
  });

  it.each([
    ['chek', 'check'],
    ['check --formt json', '--format'],
    ['check --format jsn', 'json'],
    ['check nowhere.yml', 'nowhere.yml'],
  ])('could not run: %s', async (line, remedy) => {
    folder = createFolder({ 'personas.yml': 'personas: { P001: { name: A } }\n' });
    const { code, output } = await runCli(folder.directory, line.split(' '));
    expect(output).toContain(remedy);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });
});
