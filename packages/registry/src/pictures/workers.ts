import type { Element } from 'hast';
import type { PicturePart, PicturePersona } from '../model/picture.js';
import { type Chip, chipElement, textLines, toChip } from './elements.js';
import { LINE_HEIGHT } from './textStyles.js';

const CHIP_GAP = 6;

/** The personas of a part, one below the other. `words` says that there is no persona, or how many are left out. */
export interface WorkerList {
  personas: readonly PicturePersona[];
  chips: Chip[];
  words?: { text: string; isGap: boolean };
  height: number;
}

export function toWorkerList({ personas, others = 0, gap }: PicturePart, width: number): WorkerList {
  const chips = personas.map(({ persona }) => toChip(persona.name, width));
  const words = gap ? { text: 'No persona', isGap: true } : toOthers(personas.length, others);
  const heights = [...chips.map(({ height }) => height), ...(words === undefined ? [] : [LINE_HEIGHT])];
  return {
    personas,
    chips,
    ...(words && { words }),
    height: heights.reduce((sum, height) => sum + height, CHIP_GAP * Math.max(0, heights.length - 1)),
  };
}

function toOthers(shownCount: number, others: number): WorkerList['words'] {
  if (others === 0) return undefined;
  return { text: shownCount === 0 ? `${others} not shown` : `and ${others} more`, isGap: false };
}

/** Draws the list from `top` down. Chips begin at `x`. Words begin at `x` too, or are centred in `width`. */
export function workerElements(
  { personas, chips, words }: WorkerList,
  { x, top, width }: { x: number; top: number; width?: number },
): Element[] {
  let y = top;
  const elements = chips.flatMap((chip, index) => {
    const persona = personas[index];
    if (persona === undefined) return [];
    const element = chipElement(persona, chip, x, y);
    y += chip.height + CHIP_GAP;
    return [element];
  });
  if (words === undefined) return elements;
  const line = textLines([words.text], {
    x: width === undefined ? x : x + width / 2,
    middle: y + LINE_HEIGHT / 2,
    className: words.isGap ? 'persona-picture__gap' : 'persona-picture__quiet',
    ...(width !== undefined && { anchor: 'middle' }),
  });
  return [...elements, line];
}
