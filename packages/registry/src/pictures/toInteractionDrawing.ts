import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Link } from '../model/link.js';
import type { Drawing, InteractionPersona, InteractionPicture } from '../model/picture.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';
import { arrow, curve } from './arrow.js';
import { type Box, chipElement, legend, linked, round, textLines, toChip, toDrawing } from './elements.js';
import { expandNames, groupByTeam } from './expandNames.js';
import { highlightPartners } from './highlight.js';
import type { Layout, LayoutEdge, LayoutEngine, LayoutInput } from './layoutGraph.js';
import { measureText } from './measureText.js';
import { LINE_HEIGHT, TITLE } from './textStyles.js';
import { wrapText } from './wrapText.js';

const NODE_WIDTH = 150;
const EDGE = 10;
/** The largest width that fits beside a sidebar and a table of contents, px: there is room for about 680, and a picture may shrink to four fifths. */
const PAGE_WIDTH = 840;

interface Edge extends LayoutEdge {
  mutual: boolean;
  /** The ids of the personas at the ends of the line. */
  works: string;
}

/**
 * Draws interactions: personas are chips in the frames of their teams. An arrow leads from a persona to the persona or team that it names. The
 * arrow has two heads if two personas name each other.
 */
export function toInteractionDrawing(
  title: string,
  { teams, personas }: InteractionPicture,
  layout: LayoutEngine,
  words: Words = ENGLISH,
): Drawing {
  const members = groupByTeam(personas);
  const framedTeams = [...members.keys()].sort((a, b) => a - b);
  // Boxes follow the personas in the list of nodes: named teams without a persona in the picture, and "Everyone".
  const namedTeams = new Set(personas.flatMap(({ names }) => names.teams));
  const boxes: { team?: number; link: Link }[] = [
    ...teams.flatMap((link, team) => (namedTeams.has(team) && !members.has(team) ? [{ team, link }] : [])),
    ...(personas.some(({ names }) => names.all)
      ? [{ link: { id: '*', name: say(words, 'interactionMap.everyone') } }]
      : []),
  ];
  const chips = personas.map(({ persona }) => toChip(persona.name, NODE_WIDTH));
  const boxLines = boxes.map(({ link }) => wrapText(link.name, NODE_WIDTH - 24, TITLE));
  const titles = framedTeams.map((team) => wrapText(teams[team]?.name ?? '', NODE_WIDTH, TITLE));
  const edges = toEdges(personas, {
    frameOf: (team) => framedTeams.indexOf(team),
    firstOf: (team) => members.get(team)?.[0],
    boxOf: (team) => personas.length + boxes.findIndex((box) => box.team === team),
  });
  const input: Omit<LayoutInput, 'direction'> = {
    nodes: [
      ...chips.map(({ height }) => ({ width: NODE_WIDTH, height })),
      ...boxLines.map((lines) => ({ width: NODE_WIDTH, height: lines.length * LINE_HEIGHT + 20 })),
    ],
    edges: edges.map(({ from, to, toGroup }) => ({ from, to, ...(toGroup !== undefined && { toGroup }) })),
    groups: framedTeams.map((team, index) => ({
      nodes: members.get(team) ?? [],
      title: {
        width: Math.max(...(titles[index] ?? []).map((line) => measureText(line, TITLE))),
        height: (titles[index]?.length ?? 0) * LINE_HEIGHT + 4,
      },
    })),
  };
  const result = place(input, layout);
  const partners = expandNames(personas);
  const worksOf = (index: number): string =>
    personas
      .filter((_, other) => partners[index]?.has(other) || partners[other]?.has(index))
      .map(({ persona }) => persona.id)
      .join(' ');
  const at = (box: Box | undefined): Box => ({
    x: (box?.x ?? 0) + EDGE,
    y: (box?.y ?? 0) + EDGE,
    width: box?.width ?? 0,
    height: box?.height ?? 0,
  });
  return toDrawing(title, { width: result.width + EDGE * 2, height: result.height + EDGE * 2 + 30 }, [
    ...highlightPartners(personas),
    ...framedTeams.map((_, index) => rectElement(at(result.groups[index]))),
    ...result.edges.map(({ points }, index) =>
      arrow(curve(points, { x: EDGE, y: EDGE }), {
        both: edges[index]?.mutual,
        works: edges[index]?.works,
      }),
    ),
    // Titles are drawn after the lines, because a line may pass through a frame.
    ...framedTeams.flatMap((team, index) => {
      const link = teams[team];
      return link === undefined ? [] : [titleElement(link, titles[index] ?? [], at(result.groups[index]))];
    }),
    ...personas.flatMap((persona, index) => {
      const chip = chips[index];
      const { x, y } = at(result.nodes[index]);
      return chip === undefined ? [] : [chipElement(persona, chip, { x, y, works: worksOf(index) }, words)];
    }),
    ...boxes.map(({ link }, index) =>
      boxElement(link, boxLines[index] ?? [], at(result.nodes[personas.length + index])),
    ),
    legend(personas, false, { x: EDGE, y: result.height + EDGE * 2 + 12 }, words),
  ]);
}

/**
 * Lays the picture out from left to right, the reading direction, if it fits the width of a page. Else it is laid out downwards if that is
 * narrower, because a page scrolls down and a picture scrolls sideways. A far wider picture fits in neither direction, so it is laid out only once.
 */
function place(input: Omit<LayoutInput, 'direction'>, layout: LayoutEngine): Layout {
  const right = layout({ ...input, direction: 'right' });
  if (right.width <= PAGE_WIDTH || right.width > 2 * PAGE_WIDTH) return right;
  const down = layout({ ...input, direction: 'down' });
  return down.width < right.width ? down : right;
}

/** The lines of the picture. A pair that names each other by name has one line. There is no line from a persona to its own team. */
function toEdges(
  personas: readonly InteractionPersona[],
  places: {
    frameOf(team: number): number;
    firstOf(team: number): number | undefined;
    boxOf(team: number | undefined): number;
  },
): Edge[] {
  const names = personas.map((one) => new Set(one.names.personas));
  const idOf = (index: number): string => personas[index]?.persona.id ?? '';
  return personas.flatMap(({ team: own, names: { personas: others, teams, all } }, from): Edge[] => [
    ...others.flatMap((to): Edge[] => {
      const mutual = names[to]?.has(from) ?? false;
      if (to === from || (mutual && to < from)) return [];
      return [{ from, to, mutual, works: `${idOf(from)} ${idOf(to)}` }];
    }),
    ...teams.flatMap((team): Edge[] => {
      if (team === own) return [];
      const first = places.firstOf(team);
      const works = idOf(from);
      return first === undefined
        ? [{ from, to: places.boxOf(team), mutual: false, works }]
        : [{ from, to: first, toGroup: places.frameOf(team), mutual: false, works }];
    }),
    ...(all ? [{ from, to: places.boxOf(undefined), mutual: false, works: idOf(from) }] : []),
  ]);
}

const rectElement = ({ x, y, width, height }: Box): Element =>
  s('rect', {
    className: 'persona-picture__box',
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    rx: 10,
  });

function titleElement(team: Link, lines: readonly string[], { x, y }: Box): Element {
  const height = lines.length * LINE_HEIGHT;
  return linked(team, [
    s('rect', {
      className: 'persona-picture__title-plate',
      x: round(x + 10),
      y: round(y + 8),
      width: round(Math.max(...lines.map((line) => measureText(line, TITLE))) + 4),
      height,
    }),
    textLines(lines, { x: x + 12, middle: y + 8 + height / 2, className: 'persona-picture__title' }),
  ]);
}

function boxElement(link: Link, lines: readonly string[], box: Box): Element {
  return linked(link, [
    rectElement(box),
    textLines(lines, {
      x: box.x + box.width / 2,
      middle: box.y + box.height / 2,
      className: 'persona-picture__title',
      anchor: 'middle',
    }),
  ]);
}
