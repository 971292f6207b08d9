import { expect, it } from 'vitest';
import { toName } from './toName.js';

it.each([
  ['Git', 'Git'],
  [' Git\n', 'Git'],
  ['Data\r\n  Team', 'Data Team'],
  ['Data\t\n\tTeam', 'Data Team'],
  ['Two  spaces', 'Two  spaces'],
])('%j is the name %j', (text, name) => {
  expect(toName(text)).toBe(name);
});
