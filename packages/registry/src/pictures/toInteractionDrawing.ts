import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Link } from '../model/link.js';
import type { Drawing, InteractionPicture } from '../model/picture.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';
import { arrow, elbows } from './arrow.js';
import {
  type Box,
  type Chip,
  chipElement,
  legend,
  linked,
  round,
  textLines,
  toChip,
  toDrawing,
} from './elements.js';
import { expandNames } from './expandNames.js';
import { highlightPartners } from './highlight.js';
import type { LayoutEngine, LayoutInput, Point } from './layoutGraph.js';
import { lineLegend } from './lineLegend.js';
import { type RoutedPicture, routeLines } from './routeLines.js';
import { LINE_HEIGHT, TITLE } from './textStyles.js';
import { type Between, toPairs } from './toPairs.js';
import { wrapText } from './wrapText.js';

const NODE_WIDTH = 150;
const EDGE = 10;
const PAD = 12;
const CHIP_GAP = 8;
/** The distance between lines inside of a frame, px. */
const LANE = 9;
/** The most chips beside each other in a frame. */
const BESIDE = 3;
/** The largest width that fits beside a sidebar and a table of contents, px: there is room for about 680, and a picture may shrink to four fifths. */
const PAGE_WIDTH = 840;

type Direction = LayoutInput['direction'];

/** A box of the picture: the frame of a team with its personas, a persona without a team, a named team without personas here, or everyone. */
interface Unit {
  /** The name at its top. A persona without a team has no frame. */
  title?: { link: Link; lines: string[] };
  /** The chips inside, with their places from the corner of the box. */
  chips: { persona: number; chip: Chip; x: number; y: number }[];
  width: number;
  height: number;
}

/**
 * Draws interactions: personas are chips in the frames of their teams. Two frames have one line at most. It begins at the chip of the persona that it
 * is about, or in the middle of the frame if it is about several. A head is at each side that is named, so a line between those who name each other
 * has two. Lines begin at borders and run between the boxes.
 */
export function toInteractionDrawing(
  title: string,
  picture: InteractionPicture,
  layout: LayoutEngine,
  words: Words = ENGLISH,
): Drawing {
  const { personas } = picture;
  const { teams, pairs, inside } = toPairs(picture, say(words, 'interactionMap.everyone'));
  const chips = personas.map(({ persona }) => toChip(persona.name, NODE_WIDTH));
  const toUnits = (direction: Direction): Unit[] =>
    teams.map(({ link, members }) => toUnit(link, members, chips, lanesOf(members, inside).count, direction));
  const draw = (direction: Direction): { units: Unit[]; routed: RoutedPicture } => {
    const units = toUnits(direction);
    const nodes = units.map(({ width, height }) => ({ width, height }));
    const edges = pairs.map(({ from, to }) => ({ from: from.unit, to: to.unit }));
    const endOf = ({ unit, persona }: Between) => ({
      box: unit,
      at: anchorOf(units[unit], persona, direction),
    });
    const lines = pairs.map(({ from, to }) => ({ from: endOf(from), to: endOf(to) }));
    return { units, routed: routeLines(layout({ direction, nodes, edges }), lines, direction) };
  };
  const { units, routed } = place(draw);
  const partners = expandNames(personas);
  const worksOf = (index: number): string =>
    personas
      .filter((_, other) => partners[index]?.has(other) || partners[other]?.has(index))
      .map(({ persona }) => persona.id)
      .join(' ');
  const idsOf = (indexes: Iterable<number>): string =>
    Array.from(indexes, (index) => personas[index]?.persona.id ?? '').join(' ');
  const boxes = routed.boxes.map(({ x, y, ...size }): Box => ({ x: x + EDGE, y: y + EDGE, ...size }));
  const shift = ({ x, y }: Point): Point => ({ x: x + EDGE, y: y + EDGE });
  const below = routed.height + EDGE * 2;
  const all = [...pairs, ...inside];
  const lines = lineLegend(
    ([true, false] as const)
      .filter((both) => all.some((line) => line.both === both))
      .map((both) => ({ both, word: say(words, both ? 'picture.mutual' : 'picture.oneWay') })),
    { x: EDGE, y: below + 34 },
  );
  const size = {
    width: Math.max(routed.width, lines.width) + EDGE * 2,
    height: below + (all.length > 0 ? 52 : 30),
  };
  return toDrawing(title, size, [
    ...highlightPartners(personas),
    ...units.flatMap(({ title: name }, at) => (name && boxes[at] ? [frameElement(boxes[at])] : [])),
    ...pairs.map(({ both, about }, at) =>
      arrow(elbows((routed.lines[at] ?? []).map(shift)), { both, works: idsOf(about) }),
    ),
    ...units.flatMap((unit, at) => {
      const box = boxes[at];
      if (box === undefined) return [];
      const drawChip = ({ persona, chip, x, y }: Unit['chips'][number]): Element[] => {
        const one = personas[persona];
        return one === undefined
          ? []
          : [chipElement(one, chip, { x: box.x + x, y: box.y + y, works: worksOf(persona) }, words)];
      };
      return [
        ...insideLines(unit, box, inside, idsOf),
        ...(unit.title === undefined ? [] : [titleElement(unit.title, box, unit.chips.length === 0)]),
        ...unit.chips.flatMap(drawChip),
      ];
    }),
    legend(personas, false, { x: EDGE, y: below + 12 }, words),
    ...lines.elements,
  ]);
}

/**
 * Lays the picture out from left to right, the reading direction, if it fits the width of a page. Else it is laid out downwards if that is
 * narrower, because a page scrolls down and a picture scrolls sideways. A far wider picture fits in neither direction, so it is laid out only once.
 */
function place<T extends { routed: RoutedPicture }>(draw: (direction: Direction) => T): T {
  const right = draw('right');
  const { width } = right.routed;
  if (width <= PAGE_WIDTH || width > 2 * PAGE_WIDTH) return right;
  const down = draw('down');
  return down.routed.width < width ? down : right;
}

/** Chips stand one below the other in a picture that reads to the right, and beside each other in one that reads downwards. So lines reach each of them. */
function toUnit(
  link: Link | undefined,
  members: readonly number[],
  chips: readonly Chip[],
  lanes: number,
  direction: Direction,
): Unit {
  const chipOf = (member: number): Chip => chips[member] ?? toChip('', NODE_WIDTH);
  if (link === undefined) {
    const [persona = 0] = members;
    const chip = chipOf(persona);
    return { chips: [{ persona, chip, x: 0, y: 0 }], width: NODE_WIDTH, height: chip.height };
  }
  const columns = direction === 'right' || lanes > 0 ? 1 : Math.min(BESIDE, Math.max(1, members.length));
  const inner = columns * NODE_WIDTH + (columns - 1) * CHIP_GAP;
  const lines = wrapText(link.name, inner, TITLE);
  const placed: Unit['chips'] = [];
  let y = PAD + lines.length * LINE_HEIGHT;
  for (let start = 0; start < members.length; start += columns) {
    const row = members.slice(start, start + columns);
    y += CHIP_GAP;
    for (const [column, persona] of row.entries())
      placed.push({ persona, chip: chipOf(persona), x: PAD + column * (NODE_WIDTH + CHIP_GAP), y });
    y += Math.max(...row.map((persona) => chipOf(persona).height));
  }
  return {
    title: { link, lines },
    chips: placed,
    width: inner + PAD * 2 + (lanes > 0 ? (lanes + 1) * LANE : 0),
    height: y + PAD,
  };
}

/** Where a line about one persona meets the side of its box. */
function anchorOf(
  unit: Unit | undefined,
  persona: number | undefined,
  direction: Direction,
): number | undefined {
  const place = unit?.chips.find((one) => one.persona === persona);
  // A frame with one chip is about this persona anyway, and a straight line is better.
  if (place === undefined || unit === undefined || unit.chips.length === 1) return undefined;
  return direction === 'right' ? place.y + place.chip.height / 2 : place.x + place.chip.width / 2;
}

type Inside = readonly { from: number; to: number; both: boolean }[];

/** The lines between personas of one team, each in a lane beside the chips. Two lines that overlap have different lanes. */
function lanesOf(
  members: readonly number[],
  inside: Inside,
): { count: number; lines: (Inside[number] & { lane: number })[] } {
  const ends: number[] = [];
  const lines = inside
    .filter(({ from }) => members.includes(from))
    .map((line) => ({
      line,
      places: [members.indexOf(line.from), members.indexOf(line.to)].sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0) || (a.places[1] ?? 0) - (b.places[1] ?? 0))
    .map(({ line, places: [top = 0, bottom = 0] }) => {
      const free = ends.findIndex((end) => end < top);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = bottom;
      return { ...line, lane };
    });
  return { count: ends.length, lines };
}

function insideLines(unit: Unit, box: Box, inside: Inside, idsOf: (indexes: number[]) => string): Element[] {
  const { lines } = lanesOf(
    unit.chips.map(({ persona }) => persona),
    inside,
  );
  const right = box.x + PAD + NODE_WIDTH;
  return lines.flatMap(({ from, to, both, lane }) => {
    const [start, end] = [from, to].map((persona) => unit.chips.find((one) => one.persona === persona));
    if (start === undefined || end === undefined) return [];
    // The ends of two lanes at one chip keep a distance.
    const heightOf = ({ y, chip }: Unit['chips'][number], towards: number): number =>
      box.y + y + chip.height / 2 + Math.sign(towards - y) * Math.min(chip.height / 2 - 5, 3 + lane * 3);
    const [a, b] = [heightOf(start, end.y), heightOf(end, start.y)];
    const x = right + (lane + 1) * LANE + 3;
    const points = [
      { x: right, y: a },
      { x, y: a },
      { x, y: b },
      { x: right, y: b },
    ];
    return [arrow(elbows(points), { both, works: idsOf([from, to]) })];
  });
}

const frameElement = ({ x, y, width, height }: Box): Element =>
  s('rect', {
    className: 'persona-picture__box',
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    rx: 10,
  });

function titleElement({ link, lines }: NonNullable<Unit['title']>, box: Box, alone: boolean): Element {
  const middle = box.y + PAD + (lines.length * LINE_HEIGHT) / 2;
  return linked(link, [
    textLines(lines, {
      text: link.name,
      x: box.x + (alone ? box.width / 2 : PAD + 2),
      middle: alone ? box.y + box.height / 2 : middle,
      className: 'persona-picture__title',
      ...(alone && { anchor: 'middle' as const }),
    }),
  ]);
}
