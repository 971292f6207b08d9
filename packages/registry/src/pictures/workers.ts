import type { Element } from 'hast';
import type { PicturePart, PicturePersona } from '../model/picture.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { type Chip, chipElement, textLines, toChip } from './elements.js';
import { LINE_HEIGHT } from './textStyles.js';

const CHIP_GAP = 6;

/** The personas of a part, one below the other. `note` says that there is no persona, or how many are left out. */
export interface WorkerList {
  personas: readonly PicturePersona[];
  chips: Chip[];
  note?: { text: string; isGap: boolean };
  height: number;
}

export function toWorkerList(
  { personas, others = 0, gap }: PicturePart,
  width: number,
  words: Words,
): WorkerList {
  const chips = personas.map(({ persona }) => toChip(persona.name, width));
  const note = gap
    ? { text: say(words, 'picture.noPersona'), isGap: true }
    : toOthers(personas.length, others, words);
  const heights = [...chips.map(({ height }) => height), ...(note === undefined ? [] : [LINE_HEIGHT])];
  return {
    personas,
    chips,
    ...(note && { note }),
    height: heights.reduce((sum, height) => sum + height, CHIP_GAP * Math.max(0, heights.length - 1)),
  };
}

function toOthers(shownCount: number, others: number, words: Words): WorkerList['note'] {
  if (others === 0) return undefined;
  return {
    text: say(words, shownCount === 0 ? 'picture.notShown' : 'picture.more', { count: others }),
    isGap: false,
  };
}

/** Draws the list from `top` down. Chips begin at `x`. Words begin at `x` too, or are centred in `width`. */
export function workerElements(
  { personas, chips, note }: WorkerList,
  { x, top, width }: { x: number; top: number; width?: number },
  words: Words,
): Element[] {
  let y = top;
  const elements = chips.flatMap((chip, index) => {
    const persona = personas[index];
    if (persona === undefined) return [];
    const element = chipElement(persona, chip, { x, y }, words);
    y += chip.height + CHIP_GAP;
    return [element];
  });
  if (note === undefined) return elements;
  const line = textLines([note.text], {
    x: width === undefined ? x : x + width / 2,
    middle: y + LINE_HEIGHT / 2,
    className: note.isGap ? 'persona-picture__gap' : 'persona-picture__quiet',
    ...(width !== undefined && { anchor: 'middle' }),
  });
  return [...elements, line];
}
