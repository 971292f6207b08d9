import { describe, expect, it } from 'vitest';
import { PERSONA_COLUMNS, SORT_FIELDS } from '../model/columns.js';
import { validateColumns } from './validateColumns.js';
import { validateGroupBy } from './validateGroupBy.js';
import { validateSort } from './validateSort.js';

const problems = ({ diagnostics }: { diagnostics: { code: string; suggestion?: string }[] }) =>
  diagnostics.map(({ code, suggestion }) => [code, suggestion]);

describe('validateColumns', () => {
  it('reads fields and titles', () => {
    expect(
      validateColumns(['persona', 'team as Area', 'skills AS Knows, or learns', 'scope as as is', 'team']),
    ).toEqual({
      value: [
        { field: 'persona' },
        { field: 'team', title: 'Area' },
        { field: 'skills', title: 'Knows, or learns' },
        { field: 'scope', title: 'as is' },
      ],
      diagnostics: [],
    });
  });

  it('says what is valid and what was probably meant, for all columns at once', () => {
    const outcome = validateColumns(['name', 'skils as X', 'toString', 'two words', 'team as', 'scope AS']);
    expect(outcome.value).toBeUndefined();
    expect(problems(outcome)).toEqual([
      ['unknown-column', 'persona'],
      ['unknown-column', 'skills'],
      ['unknown-column', undefined],
      ['unknown-column', undefined],
      ['empty-title', undefined],
      ['empty-title', undefined],
    ]);
    expect(outcome.diagnostics[0]?.valid).toEqual(PERSONA_COLUMNS);
    expect(outcome.diagnostics[3]?.message).toBe('"two words" is not a column.');
  });
});

describe('validateSort', () => {
  it('reads both ways to write descending order', () => {
    expect(validateSort(['team', '-name', 'id desc', 'kind asc']).value).toEqual([
      { field: 'team' },
      { field: 'name', descending: true },
      { field: 'id', descending: true },
      { field: 'kind' },
    ]);
  });

  it('says what is valid and what was probably meant', () => {
    const outcome = validateSort(['-tem', 'tem', '-team desc', 'team down', '- ']);
    expect(outcome.value).toBeUndefined();
    expect(problems(outcome)).toEqual([
      ['unknown-sort', '-team'],
      ['unknown-sort', 'team'],
      ['unknown-sort', '-team'],
      ['unknown-sort', undefined],
      ['unknown-sort', undefined],
    ]);
    expect(outcome.diagnostics[0]?.valid).toEqual(SORT_FIELDS);
  });
});

describe('validateGroupBy', () => {
  it('knows teams and groups', () => {
    expect(validateGroupBy('team').value).toBe('team');
    expect(validateGroupBy('teams')).toEqual({
      diagnostics: [
        {
          code: 'unknown-group-by',
          severity: 'error',
          message: '"teams" is not a field to group by.',
          valid: ['team', 'group'],
          suggestion: 'team',
        },
      ],
    });
  });
});
