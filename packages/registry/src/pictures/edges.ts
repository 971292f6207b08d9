import type { Element } from 'hast';
import { s } from 'hastscript';
import { round, textLines } from './elements.js';
import type { Point } from './layoutGraph.js';
import { measureText } from './measureText.js';
import { LABEL, LINE_HEIGHT } from './textStyles.js';

/** The label of a flow, and its lines. Without a label there are no lines. */
export interface FlowLabel {
  text: string;
  lines: readonly string[];
}

/** The label of a flow on a plate in the colour of the page, so that the line of the flow does not cross the label. */
export function labelElement({ text, lines }: FlowLabel, middle: Point | undefined, shift: Point): Element[] {
  if (middle === undefined || lines.length === 0) return [];
  const width = Math.max(...lines.map((line) => measureText(line, LABEL))) + 8;
  const height = lines.length * LINE_HEIGHT + 2;
  const [x, y] = [middle.x + shift.x, middle.y + shift.y];
  return [
    s('rect', {
      className: 'persona-picture__plate',
      x: round(x - width / 2),
      y: round(y - height / 2),
      width: round(width),
      height,
      rx: 3,
    }),
    textLines(lines, { text, x, middle: y, className: 'persona-picture__quiet', anchor: 'middle' }),
  ];
}
