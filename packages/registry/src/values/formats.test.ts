import { describe, expect, it } from 'vitest';
import { isDate, isDuration, isGuid } from './formats.js';

describe('formats', () => {
  it.each(['2026-11-24', '2028-02-29', '1999-12-31'])('%s is a date', (text) =>
    expect(isDate(text)).toBe(true),
  );
  it.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '24.11.2026',
    '2026-1-1',
    '2026-11-24T00:00',
    '',
  ])('%j is no date', (text) => expect(isDate(text)).toBe(false));
  it.each(['P3M', 'PT4H', 'P1Y6M', 'P2W', 'P1DT12H', 'PT30M'])('%s is a duration', (text) =>
    expect(isDuration(text)).toBe(true),
  );
  it.each(['P', 'PT', 'P1DT', '3 months', '4h', 'P-1D', 'p3m', ''])('%j is no duration', (text) =>
    expect(isDuration(text)).toBe(false),
  );
  it('knows GUIDs', () => {
    expect(isGuid('f6c7c914-8db3-469d-8ca1-694a8f32e121')).toBe(true);
    expect(isGuid('F6C7C914-8DB3-469D-8CA1-694A8F32E121')).toBe(true);
    expect(isGuid('f6c7c914-8db3-469d-8ca1-694a8f32e12')).toBe(false);
    expect(isGuid('g6c7c914-8db3-469d-8ca1-694a8f32e121')).toBe(false);
  });
});
