import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.js';

describe('suggest', () => {
  it('finds the nearest within a third of the letters, case aside', () => {
    const keys = ['name', 'aliases', 'skills', 'summary'];
    expect(suggest('skils', keys)).toBe('skills');
    expect(suggest('NAME', keys)).toBe('name');
    expect(suggest('colour', keys)).toBeUndefined();
  });
  it('prefers the earlier of two equally near', () => {
    expect(suggest('cat', ['bat', 'hat'])).toBe('bat');
  });
  it('does not take one number for another', () => {
    expect(suggest('P003', ['P001', 'P004'])).toBeUndefined();
    expect(suggest('P03', ['P001', 'P003'])).toBe('P003');
  });
  it('leaves long texts alone', () => {
    expect(suggest('x'.repeat(10_000), ['x'.repeat(9_999)])).toBeUndefined();
  });
});
