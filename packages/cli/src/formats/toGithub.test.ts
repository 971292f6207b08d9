import { expect, it } from 'vitest';
import { context, diagnostics } from './fixtures.js';
import { toGithub } from './toGithub.js';

it('is one workflow command per diagnostic, escaped', () => {
  expect(toGithub(diagnostics, context)).toMatchInlineSnapshot(`
    "::error file=docs/a page.md,line=12,col=3,title=unknown-reference::There is no team "Dta Team". Did you mean "Data Team"? Valid: Data Team, AI Team. Add it to \`teams:\` to allow it.
    ::warning file=personas.yml,title=review-overdue::100%25 of "a: b, c"%0Ais overdue.
    ::notice title=unused-team::Team "AI Team" has no persona.
    "
  `);
});

it('is empty without findings', () => {
  expect(toGithub([], context)).toBe('');
});
