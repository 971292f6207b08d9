import type { Box } from './elements.js';
import type { Layout, LayoutInput, Point } from './layoutGraph.js';

/*
 * Lines that turn at right angles. The layout engine sets the boxes in ranks, one behind the other, and says between which boxes a longer line
 * passes. A line leaves its box at the side of the next rank, turns in the channel between two ranks, and crosses a rank only in a gap between its
 * boxes. So no line crosses a box, and the words in it stay free. The names below are those of a picture that reads to the right. A picture that
 * reads downwards is turned before and after.
 */

/** The end of a line at a box. */
export interface LineEnd {
  /** Index into the boxes. */
  box: number;
  /** Where the line should end, px from the top of the box (from its left in a picture that reads downwards). Default: where the line is straight. */
  at?: number | undefined;
}
export interface Line {
  from: LineEnd;
  to: LineEnd;
}
export interface RoutedPicture {
  width: number;
  height: number;
  boxes: readonly Box[];
  /** For each line its points: begin, bends and end. */
  lines: readonly (readonly Point[])[];
}

/** The distance of two lines that run beside each other, and of a line from a corner of a box, px. */
const BETWEEN = 9;
const CORNER = 10;
/** The smallest width of a channel, px: room for a head and a bend. */
const CHANNEL = 44;

/** A line from its box in the lower rank to its box in the higher rank, with one height (`y`) for each rank that it crosses between them. */
interface Route {
  low: number;
  high: number;
  turned: boolean;
  lanes: number[];
  /** The heights of the ends. */
  start: number;
  end: number;
}

export function routeLines(
  layout: Layout,
  lines: readonly Line[],
  direction: LayoutInput['direction'],
): RoutedPicture {
  const turn = direction === 'down';
  const boxes = layout.nodes.map((box) => (turn ? turnBox(box) : { ...box }));
  const rankOf = toRanks(boxes);
  const ranks = groupByRank(boxes, rankOf);
  const routes = lines.map(({ from, to }, index): Route => {
    const turned = (rankOf[from.box] ?? 0) > (rankOf[to.box] ?? 0);
    const [low, high] = turned ? [to.box, from.box] : [from.box, to.box];
    const points = (layout.edges[index]?.points ?? []).map((point) => (turn ? turnPoint(point) : point));
    const between = ranks.slice((rankOf[low] ?? 0) + 1, rankOf[high] ?? 0);
    const lanes = between.map((rank) => toGap(heightAt(points, middleOf(rank)), rank));
    return { low, high, turned, lanes, start: 0, end: 0 };
  });
  spreadLanes(routes, rankOf);
  setEnds(routes, lines, boxes);
  const { tracks, left } = widenChannels(routes, boxes, rankOf, ranks);
  const paths = routes.map((route, index) => {
    const first = rankOf[route.low] ?? 0;
    const heights = [route.start, ...route.lanes, route.end];
    const low = boxes[route.low];
    const high = boxes[route.high];
    const points: Point[] = [{ x: (low?.x ?? 0) + (low?.width ?? 0), y: route.start }];
    for (const [step, y] of heights.slice(1).entries()) {
      const before = heights[step] ?? y;
      if (before === y) continue;
      const x = tracks.get(toTrack(index, first + step)) ?? 0;
      points.push({ x, y: before }, { x, y });
    }
    points.push({ x: high?.x ?? 0, y: route.end });
    const path = route.turned ? points.toReversed() : points;
    return turn ? path.map(turnPoint) : path;
  });
  const size = { width: left, height: turn ? layout.width : layout.height };
  return {
    width: turn ? size.height : size.width,
    height: turn ? size.width : size.height,
    boxes: turn ? boxes.map(turnBox) : boxes,
    lines: paths,
  };
}

const turnPoint = ({ x, y }: Point): Point => ({ x: y, y: x });
const turnBox = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });
const toTrack = (line: number, channel: number): string => `${line} ${channel}`;

/** The boxes of one rank have the same middle. */
function toRanks(boxes: readonly Box[]): number[] {
  const middles = boxes.map(({ x, width }) => Math.round(x + width / 2));
  const order = [...new Set(middles)].sort((a, b) => a - b);
  // The engine rounds, so that the middles of one rank may differ by one.
  const distinct = order.filter((middle, at) => at === 0 || middle - (order[at - 1] ?? 0) > 2);
  return middles.map((middle) => distinct.findLastIndex((start) => start <= middle));
}

function groupByRank(boxes: readonly Box[], rankOf: readonly number[]): Box[][] {
  const ranks: Box[][] = [];
  for (const [index, box] of boxes.entries()) {
    const rank = rankOf[index] ?? 0;
    ranks[rank] = [...(ranks[rank] ?? []), box];
  }
  return ranks;
}

const middleOf = (rank: readonly Box[]): number => (rank[0]?.x ?? 0) + (rank[0]?.width ?? 0) / 2;

/** The height of a curve of cubic Bézier segments at a place. */
function heightAt(points: readonly Point[], x: number): number {
  let best = points[0] ?? { x, y: 0 };
  for (let at = 0; at + 3 < points.length; at += 3) {
    const [a, b, c, d] = points.slice(at, at + 4) as [Point, Point, Point, Point];
    for (let step = 0; step <= 16; step += 1) {
      const t = step / 16;
      const mix = (p: number, q: number, r: number, s: number): number =>
        (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
      const point = { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
      if (Math.abs(point.x - x) < Math.abs(best.x - x)) best = point;
    }
  }
  return best.y;
}

/** Moves a height out of the boxes of a rank, into the nearest gap. */
function toGap(y: number, rank: readonly Box[]): number {
  const inside = rank.find((box) => y > box.y - BETWEEN && y < box.y + box.height + BETWEEN);
  if (inside === undefined) return y;
  const [above, below] = [inside.y - BETWEEN, inside.y + inside.height + BETWEEN];
  return y - above < below - y ? above : below;
}

/** Lines that cross a rank in the same gap keep a distance. */
function spreadLanes(routes: readonly Route[], rankOf: readonly number[]): void {
  const lanes = new Map<number, { route: Route; at: number }[]>();
  for (const route of routes) {
    for (const at of route.lanes.keys()) {
      const rank = (rankOf[route.low] ?? 0) + 1 + at;
      lanes.set(rank, [...(lanes.get(rank) ?? []), { route, at }]);
    }
  }
  for (const all of lanes.values()) {
    all.sort((a, b) => (a.route.lanes[a.at] ?? 0) - (b.route.lanes[b.at] ?? 0));
    for (const [index, { route, at }] of all.entries()) {
      const before = all[index - 1];
      const least =
        before === undefined ? Number.NEGATIVE_INFINITY : (before.route.lanes[before.at] ?? 0) + 4;
      route.lanes[at] = Math.max(route.lanes[at] ?? 0, least);
    }
  }
}

interface End {
  /** Where the line should end, and where it comes from. */
  wanted: number;
  next: number;
  set(y: number): void;
}

/** Sets the heights of the ends of all lines: first where they leave the lower rank, then straight ahead where that is possible. */
function setEnds(routes: readonly Route[], lines: readonly Line[], boxes: readonly Box[]): void {
  const anchorOf = (route: Route, index: number, side: 'low' | 'high'): number | undefined => {
    const { from, to } = lines[index] ?? {};
    return (side === 'low') === route.turned ? to?.at : from?.at;
  };
  for (const side of ['low', 'high'] as const) {
    const ends = new Map<number, End[]>();
    for (const [index, route] of routes.entries()) {
      const box = boxes[route[side]];
      const other = boxes[side === 'low' ? route.high : route.low];
      if (box === undefined || other === undefined) continue;
      const anchor = anchorOf(route, index, side);
      const ahead = side === 'low' ? route.lanes[0] : (route.lanes.at(-1) ?? route.start);
      const otherAnchor = side === 'low' ? anchorOf(route, index, 'high') : undefined;
      const next = ahead ?? (otherAnchor === undefined ? centreOf(other) : other.y + otherAnchor);
      const wanted = anchor === undefined ? next : box.y + anchor;
      ends.set(route[side], [
        ...(ends.get(route[side]) ?? []),
        {
          wanted,
          next,
          set(y) {
            if (side === 'low') route.start = y;
            else route.end = y;
          },
        },
      ]);
    }
    for (const [index, all] of ends) {
      const box = boxes[index];
      if (box !== undefined) spread(all, box.y + CORNER, box.y + box.height - CORNER);
    }
  }
}

const centreOf = ({ y, height }: Box): number => y + height / 2;

/** Puts ends near their wanted heights, in the order of where they come from, with a distance between two of them. */
function spread(ends: End[], low: number, high: number): void {
  ends.sort((a, b) => a.wanted - b.wanted || a.next - b.next);
  const distance = Math.min(BETWEEN, (high - low) / Math.max(1, ends.length - 1));
  const heights = ends.map(({ wanted }) => Math.min(Math.max(wanted, low), high));
  for (let at = 1; at < heights.length; at += 1)
    heights[at] = Math.max(heights[at] ?? 0, (heights[at - 1] ?? 0) + distance);
  for (let at = heights.length - 1; at >= 0; at -= 1) {
    const most = at === heights.length - 1 ? high : (heights[at + 1] ?? 0) - distance;
    heights[at] = Math.min(heights[at] ?? 0, most);
  }
  for (const [at, end] of ends.entries()) end.set(heights[at] ?? low);
}

/**
 * Gives each line that turns in a channel a track of its own there, and makes the channel as wide as its tracks need. A line that goes down takes a
 * track after the lines that begin below it, and a line that goes up one after those that begin above it: so they do not cross.
 */
function widenChannels(
  routes: readonly Route[],
  boxes: readonly Box[],
  rankOf: readonly number[],
  ranks: readonly (readonly Box[])[],
): { tracks: Map<string, number>; left: number } {
  const tracks = new Map<string, number>();
  let left = 0;
  for (const [rank, members] of ranks.entries()) {
    const width = Math.max(...members.map((box) => box.width));
    for (const [index, box] of boxes.entries())
      if (rankOf[index] === rank) box.x = left + (width - box.width) / 2;
    left += width;
    if (rank === ranks.length - 1) break;
    const turns = routes.flatMap((route, line) => {
      const step = rank - (rankOf[route.low] ?? 0);
      const heights = [route.start, ...route.lanes, route.end];
      const [before, after] = [heights[step], heights[step + 1]];
      return step < 0 || before === undefined || after === undefined || before === after
        ? []
        : [{ line, before, after }];
    });
    const down = turns.filter(({ before, after }) => after > before).sort((a, b) => b.before - a.before);
    const up = turns.filter(({ before, after }) => after < before).sort((a, b) => a.before - b.before);
    const ordered = [...down, ...up];
    const channel = Math.max(CHANNEL, CORNER * 2 + BETWEEN * (ordered.length + 1));
    const distance = channel / (ordered.length + 1);
    for (const [at, { line }] of ordered.entries())
      tracks.set(toTrack(line, rank), left + distance * (at + 1));
    left += channel;
  }
  return { tracks, left };
}
