import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { toPrintable } from '../terminal/toPrintable.js';
import { context, diagnostics } from './fixtures.js';
import { toPretty } from './toPretty.js';

it('is the report of a build', () => {
  expect(toPrintable(toPretty(diagnostics, context), false)).toMatchInlineSnapshot(`
    "unused-team info: Team "AI Team" has no persona.

    personas.yml review-overdue warning: 100% of "a: b, c"
    is overdue.

    docs/a page.md:12:3 unknown-reference There is no team "Dta Team". Did you mean "Data Team"?
        Valid: Data Team, AI Team
        Add it to \`teams:\` to allow it.
        personas.yml:4:1 Teams are listed here.

    1 error, 1 warning, 1 info
    "
  `);
});

it('has colours only if they are requested', () => {
  const report = toPretty(diagnostics, context);
  const colored = toPrintable(report, true);
  const plain = toPrintable(report, false);
  expect(colored).not.toBe(plain);
  expect(stripVTControlCharacters(colored)).toBe(plain);
});

it('prints a line also without findings', () => {
  expect(toPretty([], context)).toBe('No problems in 12 documents and 1 data file.\n');
  expect(toPretty([], { ...context, inputCounts: { documents: 1, dataFiles: 0 } })).toBe(
    'No problems in 1 document and 0 data files.\n',
  );
});
