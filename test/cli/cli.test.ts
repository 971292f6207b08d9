import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolder, type Folder } from '../helpers/createFolder.js';
import { openSpreadsheet } from '../helpers/openSpreadsheet.js';
import { runNode } from '../helpers/runDocusaurus.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));

// The tests beside the source test what the command does. This test runs the built file as its own process.
describe('the command personas', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = createFolder();
  });
  afterEach(() => folder.remove());

  const run = async (...args: string[]) => {
    const command = runNode(bin, args, folder.directory);
    const code = await command.exitCode;
    return { code, output: command.output() };
  };

  it('accepts the file that init writes, and finds a mistake in a document', async () => {
    expect(await run('init')).toMatchObject({ code: 0 });
    expect(await run('check')).toMatchObject({ code: 0 });
    mkdirSync(join(folder.directory, 'docs'));
    writeFileSync(join(folder.directory, 'docs/page.md'), '# Page\n\nText.\n\n::persona{#P01}\n');
    const { code, output } = await run('check', 'docs');
    expect(output).toContain(
      'docs/page.md:5:1 unknown-reference There is no persona "P01". Did you mean "P001"?',
    );
    expect(code).toBe(1);
  });

  it('exports the same records as CSV, which a spreadsheet opens without running formulas, and as JSON', async () => {
    const path = join(folder.directory, 'personas.yml');
    expect(await run('init')).toMatchObject({ code: 0 });
    const data = readFileSync(path, 'utf8').replaceAll('See what runs.', '\'=1+1, "Größe"; שלום\'');
    writeFileSync(path, data);
    expect(await run('export', '--to', 'csv', '--review', '-o', 'access.csv')).toEqual({
      code: 0,
      output: 'Wrote "access.csv".\n',
    });
    const { output, code } = await run('export', '--to', 'json');
    expect(code).toBe(0);
    const records: Record<string, string>[] = JSON.parse(output).access;
    const [header = [], ...rows] = openSpreadsheet(join(folder.directory, 'access.csv'));
    const columnOf = (title: string) => rows.map((row) => row[header.indexOf(title)]);
    for (const field of ['service', 'persona', 'environment', 'state', 'role', 'level', 'tier', 'sponsor']) {
      expect(columnOf(field)).toEqual(records.map((record) => record[field] ?? ''));
    }
    expect(columnOf('why')).toEqual(records.map(({ why = '' }) => why.replace(/^=/, "'=")));
    expect(columnOf('why')).toContain('\'=1+1, "Größe"; שלום');
    expect(new Set(columnOf('review comment'))).toEqual(new Set(['']));
  });

  it('reports in a sentence why it could not run', async () => {
    const { code, output } = await run('check', 'nowhere.yml');
    expect(output).toBe('error: There is no file or folder "nowhere.yml".\n');
    expect(code).toBe(2);
  });
});
