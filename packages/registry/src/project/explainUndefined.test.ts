import { describe, expect, it } from 'vitest';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Mention } from '../model/document.js';
import type { IgnoredDefinition } from './collectScans.js';
import { explainUndefined } from './explainUndefined.js';

const place = (file: string): Place => ({ file, line: 3, column: 1 });
const mention = (ref: string, file: string): Mention => ({
  request: { kind: 'persona-link', ref },
  place: place(file),
});
const unknown = (ref: string, file: string): Diagnostic => ({
  code: 'unknown-reference',
  severity: 'error',
  message: `There is no persona "${ref}".`,
  place: place(file),
  hint: 'Write an id.',
});
const draft: IgnoredDefinition = {
  kind: 'draft',
  id: 'P009',
  fields: { name: 'Drafter' },
  place: place('docs/draft.md'),
  fieldPlaces: {},
};

const none = new Set<string>();

describe('explainUndefined', () => {
  it('says that a draft, a copy or a partial does not define, and where it is', () => {
    const mentions = [
      mention('P009', 'docs/a.md'),
      mention('Drafter', 'docs/b.md'),
      mention('P008', 'docs/c.md'),
    ];
    const diagnostics = [
      unknown('P009', 'docs/a.md'),
      unknown('Drafter', 'docs/b.md'),
      unknown('P008', 'docs/c.md'),
    ];
    const [byId, byName, other] = explainUndefined(diagnostics, mentions, none, () => [draft]);
    const related = [{ message: 'The definition here does not count.', place: place('docs/draft.md') }];
    expect(byId).toMatchObject({ message: 'There is no persona "P009".', related });
    expect(byId?.hint).toContain('partials do not define');
    expect(byName).toMatchObject({ related });
    expect(other).toEqual(diagnostics[2]);
  });

  it('lets drafts mention what drafts define', () => {
    const file = 'docs/other-draft.md';
    const found = explainUndefined(
      [unknown('P009', file), unknown('P008', 'docs/draft.md')],
      [mention('P009', file), mention('P008', 'docs/draft.md')],
      new Set([file, 'docs/draft.md']),
      () => [draft],
    );
    expect(found.map(({ message }) => message)).toEqual(['There is no persona "P008".']);
  });

  it('names the option that takes definitions out of unlisted documents', () => {
    const [found] = explainUndefined(
      [unknown('P009', 'docs/a.md')],
      [mention('P009', 'docs/a.md')],
      none,
      () => [{ ...draft, kind: 'unlisted' }],
    );
    expect(found?.hint).toMatch(/^Unlisted documents do not define .*`unlistedDefinitions`/);
  });

  it('reports a problem of a partial once, however many pages import it', () => {
    const diagnostics = [
      unknown('P008', 'docs/_part.mdx'),
      unknown('P008', 'docs/_part.mdx'),
      unknown('P008', 'docs/a.md'),
    ];
    expect(explainUndefined(diagnostics, [], none, () => [])).toEqual([diagnostics[0], diagnostics[2]]);
    expect(explainUndefined(diagnostics, [], none, () => [draft])).toEqual([diagnostics[0], diagnostics[2]]);
  });
});
