import { converter, wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isColor } from '../values/readColor.js';
import { toAccent } from './toAccent.js';

const oklch = converter('oklch');

describe('toAccent', () => {
  it('understands colours as Introduction to Personas in AI writes them, CSS names and notations', () => {
    const accents = Object.fromEntries(
      [
        'Dark Blue',
        'Light blue',
        'light-green',
        'Purple',
        'Rebecca Purple',
        '#abc',
        ' #C0FFEE ',
        'rgb(10 200 30)',
        'hsl(200 50% 50%)',
        'oklch(70% 0.3 150)',
        'rgb(900 -20 3)',
        'white',
        'Gray',
        'BLACK',
      ].map((color) => [color, toAccent(color)]),
    );
    expect(accents).toMatchInlineSnapshot(`
      {
        " #C0FFEE ": {
          "dark": "#c0ffee",
          "light": "#007361",
        },
        "#abc": {
          "dark": "#aabbcc",
          "light": "#32699c",
        },
        "BLACK": {
          "dark": "#9b9b9b",
          "light": "#000000",
        },
        "Dark Blue": {
          "dark": "#6797ff",
          "light": "#00008b",
        },
        "Gray": {
          "dark": "#9b9b9b",
          "light": "#666666",
        },
        "Light blue": {
          "dark": "#add8e6",
          "light": "#006f87",
        },
        "Purple": {
          "dark": "#df6ddc",
          "light": "#800080",
        },
        "Rebecca Purple": {
          "dark": "#b483ef",
          "light": "#663399",
        },
        "hsl(200 50% 50%)": {
          "dark": "#42a3d2",
          "light": "#006d97",
        },
        "light-green": {
          "dark": "#90ee90",
          "light": "#097619",
        },
        "oklch(70% 0.3 150)": {
          "dark": "#00be58",
          "light": "#007534",
        },
        "rgb(10 200 30)": {
          "dark": "#0ac81e",
          "light": "#00760b",
        },
        "rgb(900 -20 3)": {
          "dark": "#ff6655",
          "light": "#c80002",
        },
        "white": {
          "dark": "#ffffff",
          "light": "#666666",
        },
      }
    `);
  });

  it.each([
    '',
    'Blurple',
    'transparent',
    'rgb(1,2',
    '#12',
    'currentColor',
    'constructor',
    'url(javascript:1)',
    '</style>',
  ])('%j is no colour', (text) => {
    expect(toAccent(text)).toBeUndefined();
    expect(isColor(text)).toBe(false);
  });

  it('has the contrast on every surface, and keeps the hue', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const color = `#${number.toString(16).padStart(6, '0')}`;
        const accent = toAccent(color);
        if (accent === undefined) throw new Error(color);
        expect(accent.light).toMatch(/^#[0-9a-f]{6}$/);
        for (const surface of ['#ffffff', '#f5f6f7']) {
          expect(wcagContrast(accent.light, surface)).toBeGreaterThanOrEqual(4.5);
        }
        for (const surface of ['#1b1b1d', '#242526']) {
          expect(wcagContrast(accent.dark, surface)).toBeGreaterThanOrEqual(4.5);
        }
        const { c, h } = oklch(color) ?? { c: 0, h: 0 };
        for (const adapted of [accent.light, accent.dark]) {
          const after = oklch(adapted);
          if (c < 0.06 || after === undefined || after.c < 0.06) continue;
          const turn = Math.abs(((h ?? 0) - (after.h ?? 0) + 540) % 360) - 180;
          expect(Math.abs(turn)).toBeLessThan(4);
        }
      }),
    );
  });
});
