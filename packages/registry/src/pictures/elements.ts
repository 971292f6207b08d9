import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Link } from '../model/link.js';
import type { Drawing, PicturePersona } from '../model/picture.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { measureText } from './measureText.js';
import { PICTURE_STYLE } from './pictureStyle.js';
import { LABEL, LINE_HEIGHT } from './textStyles.js';
import { findBrokenWords, wrapText } from './wrapText.js';

const PAD = 8;
const MARK = 10;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Rounds a coordinate, so that the same picture has the same bytes everywhere, and few bytes. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** The style with the x position of a text. A mirrored picture turns the text back at this position, so that it can be read. */
const turnedAt = (x: number): string => `--x:${round(x)}px`;

/** Draws lines of text as a block that is centred vertically on `middle`. `text` is the whole text, where a line may end within a long word. */
export function textLines(
  lines: readonly string[],
  at: { text?: string; x: number; middle: number; className: string; anchor?: 'start' | 'middle' },
): Element {
  const isBroken = at.text === undefined ? [] : findBrokenWords(at.text, lines);
  const first = at.middle - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return s(
    'text',
    {
      className: at.className,
      textAnchor: at.anchor === 'middle' ? 'middle' : undefined,
      style: turnedAt(at.x),
    },
    lines.flatMap((line, index) => [
      // The space separates the words of two lines for screen readers and for copying. It takes no room (`pictureStyle.ts`).
      ...(index > 0 && !isBroken[index] ? [' '] : []),
      s('tspan', { x: round(at.x), y: round(first + index * LINE_HEIGHT + 4.3) }, line),
    ]),
  );
}

/** Wraps the content in a link if the page exists. */
export function linked(link: Link, content: ElementContent[], label?: string): Element {
  if (link.href === undefined) return s('g', content);
  return s('a', { href: link.href, ariaLabel: label }, content);
}

/** The chip of a persona: a pill with a dot for people, a rectangle with a square for agents. The legend explains both. */
export interface Chip {
  lines: string[];
  width: number;
  height: number;
}

export function toChip(name: string, width: number): Chip {
  const lines = wrapText(name, width - PAD * 2 - MARK - 6, LABEL);
  return { lines, width, height: lines.length * LINE_HEIGHT + 10 };
}

/** Draws a chip. `works` has the ids of other personas; the chip is highlighted if one of them is chosen. */
export function chipElement(
  { persona, personaKind, accent }: PicturePersona,
  chip: Chip,
  { x, y, works }: { x: number; y: number; works?: string },
  words: Words,
): Element {
  const agent = personaKind === 'agent';
  const middle = y + chip.height / 2;
  const style =
    accent === undefined ? undefined : `--persona-light:${accent.light};--persona-dark:${accent.dark}`;
  return s(
    'g',
    {
      className: ['persona-picture__persona'],
      'data-persona': persona.id,
      'data-works': works || undefined,
      style,
    },
    linked(
      persona,
      [
        s('rect', {
          className: 'persona-picture__chip',
          x: round(x),
          y: round(y),
          width: chip.width,
          height: chip.height,
          rx: agent ? 4 : 13,
        }),
        agent
          ? s('rect', {
              className: 'persona-picture__mark',
              x: round(x + PAD + 1),
              y: round(middle - 4.5),
              width: 9,
              height: 9,
            })
          : s('circle', {
              className: 'persona-picture__mark',
              cx: round(x + PAD + 6),
              cy: round(middle),
              r: 5,
            }),
        textLines(chip.lines, {
          text: persona.name,
          x: x + PAD + MARK + 8,
          middle,
          className: 'persona-picture__label',
        }),
      ],
      say(words, 'picture.persona', {
        persona: persona.name,
        kind: say(words, agent ? 'picture.agent' : 'picture.person'),
      }),
    ),
  );
}

/** The legend below a picture. It explains only marks that are drawn. `gaps` says whether a part has no persona. */
export function legend(
  personas: readonly PicturePersona[],
  gaps: boolean,
  { x, y }: { x: number; y: number },
  words: Words,
): Element {
  const agents = personas.some(({ personaKind }) => personaKind === 'agent');
  const people = personas.some(({ personaKind }) => personaKind !== 'agent');
  const entries = [
    people && ('person' as const),
    agents && ('agent' as const),
    gaps && ('gap' as const),
  ].filter((entry) => entry !== false);
  let at = x;
  const parts = entries.flatMap((entry) => {
    const left = at;
    const word = say(words, `picture.${entry}`);
    at += 26 + measureText(word, LABEL);
    return [
      entry === 'person'
        ? s('circle', { className: 'persona-picture__key', cx: round(left + 5), cy: y, r: 4.5 })
        : s('rect', {
            className: entry === 'gap' ? 'persona-picture__key-gap' : 'persona-picture__key',
            x: round(left + 0.5),
            y: y - 4.5,
            width: entry === 'gap' ? 12 : 9,
            height: 9,
            rx: entry === 'gap' ? 2 : undefined,
          }),
      textLines([word], { x: left + 17, middle: y, className: 'persona-picture__quiet' }),
    ];
  });
  return s('g', { className: 'persona-picture__legend', ariaHidden: 'true' }, parts);
}

const SVG_END = '</svg>';

/**
 * Makes the whole picture. `label` is the short text alternative; the table beside the picture is the long one. `drawn` is content that is SVG text
 * already, and comes last.
 */
export function toDrawing(
  label: string,
  size: { width: number; height: number },
  content: ElementContent[],
  style: ElementContent[] = [s('style', PICTURE_STYLE)],
  drawn = '',
): Drawing {
  const width = Math.ceil(size.width);
  const height = Math.ceil(size.height);
  const svg = s(
    'svg',
    {
      className: 'persona-picture__svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      ariaLabel: label,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    [...style, ...content],
  );
  const html = toHtml(svg, { space: 'svg' });
  return { svg: `${html.slice(0, -SVG_END.length)}${drawn}${SVG_END}`, width, height };
}
