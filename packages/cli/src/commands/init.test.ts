import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFolder, run } from '../testing.js';

it('writes valid data without warnings', async () => {
  using folder = createFolder({});
  expect(await run(folder.directory, 'init')).toMatchObject({ code: 0, errors: '' });
  const { code, output } = await run(folder.directory, 'check', '--severity', 'warning');
  expect(output).not.toMatch(/error|warning/);
  expect(code).toBe(0);
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
