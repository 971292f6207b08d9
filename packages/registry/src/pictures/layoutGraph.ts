import type { Graph, Viz } from '@viz-js/viz';
import type { Box } from './elements.js';

/*
 * Graphviz as WebAssembly, because it is the fastest of the maintained engines for this (docs/design.md, "Layout of
 * pictures"), is deterministic, and routes edges round boxes and labels. It only gives positions; our own code draws.
 */

export interface LayoutNode {
  width: number;
  height: number;
}
export interface LayoutEdge {
  /** `from` and `to` are indexes into the nodes. */
  from: number;
  to: number;
  /** The size that the label needs, px. */
  label?: { width: number; height: number };
}
export interface LayoutInput {
  direction: 'right' | 'down';
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
}
export interface Point {
  x: number;
  y: number;
}
export interface Layout {
  width: number;
  height: number;
  nodes: readonly Box[];
  /** Cubic Bézier control points: a start, then three points per segment. `label` is the middle of the label. */
  edges: readonly { points: readonly Point[]; label?: Point }[];
}
export type LayoutEngine = (input: LayoutInput) => Layout;

/** Graphviz measures in points, and in inches of 72 points. One point is one px here. */
const INCH = 72;

let loading: Promise<Viz> | undefined;

/** Loads and compiles the engine, once per process. Then the layout of 50 nodes and 80 edges takes well under 100 ms. */
export async function createLayoutEngine(): Promise<LayoutEngine> {
  // The engine is a megabyte, which only pictures with flows need.
  loading ??= import('@viz-js/viz').then(({ instance }) => instance());
  const viz = await loading;
  return (input) => {
    if (input.nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
    const key = JSON.stringify(input);
    const result = layouts.get(key) ?? layout(viz, input);
    // The map is in the order of use, so its first layout is the one to forget.
    layouts.delete(key);
    layouts.set(key, result);
    const [oldest] = layouts.keys();
    if (layouts.size > MOST_LAYOUTS && oldest !== undefined) layouts.delete(oldest);
    return result;
  };
}

/** Cache of layouts by input. In the dev server, an edit of the data does not change most pictures. */
const layouts = new Map<string, Layout>();
const MOST_LAYOUTS = 500;

interface GraphvizOutput {
  bb: string;
  objects?: { name: string; pos?: string }[];
  /** In the order of the engine. */
  edges?: { id: string; pos: string; lp?: string }[];
}

function layout(viz: Viz, { direction, nodes, edges }: LayoutInput): Layout {
  const toNode = (index: number) => ({
    name: String(index),
    attributes: { width: (nodes[index]?.width ?? 0) / INCH, height: (nodes[index]?.height ?? 0) / INCH },
  });
  const graph: Graph = {
    directed: true,
    graphAttributes: {
      rankdir: direction === 'right' ? 'LR' : 'TB',
      nodesep: 0.35,
      ranksep: 0.55,
      splines: true,
      pad: 0,
    },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { arrowsize: 0.6 },
    nodes: nodes.map((_, index) => toNode(index)),
    edges: edges.map(({ from, to, label }, index) => ({
      tail: String(from),
      head: String(to),
      attributes: {
        id: String(index),
        ...(label !== undefined && { label: { html: roomFor(label) } }),
      },
    })),
  };
  const result = viz.renderJSON(graph) as unknown as GraphvizOutput;
  const [, , width = 0, height = 0] = numbers(result.bb);
  // The y axis of Graphviz points upwards.
  const toPoint = ([x = 0, y = 0]: readonly number[]): Point => ({ x, y: height - y });
  const boxes: Box[] = nodes.map((size) => ({ x: 0, y: 0, ...size }));
  for (const { name, pos } of result.objects ?? []) {
    const box = boxes[Number(name)];
    const centre = toPoint(numbers(pos ?? ''));
    if (box !== undefined) Object.assign(box, { x: centre.x - box.width / 2, y: centre.y - box.height / 2 });
  }
  return {
    width,
    height,
    nodes: boxes,
    edges: (result.edges ?? [])
      .toSorted((a, b) => Number(a.id) - Number(b.id))
      .map(({ pos, lp }) => ({
        points: toPoints(pos).map(toPoint),
        label: lp === undefined ? undefined : toPoint(numbers(lp)),
      })),
  };
}

const roomFor = ({ width, height }: { width: number; height: number }): string =>
  `<table border="0" cellborder="0" cellpadding="0" cellspacing="0"><tr><td fixedsize="true" width="${Math.ceil(width)}" height="${Math.ceil(height)}"></td></tr></table>`;

const numbers = (text: string): number[] => text.split(',').map(Number);

/** Reads `e,x,y x,y x,y …`: the tip of the arrow, then the control points. The tip replaces the last point, so that the line ends at the tip. */
function toPoints(pos: string): number[][] {
  const parts = pos.split(' ');
  const tip = parts.find((part) => part.startsWith('e,'));
  const points = parts.filter((part) => !/^[es],/.test(part)).map(numbers);
  if (tip === undefined) return points;
  return [...points.slice(0, -1), numbers(tip.slice(2))];
}
