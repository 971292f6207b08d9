import { describe, expect, it } from 'vitest';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Definition, Mention } from '../model/document.js';
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
const draft: Definition = {
  id: 'P009',
  fields: { name: 'Drafter' },
  place: place('docs/draft.md'),
  fieldPlaces: {},
};

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
    const [byId, byName, other] = explainUndefined(diagnostics, mentions, () => [draft]);
    const related = [{ message: 'The definition here does not count.', place: place('docs/draft.md') }];
    expect(byId).toMatchObject({ message: 'There is no persona "P009".', related });
    expect(byId?.hint).toContain('partials do not define');
    expect(byName).toMatchObject({ related });
    expect(other).toEqual(diagnostics[2]);
  });

  it('reports a problem of a partial once, however many pages import it', () => {
    const diagnostics = [
      unknown('P008', 'docs/_part.mdx'),
      unknown('P008', 'docs/_part.mdx'),
      unknown('P008', 'docs/a.md'),
    ];
    expect(explainUndefined(diagnostics, [], () => [])).toEqual([diagnostics[0], diagnostics[2]]);
    expect(explainUndefined(diagnostics, [], () => [draft])).toEqual([diagnostics[0], diagnostics[2]]);
  });
});
