import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinPlain } from '@theme/PersonaWords';
import { expect, it } from 'vitest';

it('joins the items of a list', () => {
  expect(joinPlain(['Dev', 'Stage'])).toBe('Dev, Stage');
});

it('is what all components join lists with, so that no list has an English comma in Japanese or Arabic', () => {
  const folder = join(import.meta.dirname, '..');
  // It joins what it sorts by, which nobody reads.
  const unread = join('PersonaTools', 'selectItems.ts');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path !== unread && /\.tsx?$/.test(path) && !/__tests__|\.test\.|PersonaWords/.test(path),
  );
  const written = files.filter((path) =>
    /join\(', '\)|&& ', '|\{', '\}/.test(readFileSync(join(folder, path), 'utf8')),
  );
  expect(written).toEqual([]);
});
