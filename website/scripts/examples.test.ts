import { personasSchema, toLocated, toReport, validateSource } from 'persona-registry';
import { expect, it } from 'vitest';
import { listBlocks, listPages } from './listPages.js';

const SECTION = new RegExp(`^(?:${Object.keys(personasSchema.properties ?? {}).join('|')}):`, 'm');

/** Blocks of YAML with a section of the data file. Empty lines before each block give its problems the line numbers of the page. */
const examples = listPages().flatMap(({ file, text: page }) =>
  listBlocks(page, /^ya?ml$/)
    .filter(({ text, title }) => SECTION.test(text) && !/^bindings/.test(title ?? ''))
    .map(({ line, text }) => ({ file, line, text: '\n'.repeat(line) + text })),
);

it('finds examples of data', () => {
  expect(examples.length).toBeGreaterThan(20);
});

// A reader copies these blocks, so each must be valid by itself.
it.each(examples.map(({ file, line, text }) => [`${file}:${line}`, file, text]))(
  '%s is valid data',
  (_, file, text) => {
    const source = { file, text, format: 'yaml' } as const;
    expect(toReport(toLocated(validateSource(source).diagnostics, [source]))).toBe('');
  },
);
