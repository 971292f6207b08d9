import type { Sort } from '@theme/PersonaToolsSlot';
import { describe, expect, it } from 'vitest';
import { nextSort } from './nextSort';

const keys = (...fields: string[]): Sort[] =>
  fields.map((field) => ({ field: field.replace('-', ''), descending: field.startsWith('-') }));

describe('nextSort', () => {
  it.each([
    [[], 'team', ['team']],
    [['team'], 'team', ['-team']],
    [['-team'], 'team', []],
    [['-team'], 'name', ['name']],
    // A column that is one of several becomes the only one, and starts again.
    [['-team', '-name'], 'team', ['team']],
  ])('a click: %j, %s → %j', (before, field, after) => {
    expect(nextSort(keys(...before), field, false)).toEqual(keys(...after));
  });

  it.each([
    [[], 'team', ['team']],
    [['-team'], 'name', ['-team', 'name']],
    [['team', 'name', 'kind'], 'name', ['team', '-name', 'kind']],
    [['team', '-name', 'kind'], 'name', ['team', 'kind']],
  ])('a further one: %j, %s → %j', (before, field, after) => {
    expect(nextSort(keys(...before), field, true)).toEqual(keys(...after));
  });
});
