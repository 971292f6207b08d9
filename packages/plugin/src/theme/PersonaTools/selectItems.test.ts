import type { Item } from '@theme/PersonaTools';
import type { ToolState } from '@theme/PersonaToolsSlot';
import { describe, expect, it } from 'vitest';
import { createSelector } from './selectItems';

const item = (text: string, values: Record<string, string[]>): Item => ({
  text,
  values: (field) => (Object.hasOwn(values, field) ? (values[field] ?? []) : []),
});
const items = [
  item('Ánna Data', {
    name: ['Ánna'],
    team: ['AI'],
    skills: ['SQL', 'Python'],
    kind: ['Person'],
    rank: ['10'],
  }),
  item('Bob Agent', { name: ['Bob'], team: ['Ops'], skills: ['Python'], kind: ['Person'], rank: ['9'] }),
  item('anna ops', { name: ['anna'], team: ['Ops'], skills: [], kind: ['Person'] }),
  item('Zoë AI', { name: ['Zoë'], team: ['AI'], skills: ['constructor'], kind: ['Person'], rank: ['2'] }),
];
const selector = createSelector(items, 'en');
const state = (more: Partial<ToolState>): ToolState => ({
  query: '',
  facets: {},
  sort: [],
  hidden: [],
  ...more,
});
const select = (more: Partial<ToolState>) => selector.select(state(more), ['team', 'skills']);

describe('selectItems', () => {
  it('reads each text once, and on request before the search', () => {
    let reads = 0;
    const counting = items.map((each) => ({
      ...each,
      get text() {
        reads += 1;
        return each.text;
      },
    }));
    const own = createSelector(counting, 'en');
    own.readTexts();
    expect(reads).toBe(items.length);
    expect(own.select(state({ query: 'zoe' }), []).indices).toEqual([3]);
    own.readTexts();
    expect(reads).toBe(items.length);
  });

  it('finds every word, ignoring case and accents', () => {
    expect(select({ query: '' }).indices).toEqual([0, 1, 2, 3]);
    expect(select({ query: ' ANNA ' }).indices).toEqual([0, 2]);
    expect(select({ query: 'data anna' }).indices).toEqual([0]);
    expect(select({ query: 'zoe' }).indices).toEqual([3]);
    expect(select({ query: 'nobody' }).indices).toEqual([]);
  });

  it('filters by facets, and counts the items that another value would match', () => {
    const { indices, counts } = select({ facets: { team: ['Ops'] } });
    expect(indices).toEqual([1, 2]);
    expect([...(counts.get('team') ?? [])]).toEqual([
      ['AI', 2],
      ['Ops', 2],
    ]);
    expect([...(counts.get('skills') ?? [])]).toEqual([
      ['constructor', 0],
      ['Python', 1],
      ['SQL', 0],
    ]);
    expect(select({ facets: { team: ['Ops'], skills: ['SQL'] } }).indices).toEqual([]);
    expect(select({ facets: { team: ['Nobody'] } }).indices).toEqual([]);
    // An item must match one value of each facet.
    expect(select({ facets: { skills: ['SQL', 'constructor'] } }).indices).toEqual([0, 3]);
    expect(select({ facets: { team: ['AI', 'Ops'], skills: ['Python'] } }).indices).toEqual([0, 1]);
  });

  it('offers the values of fields that differ between items', () => {
    expect(selector.options('kind')).toEqual([]);
    expect(selector.options('nothing')).toEqual([]);
    expect(selector.options('team')).toEqual(['AI', 'Ops']);
  });

  it('sorts in natural order, both ways, with empty values last and equal items in their order', () => {
    expect(select({ sort: [{ field: 'name', descending: false }] }).indices).toEqual([0, 2, 1, 3]);
    expect(select({ sort: [{ field: 'name', descending: true }] }).indices).toEqual([3, 1, 0, 2]);
    expect(select({ sort: [{ field: 'rank', descending: false }] }).indices).toEqual([3, 1, 0, 2]);
    expect(select({ sort: [{ field: 'rank', descending: true }] }).indices).toEqual([0, 1, 3, 2]);
    expect(select({ sort: [{ field: 'skills', descending: true }], query: 'o' }).indices).toEqual([1, 3, 2]);
  });

  it('sorts equal items by the next key', () => {
    const keys = (...fields: string[]) => ({
      sort: fields.map((field) => ({ field: field.replace('-', ''), descending: field.startsWith('-') })),
    });
    expect(select(keys('team', 'name')).indices).toEqual([0, 3, 2, 1]);
    expect(select(keys('team', '-name')).indices).toEqual([3, 0, 1, 2]);
    expect(select(keys('-team', 'rank')).indices).toEqual([1, 2, 3, 0]);
    expect(select(keys('kind', 'nothing', '-rank')).indices).toEqual([0, 1, 3, 2]);
  });

  it('works without items', () => {
    const none = createSelector([], 'en');
    expect(none.select(state({ query: 'x', sort: [{ field: 'a', descending: true }] }), ['a'])).toEqual({
      indices: [],
      counts: new Map([['a', new Map()]]),
    });
  });
});
