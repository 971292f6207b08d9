import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
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

it('leaves each file old or new, and never a part of it, if the process is killed', async () => {
  const toScript = (name: string) =>
    ts.transpileModule(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    }).outputText;
  const files = Array.from({ length: 40 }, (_, index) => `file${index}.csv`);
  const size = 500_000;
  for (const delay of [0, 5, 20, 50]) {
    using folder = createFolder({
      ...Object.fromEntries(files.map((file) => [file, 'old'])),
      'script/package.json': '{ "type": "module" }',
      'script/writeFiles.js': toScript('writeFiles.ts'),
      'script/toProblem.js': toScript('toProblem.ts'),
      'script/run.js': `import { writeFiles } from './writeFiles.js';
const content = 'x'.repeat(${size});
process.stdout.write('.');
writeFiles(${JSON.stringify(files)}.map((file) => ({ path: process.cwd() + '/' + file, file, content })));
`,
    });
    const child = spawn(process.execPath, ['script/run.js'], { cwd: folder.directory });
    await once(child.stdout, 'data');
    await setTimeout(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lengths = files.map((file) => readFileSync(join(folder.directory, file), 'utf8').length);
    expect(lengths.filter((length) => length !== 'old'.length && length !== size)).toEqual([]);
  }
});
