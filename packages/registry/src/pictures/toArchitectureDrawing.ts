import { s } from 'hastscript';
import type { ArchitecturePicture, Drawing } from '../model/picture.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';
import { arrow, curve } from './arrow.js';
import { labelElement } from './edges.js';
import { type Box, legend, linked, round, textLines, toDrawing } from './elements.js';
import { distinctPersonas, highlightStyle, toWorks } from './highlight.js';
import type { LayoutEngine } from './layoutGraph.js';
import { measureText } from './measureText.js';
import { STRIP_MIN_WIDTH, toStrip } from './strip.js';
import { LABEL, LINE_HEIGHT, TITLE } from './textStyles.js';
import { toWorkerList, type WorkerList, workerElements } from './workers.js';
import { wrapText } from './wrapText.js';

const NODE_WIDTH = 190;
const PAD = 12;
const STRIP_GAP = 18;
const EDGE = 10;
/** The most components in the longest chain that fit beside each other on a page. */
const BESIDE = 3;

type Component = ArchitecturePicture['components'][number];

interface Node {
  component: Component;
  title: string[];
  services: string[][];
  workers: WorkerList;
  height: number;
}

/** Draws components as boxes, and flows as arrows. A box has its services, with links to their pages, and the personas that work on it. */
export function toArchitectureDrawing(
  picture: ArchitecturePicture,
  layout: LayoutEngine,
  words: Words = ENGLISH,
): Drawing {
  const nodes = picture.components.map((component) => toNode(component, words));
  const index = new Map(picture.components.map(({ id }, at) => [id, at]));
  const flows = picture.flows.flatMap(({ from, to, label }) => {
    const [tail, head] = [index.get(from), index.get(to)];
    return tail === undefined || head === undefined
      ? []
      : [
          {
            from: tail,
            to: head,
            text: label ?? '',
            lines: label === undefined ? [] : wrapText(label, 120, LABEL),
          },
        ];
  });
  const result = layout({
    direction: longestChain(nodes.length, flows) <= BESIDE ? 'right' : 'down',
    nodes: nodes.map(({ height }) => ({ width: NODE_WIDTH, height })),
    edges: flows.map(({ from, to, lines }) => ({
      from,
      to,
      label: lines.length === 0 ? undefined : roomOf(lines),
    })),
  });
  const width = picture.whole.personas.length === 0 ? result.width : Math.max(result.width, STRIP_MIN_WIDTH);
  const strip = toStrip(
    say(words, 'architectureMap.everywhere'),
    picture.whole,
    { x: EDGE, y: EDGE, width },
    words,
  );
  const shift = { x: EDGE, y: strip.height === 0 ? EDGE : EDGE + strip.height + STRIP_GAP };
  const bottom = shift.y + result.height + EDGE;
  return toDrawing(
    say(words, 'architectureMap.label', { architecture: picture.architecture.name }),
    { width: width + EDGE * 2, height: bottom + 30 },
    [
      ...highlightStyle(picture.components, picture.whole),
      ...strip.elements,
      ...result.edges.map(({ points }) => arrow(curve(points, shift))),
      ...result.edges.flatMap(({ label }, at) =>
        labelElement(flows[at] ?? { text: '', lines: [] }, label, shift),
      ),
      ...nodes.flatMap((node, at) => {
        const box = result.nodes[at];
        return box === undefined
          ? []
          : [nodeElement(node, { ...box, x: box.x + shift.x, y: box.y + shift.y }, words)];
      }),
      legend(
        distinctPersonas([picture.whole, ...picture.components]),
        picture.components.some(({ gap }) => gap),
        { x: EDGE, y: bottom + 12 },
        words,
      ),
    ],
  );
}

const roomOf = (lines: readonly string[]) => ({
  width: Math.max(...lines.map((line) => measureText(line, LABEL))) + 12,
  height: lines.length * LINE_HEIGHT + 6,
});

function toNode(component: Component, words: Words): Node {
  const inner = NODE_WIDTH - PAD * 2;
  const title = wrapText(component.name, inner, TITLE);
  const services = component.services.map(({ name }) => wrapText(name, inner, LABEL));
  const workers = toWorkerList(component, inner, words);
  const serviceLines = services.reduce((sum, lines) => sum + lines.length, 0);
  return {
    component,
    title,
    services,
    workers,
    height:
      PAD * 2 +
      title.length * LINE_HEIGHT +
      (serviceLines === 0 ? 0 : 4 + serviceLines * LINE_HEIGHT) +
      (workers.height === 0 ? 0 : 8 + workers.height),
  };
}

function nodeElement({ component, title, services, workers }: Node, box: Box, words: Words) {
  const left = box.x + PAD;
  let y = box.y + PAD;
  /** Takes the next `height` px and returns their middle. */
  const take = (height: number): number => {
    y += height;
    return y - height / 2;
  };
  const titleElement = textLines(title, {
    text: component.name,
    x: left,
    middle: take(title.length * LINE_HEIGHT),
    className: 'persona-picture__title',
  });
  if (services.length > 0) y += 4;
  const serviceElements = services.map((lines, at) => {
    const element = textLines(lines, {
      text: component.services[at]?.name ?? '',
      x: left,
      middle: take(lines.length * LINE_HEIGHT),
      className: 'persona-picture__service',
    });
    const service = component.services[at];
    return service === undefined ? element : linked(service, [element]);
  });
  return s(
    'g',
    {
      className: 'persona-picture__node',
      'data-works': toWorks(component),
    },
    [
      s('rect', {
        className: component.gap ? 'persona-picture__box-gap' : 'persona-picture__box',
        x: round(box.x),
        y: round(box.y),
        width: round(box.width),
        height: round(box.height),
        rx: 10,
      }),
      titleElement,
      ...serviceElements,
      ...workerElements(workers, { x: left, top: y + 8 }, words),
    ],
  );
}

/** The number of nodes on the longest path. The nodes of a cycle count once. */
export function longestChain(count: number, edges: readonly { from: number; to: number }[]): number {
  const next = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of edges) next[from]?.push(to);
  const length = new Array<number>(count).fill(0);
  const open = new Set<number>();
  const visit = (node: number): number => {
    if (open.has(node)) return 0;
    if (length[node]) return length[node];
    open.add(node);
    length[node] = 1 + Math.max(0, ...(next[node] ?? []).map(visit));
    open.delete(node);
    return length[node];
  };
  return Math.max(0, ...next.map((_, node) => visit(node)));
}
