import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from './elements.js';
import type { Point } from './layoutGraph.js';

/** An SVG path and its points: begin, bends and end; for a curve, the control points. */
interface Line {
  d: string;
  points: readonly Point[];
}

/** Makes a curve from cubic Bézier control points: a start, then three points per segment. */
export function curve(points: readonly Point[], shift: Point): Line {
  const shiftedPoints = points.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }));
  const [start, ...rest] = shiftedPoints;
  return { d: start === undefined ? '' : `M${at(start)}C${rest.map(at).join(' ')}`, points: shiftedPoints };
}

/** Makes a line from point to point. Each step is horizontal or vertical. */
export function steps(...points: readonly Point[]): Line {
  const d = points.map((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${at(point)}`;
    return before.x === point.x ? `V${round(point.y)}` : `H${round(point.x)}`;
  });
  return { d: d.join(''), points };
}

/** The radius of a bend, px. */
export const BEND = 6;

/** Makes a line from point to point with round bends. */
export function elbows(points: readonly Point[]): Line {
  const [first, ...rest] = points;
  if (first === undefined) return { d: '', points };
  const parts = rest.map((point, index) => {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (after === undefined) return `L${at(point)}`;
    const [begin, end] = [towards(point, before), towards(point, after)];
    return `L${at(begin)}Q${at(point)} ${at(end)}`;
  });
  return { d: `M${at(first)}${parts.join('')}`, points };
}

/** The point on the way from a bend to the next one where the bend begins. */
function towards(bend: Point, next: Point): Point {
  const distance = Math.hypot(next.x - bend.x, next.y - bend.y);
  const share = distance === 0 ? 0 : Math.min(BEND, distance / 2) / distance;
  return { x: bend.x + (next.x - bend.x) * share, y: bend.y + (next.y - bend.y) * share };
}

/**
 * Draws a line with a head at its end, or at both ends. The heads are paths and not SVG markers: a marker has an id, which two pictures on one
 * page would share, and a marker is gone when the picture that defines it is hidden.
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
/** The distance of the tip from the end of the line, because the end of a line is blunt. */
const BEYOND = 1;

/** Draws a head at the first point. It points away from the next point with another position. */
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
