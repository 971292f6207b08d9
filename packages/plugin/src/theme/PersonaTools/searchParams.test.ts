import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from './searchParams';

const known = { facets: ['team', 'kind'], sorts: ['team', 'persona'], columns: ['team', 'skills'] };
const nothing = { query: '', facets: {}, sort: [], hidden: [] };

describe('the state in the address', () => {
  it('is the same after writing and reading', () => {
    const state = {
      query: 'data & "lake"',
      facets: { team: ['AI Team, of course', 'Ops'], kind: ['Agent'] },
      sort: [
        { field: 'team', descending: true },
        { field: 'persona', descending: false },
      ],
      hidden: ['skills'],
    };
    const search = writeSearch('', 'some-of-them', state);
    expect(search).toBe(
      '?some-of-them.q=data+%26+%22lake%22&some-of-them.team=AI+Team%2C+of+course&some-of-them.team=Ops&some-of-them.kind=Agent&some-of-them.sort=-team%2Cpersona&some-of-them.hide=skills',
    );
    expect(readSearch(search, 'some-of-them', known)).toEqual(state);
    expect(readSearch(search, 'some', known)).toEqual(nothing);
  });

  it('changes no other part of the address, and removes its own part', () => {
    expect(writeSearch('?a=1&p1.q=x&p11.q=y', 'p1', nothing)).toBe('?a=1&p11.q=y');
    expect(writeSearch('?p1.q=x', 'p1', nothing)).toBe('');
  });

  it('ignores unknown words', () => {
    expect(
      readSearch('?p1.sort=-salary,team,-team&p1.hide=team,,x&p1.toString=1&p1.team=', 'p1', known),
    ).toEqual({
      ...nothing,
      sort: [{ field: 'team', descending: false }],
      hidden: ['team'],
    });
  });
});
