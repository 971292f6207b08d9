import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFolder } from '../testing.js';
import { writeFiles } from './writeFiles.js';

it('leaves everything as it was if one of the files cannot be written', () => {
  using folder = createFolder({ 'a.csv': 'old', file: '' });
  const toTarget = (file: string) => ({ path: join(folder.directory, file), file, content: 'new' });
  const problems = writeFiles([toTarget('a.csv'), toTarget('b.csv'), toTarget('file/c.csv')]);
  expect(problems.map(({ code, place }) => [code, place?.file])).toEqual([['unwritable-file', 'file/c.csv']]);
  expect(readdirSync(folder.directory).sort()).toEqual(['a.csv', 'file']);
  expect(readFileSync(join(folder.directory, 'a.csv'), 'utf8')).toBe('old');
  expect(writeFiles([toTarget('a.csv'), toTarget('b.csv')])).toEqual([]);
  expect(readdirSync(folder.directory).sort()).toEqual(['a.csv', 'b.csv', 'file']);
});
