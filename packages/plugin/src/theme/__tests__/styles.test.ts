import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const theme = fileURLToPath(new URL('..', import.meta.url));

/** Returns `<file>: <match>` for each match of a pattern in the sources of the theme. */
function find(extension: '.css' | '.tsx', pattern: RegExp): string[] {
  const files = readdirSync(theme, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith(extension) && !file.includes('.test.') && !file.includes('__tests__'))
    .flatMap((file) => {
      const text = readFileSync(join(theme, file), 'utf8');
      return [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`);
    });
}

describe('styles of the theme', () => {
  it('have no rule of their own for lists without marks: lists have the class `persona-list`', () => {
    const lists = find('.tsx', /<[uo]l\b[^>]*>/g);
    expect(lists.length).toBeGreaterThan(5);
    // The list of breadcrumbs is Infima's. Lists in descriptions of people have marks, and their tag is a variable.
    expect(lists.filter((list) => !/persona-list|"breadcrumbs"/.test(list))).toEqual([]);
    expect(find('.css', /list-style: none/g)).toEqual(['PersonaAccent/styles.module.css: list-style: none']);
  });

  it('are turned round for languages that are read from the right, which `inset` is not', () => {
    expect(find('.css', /inset: \S+ \S+ \S+ \S+;/g)).toEqual([]);
  });

  it('name no class of Docusaurus or Infima, so that a page without our classes needs no sheet of ours', () => {
    expect(find('.css', /:global\(\.(?!persona-|service-|access-)[^)]*\)/g)).toEqual([]);
  });
});
