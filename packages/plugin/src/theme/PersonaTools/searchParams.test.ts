import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from './searchParams';

const known = { facets: ['team', 'kind'], sorts: ['team', 'persona'], columns: ['team', 'skills'] };
const nothing = { query: '', facets: {}, hidden: [] };

describe('the state in the address', () => {
  it('comes back', () => {
    const state = {
      query: 'data & "lake"',
      facets: { team: 'AI Team, of course', kind: 'Agent' },
      sort: { field: 'team', descending: true },
      hidden: ['skills'],
    };
    const search = writeSearch('', 'p2', state);
    expect(search).toBe(
      '?p2.q=data+%26+%22lake%22&p2.team=AI+Team%2C+of+course&p2.kind=Agent&p2.sort=-team&p2.hide=skills',
    );
    expect(readSearch(search, 'p2', known)).toEqual(state);
    expect(readSearch(search, 'p1', known)).toEqual(nothing);
  });

  it('leaves the rest of the address, and nothing behind', () => {
    expect(writeSearch('?a=1&p1.q=x&p11.q=y', 'p1', nothing)).toBe('?a=1&p11.q=y');
    expect(writeSearch('?p1.q=x', 'p1', nothing)).toBe('');
  });

  it('ignores what means nothing here', () => {
    expect(readSearch('?p1.sort=-salary&p1.hide=team,,x&p1.toString=1&p1.team=', 'p1', known)).toEqual({
      ...nothing,
      hidden: ['team'],
    });
  });
});
