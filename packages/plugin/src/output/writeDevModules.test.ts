import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDevModules } from './writeDevModules.js';

it('lists the files of all instances', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dev-modules-'));
  writeDevModules(folder, ['default', 'ops']);
  expect(readFileSync(join(folder, 'live.mjs'), 'utf8')).toMatchInlineSnapshot(`
    "import file0 from './default/live/live.json';
    import file1 from './ops/live/live.json';
    export default [file0, file1];
    "
  `);
  expect(readFileSync(join(folder, 'problems.mjs'), 'utf8')).toContain("from './ops/problems/all.json'");
  rmSync(folder, { recursive: true });
});
