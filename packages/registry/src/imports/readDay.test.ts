import { expect, it } from 'vitest';
import { readDay } from './readDay.js';

it.each([
  '2026-12-31',
  '2026-12-31T10:00:00Z',
  '2026-12-31 10:00',
  '31.12.2026',
  '31. 12. 2026',
  '12/31/2026',
  '31/12/2026',
  '12/31/2026, 11:59 PM',
  '31 Dec 2026',
  '31-Dec-2026',
  '31st December 2026',
  'Dec 31, 2026',
  'December 31 2026',
])('reads %s', (text) => {
  expect(readDay(text)).toBe('2026-12-31');
});

it('reads a day that both orders give', () => {
  expect(readDay('02/02/2027')).toBe('2027-02-02');
});

it.each(['', 'soon', '01/02/2026', '2026-02-30', '31.11.2026', '2026-12-311', '31 Foo 2026', '12/2026'])(
  'does not guess at %j',
  (text) => {
    expect(readDay(text)).toBeUndefined();
  },
);
