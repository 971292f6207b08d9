import type { Graph, Viz } from '@viz-js/viz';
import type { Box } from './elements.js';

/*
 * Graphviz as WebAssembly, because it is the fastest of the maintained engines for this (design.md §6), is deterministic, and routes
 * edges round boxes and labels. It gives places only; what is drawn is ours.
 */

export interface LayoutNode {
  width: number;
  height: number;
}
export interface LayoutEdge {
  /** Indexes into the nodes. */
  from: number;
  to: number;
  /** Room that the label needs, px. */
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
  nodes: Box[];
  /** Cubic Bézier control points: a start, then three per segment. `label` is the middle of the label's room. */
  edges: { points: Point[]; label?: Point }[];
}
export type LayoutEngine = (input: LayoutInput) => Layout;

/** Graphviz measures in points and inches of 72 points; one point is one px here. */
const INCH = 72;

let loading: Promise<Viz> | undefined;

/** Compiles the engine once per process; 50 nodes and 80 edges then take well under 100 ms. */
export async function createLayoutEngine(): Promise<LayoutEngine> {
  // A megabyte that only pictures with flows need.
  loading ??= import('@viz-js/viz').then(({ instance }) => instance());
  const viz = await loading;
  return (input) =>
    input.nodes.length === 0 ? { width: 0, height: 0, nodes: [], edges: [] } : layout(viz, input);
}

interface LaidOut {
  bb: string;
  objects?: { name: string; pos: string; width: string; height: string }[];
  /** In the engine's own order. */
  edges?: { id: string; pos: string; lp?: string }[];
}

function layout(viz: Viz, { direction, nodes, edges }: LayoutInput): Layout {
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
    nodes: nodes.map(({ width, height }, index) => ({
      name: String(index),
      attributes: { width: width / INCH, height: height / INCH },
    })),
    edges: edges.map(({ from, to, label }, index) => ({
      tail: String(from),
      head: String(to),
      attributes: { id: String(index), ...(label !== undefined && { label: { html: roomFor(label) } }) },
    })),
  };
  const result = viz.renderJSON(graph) as unknown as LaidOut;
  const [, , width = 0, height = 0] = numbers(result.bb);
  // Graphviz counts upwards from the bottom.
  const toPoint = ([x = 0, y = 0]: readonly number[]): Point => ({ x, y: height - y });
  const boxes: Box[] = nodes.map((size) => ({ x: 0, y: 0, ...size }));
  for (const { name, pos } of result.objects ?? []) {
    const box = boxes[Number(name)];
    const centre = toPoint(numbers(pos));
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

/** `e,x,y x,y x,y …`: the arrow's tip first, then the control points; the line is drawn to the tip. */
function toPoints(pos: string): number[][] {
  const parts = pos.split(' ');
  const tip = parts.find((part) => part.startsWith('e,'));
  const points = parts.filter((part) => !/^[es],/.test(part)).map(numbers);
  if (tip === undefined) return points;
  return [...points.slice(0, -1), numbers(tip.slice(2))];
}
