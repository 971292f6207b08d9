import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PictureWhole } from '../model/picture.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { chipElement, round, textLines, toChip } from './elements.js';
import { LINE_HEIGHT } from './textStyles.js';

const CHIP_WIDTH = 172;
const GAP = 8;
const PAD = 14;
const TITLE_HEIGHT = 26;

/** The band of a picture for personas that work on all parts. Its height is 0 if there are no such personas. */
export interface Strip {
  height: number;
  elements: Element[];
}

export const STRIP_MIN_WIDTH = CHIP_WIDTH + PAD * 2;

export function toStrip(
  title: string,
  { personas, others = 0 }: PictureWhole,
  { x, y, width }: { x: number; y: number; width: number },
  words: Words,
): Strip {
  if (personas.length === 0) return { height: 0, elements: [] };
  const columns = Math.max(1, Math.floor((width - PAD * 2 + GAP) / (CHIP_WIDTH + GAP)));
  const elements: Element[] = [];
  let top = y + TITLE_HEIGHT + 4;
  for (let start = 0; start < personas.length; start += columns) {
    const row = personas
      .slice(start, start + columns)
      .map((persona) => ({ persona, chip: toChip(persona.persona.name, CHIP_WIDTH) }));
    for (const [column, { persona, chip }] of row.entries())
      elements.push(chipElement(persona, chip, { x: x + PAD + column * (CHIP_WIDTH + GAP), y: top }, words));
    top += Math.max(...row.map(({ chip }) => chip.height)) + GAP;
  }
  const height = top - GAP + PAD - y;
  const frame = s('rect', {
    className: 'persona-picture__frame',
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    rx: 14,
  });
  const text = textLines([others === 0 ? title : say(words, 'picture.titleMore', { title, count: others })], {
    x: x + PAD + 2,
    middle: y + TITLE_HEIGHT / 2 + LINE_HEIGHT / 4,
    className: 'persona-picture__quiet',
  });
  return { height, elements: [s('g', [frame, text, ...elements])] };
}
