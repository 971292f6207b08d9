import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { Drawing } from '../model/picture.js';
import { BEND, elbows } from './arrow.js';
import { type Box, linked, round, textLines, toDrawing } from './elements.js';
import { PICTURE_STYLE, TREE_STYLE } from './pictureStyle.js';
import { LABEL, LINE_HEIGHT, TITLE } from './textStyles.js';
import { wrapText } from './wrapText.js';

/** A box of a tree. Each box is followed by the boxes below it. */
export interface TreeNode {
  depth: number;
  title: Link;
  /** Lines below the title. */
  quiet: readonly string[];
  /** Links below them, one under another. */
  links?: readonly { text: string; link: Link }[];
  /** What is missing, in words. */
  gap?: string;
  /** `whole` contains the others. */
  look?: 'whole' | 'part' | undefined;
  isHere?: true | undefined;
}

const EDGE = 4;
const PAD = 10;
/** The distance between two columns, and between the trees of one column, px. */
const COLUMN_GAP = 26;
const TREE_GAP = 22;
const NODE_GAP = 10;
const INDENT = 22;
/** Where the line to the boxes below leaves the box above, from its left. */
const SPINE = 12;
/** Boxes of deep levels do not become narrower. */
const MIN_WIDTH = 150;
/** Three columns fit beside a sidebar and a table of contents (`toInteractionDrawing.ts`). */
const COLUMNS = { most: 3, width: 258 };
const ONE_COLUMN = { most: 1, width: 288 };
/** Links one under another are this far apart, px. */
const LINK_HEIGHT = 24;
const LINK_GAP = (LINK_HEIGHT - LINE_HEIGHT) / 2;
/** The most boxes of a picture that is drawn a second time, for phones. A larger one scrolls there. */
const MOST_TWICE = 40;

/** The texts of a box in lines, and the height that they need. */
interface Measured {
  lines: string[];
  quiet: { text: string; lines: string[] }[];
  height: number;
}
interface Placed extends Measured {
  node: TreeNode;
  /** Where the line to the next box below it begins: at its bottom, or where the last line bends. Two lines on each other would be darker. */
  from: number;
  box: Box;
}
/** What is known of a node from other pictures: its sizes by width, and its box by place. */
interface Known {
  sizes: Map<number, Measured>;
  boxes: Map<string, string>;
}

/** The pages of ten teams below one team have ten pictures with the same boxes in the same places, and boxes are most of the work of a team's page. */
const known = new WeakMap<TreeNode, Known>();

function knownOf(node: TreeNode): Known {
  let entry = known.get(node);
  if (entry === undefined) {
    entry = { sizes: new Map(), boxes: new Map() };
    known.set(node, entry);
  }
  return entry;
}
interface Columns {
  most: number;
  width: number;
}

/**
 * Draws trees as in a list of folders: a box stands below the one that contains it, further right, and trees stand beside each other. So the picture of
 * hundreds of boxes is not wider than that of ten. The order is given, and positions follow from text sizes alone. Linear in the boxes.
 */
export function toTreeDrawing(label: string, nodes: readonly TreeNode[]): Drawing {
  const wide = draw(nodes, COLUMNS);
  const style = [s('style', PICTURE_STYLE + TREE_STYLE)];
  const drawing = toDrawing(label, wide.size, wide.lines, style, wide.boxes);
  if (wide.columns === 1 || nodes.length > MOST_TWICE) return drawing;
  const narrow = draw(nodes, ONE_COLUMN);
  return { ...drawing, narrow: toDrawing(label, narrow.size, narrow.lines, [], narrow.boxes) };
}

function draw(
  nodes: readonly TreeNode[],
  columns: Columns,
): { columns: number; size: { width: number; height: number }; lines: Element[]; boxes: string } {
  const [first, ...rest] = nodes;
  const roots = nodes.filter(({ depth }) => depth === 0).length;
  const branches = nodes.filter(({ depth }) => depth === 1).length;
  // The branches of one tree stand beside each other, below its first box.
  const top = first !== undefined && roots === 1 && branches > 1 && columns.most > 1 ? first : undefined;
  const trees = splitTrees(top === undefined ? nodes : rest, top === undefined ? 0 : 1);
  const count = Math.max(1, Math.min(columns.most, trees.length));
  const indent = top === undefined ? 0 : INDENT;
  const columnWidth = columns.width - indent;
  const head = top && place(top, { x: EDGE, y: EDGE }, columns.width);
  const start = head === undefined ? EDGE : EDGE + head.box.height + TREE_GAP;
  // A tree comes into the shortest column, so that the first ones stand beside each other.
  const bottoms = new Array<number>(count).fill(start);
  const columnOf = trees.map((tree) => {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const height = tree.reduce((sum, node) => sum + heightOf(node, columnWidth) + NODE_GAP, TREE_GAP);
    bottoms[column] = (bottoms[column] ?? start) + height;
    return column;
  });
  const widths = new Array<number>(count).fill(columnWidth);
  for (const [at, tree] of trees.entries()) {
    const column = columnOf[at] ?? 0;
    const deepest = tree.reduce((most, { depth }) => Math.max(most, depth), 0) - (top ? 1 : 0);
    widths[column] = Math.max(widths[column] ?? 0, deepest * INDENT + MIN_WIDTH);
  }
  const lefts = widths.map(
    (_, column) =>
      EDGE + widths.slice(0, column).reduce((sum, width) => sum + width + indent + COLUMN_GAP, 0),
  );
  const ys = new Array<number>(count).fill(start);
  /** Where the line beside each column bends last. */
  const lanes: (number | undefined)[] = [];
  const placed: Placed[] = head ? [head] : [];
  const lines: Element[] = [];
  for (const [at, tree] of trees.entries()) {
    const column = columnOf[at] ?? 0;
    const left = lefts[column] ?? EDGE;
    /** The last box of each level. */
    const path: Placed[] = [];
    for (const node of tree) {
      const level = node.depth - (top ? 1 : 0);
      const x = left + indent + level * INDENT;
      const box = place(
        node,
        { x, y: ys[column] ?? start },
        Math.max(MIN_WIDTH, columnWidth - level * INDENT),
      );
      ys[column] = box.box.y + box.box.height + NODE_GAP;
      const above = path[level - 1];
      const middle = box.box.y + box.box.height / 2;
      if (above) {
        lines.push(toLine({ x: above.box.x + SPINE, y: above.from }, box.box));
        above.from = middle - BEND;
      } else if (head) {
        const lane = left + SPINE;
        const start = lanes[column];
        lines.push(
          start === undefined ? toBranch(head.box, lane, box.box) : toLine({ x: lane, y: start }, box.box),
        );
        lanes[column] = middle - BEND;
      }
      path.length = level;
      path.push(box);
      placed.push(box);
    }
    ys[column] = (ys[column] ?? start) + TREE_GAP - NODE_GAP;
  }
  const width = Math.max(...placed.map(({ box }) => box.x + box.width), 0) + EDGE;
  const height = Math.max(...placed.map(({ box }) => box.y + box.height), 0) + EDGE;
  return {
    columns: count,
    size: { width, height },
    lines,
    boxes: placed.map(toBox).join(''),
  };
}

/** Splits a list of boxes before each box of the depth. */
function splitTrees(nodes: readonly TreeNode[], depth: number): TreeNode[][] {
  const trees: TreeNode[][] = [];
  for (const node of nodes) {
    const tree = trees.at(-1);
    if (tree === undefined || node.depth <= depth) trees.push([node]);
    else tree.push(node);
  }
  return trees;
}

const heightOf = (node: TreeNode, width: number): number => measure(node, width).height;

function place(node: TreeNode, at: { x: number; y: number }, width: number): Placed {
  const { lines, quiet, height } = measure(node, width);
  return { node, from: at.y + height, lines, quiet, height, box: { ...at, width, height } };
}

const measure = (node: TreeNode, width: number): Measured =>
  getOrAdd(knownOf(node).sizes, width, () => measureNode(node, width));

function measureNode(node: TreeNode, width: number): Measured {
  const inner = width - PAD * 2;
  const lines = wrapText(node.title.name, inner, TITLE);
  const quiet = [...node.quiet, ...(node.gap === undefined ? [] : [node.gap])].map((text) => ({
    text,
    lines: wrapText(text, inner, LABEL),
  }));
  const count = lines.length + quiet.reduce((sum, note) => sum + note.lines.length, 0);
  const links = (node.links ?? []).reduce(
    (sum, { text }) => sum + linkHeight(wrapText(text, inner, LABEL)),
    // A link that follows the title keeps its distance.
    quiet.length === 0 && node.links?.length ? LINK_GAP : 0,
  );
  return { lines, quiet, height: PAD * 2 + count * LINE_HEIGHT + links };
}

const linkHeight = (lines: readonly string[]): number => LINK_HEIGHT + (lines.length - 1) * LINE_HEIGHT;

/** A line from the box above down to the side of a box. */
const toLine = (from: { x: number; y: number }, { x, y, height }: Box): Element => {
  const middle = y + height / 2;
  return line([from, { x: from.x, y: middle }, { x, y: middle }]);
};

/** A line from the first box to the side of a box at the head of a column, through the room beside the column. */
const toBranch = (head: Box, lane: number, { x, y, height }: Box): Element => {
  const below = head.y + head.height;
  const bus = below + TREE_GAP / 2;
  const middle = y + height / 2;
  const from = { x: head.x + SPINE, y: below };
  return line(
    lane === from.x
      ? [from, { x: lane, y: middle }, { x, y: middle }]
      : [from, { x: from.x, y: bus }, { x: lane, y: bus }, { x: lane, y: middle }, { x, y: middle }],
  );
};

const line = (points: readonly { x: number; y: number }[]): Element =>
  s('path', { className: 'persona-picture__flow', d: elbows(points).d });

/** The box as SVG text. */
const toBox = (placed: Placed): string => {
  const { x, y, width } = placed.box;
  return getOrAdd(knownOf(placed.node).boxes, `${x} ${y} ${width}`, () =>
    toHtml(nodeElement(placed), { space: 'svg' }),
  );
};

function nodeElement({ node, lines, quiet, box }: Placed): Element {
  const left = box.x + PAD;
  let y = box.y + PAD;
  const take = (height: number): number => {
    y += height;
    return y - height / 2;
  };
  const title = linked(node.title, [
    textLines(lines, {
      text: node.title.name,
      x: left,
      middle: take(lines.length * LINE_HEIGHT),
      className: 'persona-picture__name',
    }),
  ]);
  const notes = quiet.map((note, at) =>
    textLines(note.lines, {
      text: note.text,
      x: left,
      middle: take(note.lines.length * LINE_HEIGHT),
      className:
        node.gap !== undefined && at === quiet.length - 1 ? 'persona-picture__gap' : 'persona-picture__quiet',
    }),
  );
  if (quiet.length === 0) y += LINK_GAP;
  const links = (node.links ?? []).map(({ text, link }) => {
    const wrapped = wrapText(text, box.width - PAD * 2, LABEL);
    return linked(link, [
      textLines(wrapped, {
        text,
        x: left,
        middle: take(linkHeight(wrapped)),
        className: link.href === undefined ? 'persona-picture__quiet' : 'persona-picture__service',
      }),
    ]);
  });
  return s('g', [
    s('rect', {
      className: [
        node.gap === undefined ? 'persona-picture__box' : 'persona-picture__box-gap',
        ...(node.look === 'part' && node.gap === undefined ? ['persona-picture__part'] : []),
        ...(node.isHere ? ['persona-picture__here'] : []),
      ],
      x: round(box.x),
      y: round(box.y),
      width: round(box.width),
      height: round(box.height),
      rx: 8,
    }),
    title,
    ...notes,
    ...links,
  ]);
}
