import { describe, expect, it } from 'vitest';
import { placeCard, type Surroundings } from './placeCard.js';

const inTheMiddle: Surroundings = {
  link: { top: 300, bottom: 320 },
  line: { left: 400, right: 500 },
  card: { width: 336, height: 100 },
  window: { width: 1000, height: 700 },
  direction: 'ltr',
};

describe('placeCard', () => {
  it('puts the card below the link, at its start', () => {
    expect(placeCard(inTheMiddle)).toEqual({ left: 400, top: 328 });
    expect(placeCard({ ...inTheMiddle, direction: 'rtl' })).toEqual({ left: 164, top: 328 });
  });

  it('puts the card above if there is no room below', () => {
    expect(placeCard({ ...inTheMiddle, link: { top: 600, bottom: 620 } }).top).toBe(492);
  });

  it('puts the card below if there is no room at all, because the reader can scroll there', () => {
    const window = { width: 1000, height: 200 };
    expect(placeCard({ ...inTheMiddle, link: { top: 90, bottom: 110 }, window }).top).toBe(118);
  });

  it('keeps the card within the window', () => {
    expect(placeCard({ ...inTheMiddle, line: { left: 900, right: 990 } }).left).toBe(656);
    expect(placeCard({ ...inTheMiddle, line: { left: 10, right: 90 }, direction: 'rtl' }).left).toBe(8);
    expect(placeCard({ ...inTheMiddle, window: { width: 320, height: 700 } }).left).toBe(8);
  });
});
