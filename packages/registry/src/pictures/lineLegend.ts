import type { Element } from 'hast';
import { s } from 'hastscript';
import { arrow, steps } from './arrow.js';
import { textLines } from './elements.js';
import { measureText } from './measureText.js';
import { LABEL } from './textStyles.js';

const LINE = 30;

/** Samples of lines with their words, in one row from `x`. */
export function lineLegend(
  entries: readonly { word: string; both: boolean }[],
  { x, y }: { x: number; y: number },
): { width: number; elements: Element[] } {
  let at = x;
  const parts = entries.flatMap(({ word, both }) => {
    const left = at;
    at += LINE + 8 + measureText(word, LABEL) + 20;
    return [
      arrow(steps({ x: left + 1, y }, { x: left + LINE, y }), { both }),
      textLines([word], { x: left + LINE + 8, middle: y, className: 'persona-picture__quiet' }),
    ];
  });
  if (parts.length === 0) return { width: 0, elements: [] };
  return {
    width: at - x - 20,
    elements: [s('g', { className: 'persona-picture__legend', ariaHidden: 'true' }, parts)],
  };
}
