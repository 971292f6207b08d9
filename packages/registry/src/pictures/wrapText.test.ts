import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from './measureText.js';
import { findBrokenWords, wrapText } from './wrapText.js';

const style = { size: 13 };

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('Discriminative AI Data Scientist', 140, style)).toEqual([
      'Discriminative AI',
      'Data Scientist',
    ]);
  });

  it('breaks a word that is longer than a line, after a slash if there is one', () => {
    expect(wrapText('frontend/backend-development', 120, style)).toEqual([
      'frontend/backend-',
      'development',
    ]);
  });

  it('keeps an empty text as one empty line', () => {
    expect(wrapText('', 100, style)).toEqual(['']);
  });

  it('loses nothing and never exceeds the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 40, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, width, style);
          expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
          for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

it('finds the lines that go on with a word', () => {
  const text = ' Sicherheits-  und Sicherheitsbeauftragung für Werkzeuge ';
  const lines = wrapText(text, 120, style);
  expect(lines).toEqual(['Sicherheits- und', 'Sicherheitsbeauftr', 'agung für', 'Werkzeuge ']);
  expect(findBrokenWords(text, lines)).toEqual([false, false, true, false]);
});
