import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

it.each([1, 2, 3, 4, 5, 6])(
  'leaves each file old or new, and never a part of it, if the process is killed at step %i',
  async (step) => {
    const toScript = (name: string) =>
      ts.transpileModule(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      }).outputText;
    const files = ['a.csv', 'b.csv', 'c.csv'];
    using folder = createFolder({
      ...Object.fromEntries(files.map((file) => [file, 'old'])),
      'script/package.json': '{ "type": "module" }',
      'script/writeFiles.js': toScript('writeFiles.ts'),
      'script/toProblem.js': toScript('toProblem.ts'),
      // The process ends itself in the middle of a step, so that the test needs no luck with times.
      'script/run.js': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let steps = 0;
const die = () => process.kill(process.pid, 'SIGKILL');
const { writeFileSync, renameSync } = fs;
fs.writeFileSync = (path, content) => {
  const isLast = ++steps === ${step};
  writeFileSync(path, isLast ? content.slice(0, 3) : content);
  if (isLast) die();
};
fs.renameSync = (from, to) => (++steps === ${step} ? die() : renameSync(from, to));
syncBuiltinESMExports();
const { writeFiles } = await import('./writeFiles.js');
writeFiles(${JSON.stringify(files)}.map((file) => ({ path: process.cwd() + '/' + file, file, content: 'written' })));
`,
    });
    const child = spawn(process.execPath, ['script/run.js'], { cwd: folder.directory });
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    const contents = files.map((file) => readFileSync(join(folder.directory, file), 'utf8'));
    const renamed = Math.max(0, step - 4);
    expect(contents).toEqual(files.map((_, index) => (index < renamed ? 'written' : 'old')));
  },
);
