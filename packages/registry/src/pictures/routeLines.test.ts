import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { createLayoutEngine, type LayoutEngine } from './layoutGraph.js';
import { routeLines } from './routeLines.js';

let layout: LayoutEngine;
beforeAll(async () => {
  layout = await createLayoutEngine();
});

const COUNT = 9;
const pairs = Array.from({ length: COUNT }, (_, a) =>
  Array.from({ length: COUNT - a - 1 }, (_, b) => [a, a + b + 1] as const),
).flat();

const picture = fc.record({
  direction: fc.constantFrom('right' as const, 'down' as const),
  sizes: fc.array(
    fc.record({ width: fc.integer({ min: 60, max: 480 }), height: fc.integer({ min: 40, max: 220 }) }),
    {
      minLength: COUNT,
      maxLength: COUNT,
    },
  ),
  lines: fc.subarray(pairs, { maxLength: 14 }),
  turned: fc.boolean(),
});

it('leads lines from border to border at right angles, and never through a box', () => {
  fc.assert(
    fc.property(picture, ({ direction, sizes, lines: chosen, turned }) => {
      const lines = chosen.map(([a, b]) =>
        turned ? { from: { box: b }, to: { box: a } } : { from: { box: a }, to: { box: b } },
      );
      const edges = lines.map(({ from, to }) => ({ from: from.box, to: to.box }));
      const {
        boxes,
        lines: routed,
        width,
        height,
      } = routeLines(layout({ direction, nodes: sizes, edges }), lines, direction);
      for (const [index, points] of routed.entries()) {
        for (const [at, end] of points.slice(1).entries()) {
          const start = points[at] ?? end;
          expect(start.x === end.x || start.y === end.y).toBe(true);
          const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
          const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
          for (const box of boxes) {
            const isInside =
              left < box.x + box.width - 0.5 &&
              right > box.x + 0.5 &&
              top < box.y + box.height - 0.5 &&
              bottom > box.y + 0.5;
            expect(isInside, `line ${index} crosses a box`).toBe(false);
          }
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + 40);
          expect(bottom).toBeLessThanOrEqual(height + 40);
        }
      }
      // Boxes keep their sizes.
      expect(boxes.map((box) => Math.round(box.width))).toEqual(sizes.map((size) => size.width));
    }),
    { numRuns: 60 },
  );
});

it('keeps a line straight if it can', () => {
  const lines = [{ from: { box: 0 }, to: { box: 1 } }];
  const nodes = [
    { width: 100, height: 80 },
    { width: 100, height: 40 },
  ];
  const { lines: routed } = routeLines(
    layout({ direction: 'right', nodes, edges: [{ from: 0, to: 1 }] }),
    lines,
    'right',
  );
  expect(routed[0]).toHaveLength(2);
});

it('begins at the place that is asked for', () => {
  const lines = [{ from: { box: 0, at: 12 }, to: { box: 1 } }];
  const nodes = [
    { width: 100, height: 80 },
    { width: 100, height: 40 },
  ];
  const { lines: routed, boxes } = routeLines(
    layout({ direction: 'right', nodes, edges: [{ from: 0, to: 1 }] }),
    lines,
    'right',
  );
  expect((routed[0]?.[0]?.y ?? 0) - (boxes[0]?.y ?? 0)).toBeCloseTo(12);
});
