import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { arrow, curve, steps } from './arrow.js';

const ends = (line: Parameters<typeof arrow>[0], both?: boolean) =>
  [...toHtml(arrow(line, { both })).matchAll(/__head" d="([^"]+)"/g)].map(([, d]) => d);

it('goes sideways, up and down', () => {
  expect(steps({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 20 }).d).toBe('M0 0H10V20');
});

it('has a head in the direction of the line', () => {
  expect(ends(steps({ x: 0, y: 0 }, { x: 10, y: 0 }))).toEqual(['M2.6 -4.2 11 0 2.6 4.2z']);
  expect(ends(steps({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 20 }))).toEqual([
    'M14.2 12.6 10 21 5.8 12.6z',
  ]);
  expect(ends(steps({ x: 0, y: 0 }, { x: 10, y: 0 }), true)[1]).toBe('M7.4 4.2 -1 0 7.4 -4.2z');
});

it('has a head in the direction of a curve whose last control point is its end', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 5 },
    { x: 0, y: 10 },
    { x: 0, y: 10 },
  ];
  expect(ends(curve(points, { x: 1, y: 1 }))).toEqual(['M5.2 3.6 1 12 -3.2 3.6z']);
  expect(ends(curve([], { x: 0, y: 0 }))).toEqual([]);
});
