import { s } from 'hastscript';
import type { Drawing, InteractionPicture } from '../model/picture.js';
import { toPath } from './edges.js';
import {
  arrow,
  type Chip,
  chipElement,
  legend,
  linked,
  round,
  textLines,
  toChip,
  toDrawing,
} from './elements.js';
import type { LayoutEngine } from './layoutGraph.js';
import { LINE_HEIGHT, TITLE } from './textStyles.js';
import { wrapText } from './wrapText.js';

const NODE_WIDTH = 172;
const EDGE = 10;

/** Who works with whom: personas as chips, teams as boxes; an arrow points from who names to who is named, both ways where both do. */
export function toInteractionDrawing(picture: InteractionPicture, layout: LayoutEngine): Drawing {
  const nodes = picture.nodes.map((node) =>
    node.kind === 'persona'
      ? { node, chip: toChip(node.persona.name, NODE_WIDTH), lines: [] }
      : { node, chip: undefined, lines: wrapText(node.team.name, NODE_WIDTH - 24, TITLE) },
  );
  const sizeOf = ({ chip, lines }: { chip?: Chip; lines: string[] }) => ({
    width: NODE_WIDTH,
    height: chip?.height ?? lines.length * LINE_HEIGHT + 20,
  });
  const placed = layout({ direction: 'down', nodes: nodes.map(sizeOf), edges: picture.edges });
  const shift = { x: EDGE, y: EDGE };
  const personas = picture.nodes.filter((node) => node.kind === 'persona');
  return toDrawing(picture.title, { width: placed.width + EDGE * 2, height: placed.height + EDGE * 2 + 30 }, [
    ...placed.edges.map(({ points }, at) =>
      arrow(toPath(points, shift), { both: picture.edges[at]?.mutual }),
    ),
    ...nodes.flatMap(({ node, chip, lines }, at) => {
      const box = placed.nodes[at];
      if (box === undefined) return [];
      const [x, y] = [box.x + EDGE, box.y + EDGE];
      if (node.kind === 'persona') return chip === undefined ? [] : [chipElement(node, chip, x, y)];
      return [
        s('g', { className: 'persona-picture__node' }, [
          linked(node.team, [
            s('rect', {
              className: 'persona-picture__box',
              x: round(x),
              y: round(y),
              width: box.width,
              height: box.height,
              rx: 8,
            }),
            textLines(lines, {
              x: x + box.width / 2,
              middle: y + box.height / 2,
              className: 'persona-picture__title',
              anchor: 'middle',
            }),
          ]),
        ]),
      ];
    }),
    legend(personas, false, EDGE, placed.height + EDGE * 2 + 12),
  ]);
}
