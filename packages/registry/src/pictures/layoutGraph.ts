import type { Graph, Viz } from '@viz-js/viz';
import type { Box } from './elements.js';

/*
 * Graphviz as WebAssembly, because it is the fastest of the maintained engines for this (docs/design.md, "Layout of
 * pictures"), is deterministic, and routes edges round boxes and labels. It gives places only; what is drawn is ours.
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
  /** Index into the groups: the line ends at the frame of that group, in which `to` is. */
  toGroup?: number;
}
/** A frame round nodes, with room for a title at its top. */
export interface LayoutGroup {
  nodes: readonly number[];
  title: { width: number; height: number };
}
export interface LayoutInput {
  direction: 'right' | 'down';
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
  groups?: readonly LayoutGroup[];
}
export interface Point {
  x: number;
  y: number;
}
export interface Layout {
  width: number;
  height: number;
  nodes: readonly Box[];
  groups: readonly Box[];
  /** Cubic Bézier control points: a start, then three per segment. `label` is the middle of the label's room. */
  edges: readonly { points: readonly Point[]; label?: Point }[];
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
  return (input) => {
    if (input.nodes.length === 0) return { width: 0, height: 0, nodes: [], groups: [], edges: [] };
    const key = JSON.stringify(input);
    const known = layouts.get(key) ?? layout(viz, input);
    // The last used stand last, so that the first is the one to forget.
    layouts.delete(key);
    layouts.set(key, known);
    const [oldest] = layouts.keys();
    if (layouts.size > MOST_LAYOUTS && oldest !== undefined) layouts.delete(oldest);
    return known;
  };
}

/** What has been laid out: in the dev server, an edit of the data leaves most pictures as they were. */
const layouts = new Map<string, Layout>();
const MOST_LAYOUTS = 500;

interface LaidOut {
  bb: string;
  /** Nodes have a `pos`, frames a `bb`. */
  objects?: { name: string; pos?: string; bb?: string }[];
  /** In the engine's own order. */
  edges?: { id: string; pos: string; lp?: string }[];
}

const GROUP = 'cluster_';

function layout(viz: Viz, { direction, nodes, edges, groups = [] }: LayoutInput): Layout {
  const toNode = (index: number) => ({
    name: String(index),
    attributes: { width: (nodes[index]?.width ?? 0) / INCH, height: (nodes[index]?.height ?? 0) / INCH },
  });
  const grouped = new Set(groups.flatMap((group) => group.nodes));
  const graph: Graph = {
    directed: true,
    graphAttributes: {
      rankdir: direction === 'right' ? 'LR' : 'TB',
      // Frames stand apart by themselves, and what is in one stands together.
      nodesep: groups.length > 0 ? 0.2 : 0.35,
      // Frames and their titles take of it, downwards both.
      ranksep: groups.length > 0 ? (direction === 'down' ? 1.2 : 0.8) : 0.55,
      splines: true,
      compound: true,
      pad: 0,
    },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { arrowsize: 0.6 },
    subgraphs: groups.map((group, index) => ({
      name: `${GROUP}${index}`,
      graphAttributes: { margin: 12, labeljust: 'l', label: { html: roomFor(group.title) } },
      nodes: group.nodes.map(toNode),
    })),
    nodes: nodes.flatMap((_, index) => (grouped.has(index) ? [] : [toNode(index)])),
    edges: edges.map(({ from, to, label, toGroup }, index) => ({
      tail: String(from),
      head: String(to),
      attributes: {
        id: String(index),
        ...(label !== undefined && { label: { html: roomFor(label) } }),
        ...(toGroup !== undefined && { lhead: `${GROUP}${toGroup}` }),
      },
    })),
  };
  const result = viz.renderJSON(graph) as unknown as LaidOut;
  const [, , width = 0, height = 0] = numbers(result.bb);
  // Graphviz counts upwards from the bottom.
  const toPoint = ([x = 0, y = 0]: readonly number[]): Point => ({ x, y: height - y });
  const boxes: Box[] = nodes.map((size) => ({ x: 0, y: 0, ...size }));
  const frames: Box[] = groups.map(() => ({ x: 0, y: 0, width: 0, height: 0 }));
  for (const { name, pos, bb } of result.objects ?? []) {
    if (name.startsWith(GROUP)) {
      const [left = 0, bottom = 0, right = 0, top = 0] = numbers(bb ?? '');
      frames[Number(name.slice(GROUP.length))] = {
        x: left,
        y: height - top,
        width: right - left,
        height: top - bottom,
      };
      continue;
    }
    const box = boxes[Number(name)];
    const centre = toPoint(numbers(pos ?? ''));
    if (box !== undefined) Object.assign(box, { x: centre.x - box.width / 2, y: centre.y - box.height / 2 });
  }
  return {
    width,
    height,
    nodes: boxes,
    groups: frames,
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
