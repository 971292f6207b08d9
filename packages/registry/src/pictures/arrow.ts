import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from './elements.js';
import type { Point } from './layoutGraph.js';

/** A line, and the points that it begins, bends and ends at; of a curve its control points. */
interface Line {
  d: string;
  points: readonly Point[];
}

/** Cubic Bézier control points: a start, then three per segment. */
export function curve(points: readonly Point[], shift: Point): Line {
  const moved = points.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }));
  const [start, ...rest] = moved;
  return { d: start === undefined ? '' : `M${at(start)}C${rest.map(at).join(' ')}`, points: moved };
}

/** From point to point, each step to the side or up or down. */
export function steps(...points: readonly Point[]): Line {
  const d = points.map((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${at(point)}`;
    return before.x === point.x ? `V${round(point.y)}` : `H${round(point.x)}`;
  });
  return { d: d.join(''), points };
}

/**
 * A line with a head at its end, or at both ends. The heads are drawn: a marker has an id, which two pictures of one page would share, and
 * is gone when the picture that defines it is hidden.
 */
export function arrow(
  { d, points }: Line,
  style: { kind?: 'flow' | 'return'; both?: boolean | undefined; works?: string | undefined } = {},
): Element {
  return s('g', { className: `persona-picture__${style.kind ?? 'flow'}`, 'data-works': style.works }, [
    s('path', { d }),
    ...head(points.toReversed()),
    ...(style.both ? head(points) : []),
  ]);
}

const LENGTH = 7.4;
const HALF_WIDTH = 4.2;
/** How far the tip goes beyond the line, whose own end is blunt. */
const BEYOND = 1;

/** At the first of the points, away from the next one that is elsewhere. */
function head(points: readonly Point[]): Element[] {
  const [tip] = points;
  const next = points.find(({ x, y }) => x !== tip?.x || y !== tip.y);
  if (tip === undefined || next === undefined) return [];
  const distance = Math.hypot(tip.x - next.x, tip.y - next.y);
  const [along, across] = [(tip.x - next.x) / distance, (tip.y - next.y) / distance];
  const point = (forwards: number, sideways: number): string =>
    at({
      x: tip.x + along * forwards - across * sideways,
      y: tip.y + across * forwards + along * sideways,
    });
  const d = `M${point(-LENGTH, -HALF_WIDTH)} ${point(BEYOND, 0)} ${point(-LENGTH, HALF_WIDTH)}z`;
  return [s('path', { className: 'persona-picture__head', d })];
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
