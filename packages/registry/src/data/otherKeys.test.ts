import { expect, it } from 'vitest';
import { findOtherKey } from './otherKeys.js';

it.each([
  ['parent', ['name', 'within'], 'within'],
  ['Part-of', ['name', 'within'], 'within'],
  ['justification', ['rule', 'reason'], 'reason'],
  ['justification', ['role', 'why'], 'why'],
  ['parent', ['name', 'team'], undefined],
  ['constructor', ['name'], undefined],
])('%s among %j is %s', (key, valid, found) => {
  expect(findOtherKey(key, valid)).toBe(found);
});
