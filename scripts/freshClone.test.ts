import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './process.mjs';

/** Modules that a script imports when it starts, and those that these import. */
function listImports(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const source = readFileSync(path, 'utf8');
  const names = Array.from(
    source.matchAll(/^(?:import|export) .*?from '(.*?)';$/gms),
    ([, name = '']) => name,
  );
  return names.flatMap((name) =>
    name.startsWith('.') ? listImports(join(dirname(path), name), seen) : [name],
  );
}

it('npm scripts of a fresh clone import no dependency before they install it', () => {
  const names = listImports(join(root, 'scripts/tasks.mjs'));
  expect(names).toContain('node:fs');
  expect(names.filter((name) => !name.startsWith('node:'))).toEqual([]);
});
