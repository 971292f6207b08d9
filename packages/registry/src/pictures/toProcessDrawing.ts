import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Loop } from '../model/enums.js';
import type { Drawing, ProcessPicture } from '../model/picture.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';
import { arrow, steps } from './arrow.js';
import { type Box, legend, round, textLines, toDrawing } from './elements.js';
import { distinctPersonas, highlightStyle, toWorks } from './highlight.js';
import { STRIP_MIN_WIDTH, toStrip } from './strip.js';
import { LINE_HEIGHT, TITLE } from './textStyles.js';
import { toWorkerList, type WorkerList, workerElements } from './workers.js';
import { wrapText } from './wrapText.js';

type Stage = ProcessPicture['stages'][number];

const STAGE_WIDTH = 168;
const STAGE_GAP = 44;
const PER_ROW = 4;
const CHIP_GAP = 6;
const BAND_PAD = 20;
/** The height for the title of a band and its return arrow. */
const BAND_HEAD = 54;
const ROW_GAP = 44;
const BAND_GAP = 40;
/** The space below the strip, through which the arrow back to the first stage passes. */
const STRIP_GAP = 16;
/** The width of the lanes left and right of the bands, in which arrows change rows. */
const GUTTER = 30;
const EDGE = 8;

interface PlacedStage {
  stage: Stage;
  /** The box of the stage. Its personas are below the box. */
  box: Box;
  lines: string[];
  workers: WorkerList;
  row: number;
}
interface Band {
  loop?: Loop;
  frame: Box;
  stages: PlacedStage[];
}

/**
 * Draws a process as rows of stages. Consecutive stages of one loop share a frame. The arrow of a loop leads back to the stage where the work
 * starts again. The order is given, so no layout engine is needed: positions follow from text sizes alone.
 */
export function toProcessDrawing(picture: ProcessPicture, words: Words = ENGLISH): Drawing {
  const runs = runsOfLoop(picture.stages);
  const columns = Math.max(1, ...runs.map(({ length }) => stagesPerRow(length)));
  const style = highlightStyle(picture.stages, picture.whole);
  const wide = draw(picture, PER_ROW, columns, words);
  const label = say(words, 'processMap.label', { process: picture.process.name });
  const drawing = toDrawing(label, wide.size, [...style, ...wide.content]);
  if (columns === 1) return drawing;
  const narrow = draw(picture, 1, 1, words);
  return { ...drawing, narrow: toDrawing(label, narrow.size, narrow.content, []) };
}

function draw(
  picture: ProcessPicture,
  perRow: number,
  columns: number,
  words: Words,
): { size: { width: number; height: number }; content: ElementContent[] } {
  const inner = Math.max(STRIP_MIN_WIDTH, columns * STAGE_WIDTH + (columns - 1) * STAGE_GAP + BAND_PAD * 2);
  const strip = toStrip(
    say(words, 'processMap.everywhere'),
    picture.whole,
    { x: GUTTER + EDGE, y: EDGE, width: inner },
    words,
  );
  const bands = placeBands(
    picture.stages,
    strip.height === 0 ? EDGE : EDGE + strip.height + STRIP_GAP,
    perRow,
    words,
  );
  const stages = bands.flatMap((band) => band.stages);
  const width = inner + (GUTTER + EDGE) * 2;
  const last = bands.at(-1);
  const bottom = last === undefined ? EDGE + strip.height : last.frame.y + last.frame.height;
  const content: ElementContent[] = [
    ...strip.elements,
    ...bands.map((band) => bandElement(band, inner, words)),
    ...(columns === 1 ? downwardFlows(stages) : flows(stages, inner)),
    ...returns(bands, inner),
    ...stages.map((stage) => stageElement(stage, words)),
    legend(
      distinctPersonas([picture.whole, ...picture.stages]),
      picture.stages.some(({ gap }) => gap),
      { x: GUTTER + EDGE, y: bottom + 22 },
      words,
    ),
  ];
  return { size: { width, height: bottom + 36 }, content };
}

/** The number of stages per row, so that rows are as even as possible: five stages make rows of three and two, not of four and one. */
const stagesPerRow = (count: number, most = PER_ROW): number => Math.ceil(count / Math.ceil(count / most));

function placeBands(stages: readonly Stage[], top: number, most: number, words: Words): Band[] {
  const bands: Band[] = [];
  let y = top;
  for (const run of runsOfLoop(stages)) {
    const loop = run[0]?.loop;
    const frameTop = y;
    y += loop === undefined ? BAND_PAD : BAND_HEAD;
    const placedStages: PlacedStage[] = [];
    const perRow = stagesPerRow(run.length, most);
    for (let start = 0; start < run.length; start += perRow) {
      if (start > 0) y += ROW_GAP;
      const row = placeRow(run.slice(start, start + perRow), { y, row: start / perRow }, words);
      placedStages.push(...row.stages);
      y += row.height;
    }
    y += BAND_PAD;
    bands.push({
      loop,
      frame: { x: GUTTER + EDGE, y: frameTop, width: 0, height: y - frameTop },
      stages: placedStages,
    });
    y += BAND_GAP;
  }
  return bands;
}

/** Groups consecutive stages of the same loop. */
function runsOfLoop(stages: readonly Stage[]): Stage[][] {
  const runs: Stage[][] = [];
  for (const stage of stages) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.loop === stage.loop) run.push(stage);
    else runs.push([stage]);
  }
  return runs;
}

function placeRow(
  stages: readonly Stage[],
  { y, row }: { y: number; row: number },
  words: Words,
): { stages: PlacedStage[]; height: number } {
  const lines = stages.map(({ name }) => wrapText(name, STAGE_WIDTH - 20, TITLE));
  const boxHeight = Math.max(...lines.map((text) => text.length * LINE_HEIGHT + 24));
  const placedStages = stages.map((stage, index): PlacedStage => {
    const x = GUTTER + EDGE + BAND_PAD + index * (STAGE_WIDTH + STAGE_GAP);
    return {
      stage,
      box: { x, y, width: STAGE_WIDTH, height: boxHeight },
      lines: lines[index] ?? [],
      workers: toWorkerList(stage, STAGE_WIDTH, words),
      row,
    };
  });
  const below = placedStages.map(({ workers }) => (workers.height === 0 ? 0 : workers.height + CHIP_GAP * 2));
  return { stages: placedStages, height: boxHeight + Math.max(...below) };
}

function bandElement({ loop, frame }: Band, width: number, words: Words): Element {
  return s('g', [
    s('rect', {
      className: 'persona-picture__frame',
      x: frame.x,
      y: round(frame.y),
      width,
      height: round(frame.height),
      rx: 14,
    }),
    ...(loop === undefined
      ? []
      : [
          textLines([say(words, `processMap.${loop}`)], {
            x: frame.x + 16,
            middle: frame.y + 16.7,
            className: 'persona-picture__quiet',
          }),
        ]),
  ]);
}

function stageElement({ stage, box, lines, workers }: PlacedStage, words: Words): Element {
  return s(
    'g',
    {
      className: 'persona-picture__node',
      'data-works': toWorks(stage),
    },
    [
      s('rect', {
        className: stage.gap ? 'persona-picture__box-gap' : 'persona-picture__box',
        x: box.x,
        y: round(box.y),
        width: box.width,
        height: box.height,
        rx: 8,
      }),
      textLines(lines, {
        text: stage.name,
        x: box.x + box.width / 2,
        middle: box.y + box.height / 2,
        className: 'persona-picture__title',
        anchor: 'middle',
      }),
      ...workerElements(workers, { x: box.x, top: box.y + box.height + CHIP_GAP, width: STAGE_WIDTH }, words),
    ],
  );
}

const middleOf = ({ y, height }: Box): number => y + height / 2;
const rightOf = ({ x, width }: Box): number => x + width;

/** Arrows from stage to stage: straight within a row, and through the gutters to the next row. */
function flows(stages: readonly PlacedStage[], inner: number): Element[] {
  return stages.slice(1).map((to, index) => {
    const from = stages[index] as PlacedStage;
    const start = { x: rightOf(from.box), y: middleOf(from.box) };
    const end = { x: to.box.x - 2, y: middleOf(to.box) };
    if (from.box.y === to.box.y) return arrow(steps(start, end));
    const right = GUTTER + EDGE + inner + 8;
    const left = GUTTER + EDGE - 8;
    // The lane between two frames, or between two rows of one frame.
    const lane =
      to.row === 0
        ? to.box.y - (to.stage.loop === undefined ? BAND_PAD : BAND_HEAD) - BAND_GAP / 2
        : to.box.y - ROW_GAP / 2;
    return arrow(
      steps(
        start,
        { x: right, y: start.y },
        { x: right, y: lane },
        { x: left, y: lane },
        { x: left, y: end.y },
        end,
      ),
    );
  });
}

/** Arrows beside a single column. The middle of a side is left free for the arrow back to the first stage. */
function downwardFlows(stages: readonly PlacedStage[]): Element[] {
  return stages.slice(1).map((to, index) => {
    const from = stages[index] as PlacedStage;
    const start = { x: rightOf(from.box), y: middleOf(from.box) + 8 };
    const end = { x: rightOf(to.box) + 2, y: middleOf(to.box) - 8 };
    const x = start.x + BAND_PAD / 2;
    return arrow(steps(start, { x, y: start.y }, { x, y: end.y }, end));
  });
}

/** Return arrows: the inner loop leads to its own first stage, the outer loop to the first stage of the process. */
function returns(bands: readonly Band[], inner: number): Element[] {
  const first = bands[0]?.stages[0];
  return bands.flatMap(({ loop, stages }) => {
    const start = stages[0];
    const end = stages.at(-1);
    if (loop === undefined || start === undefined || end === undefined || first === undefined) return [];
    if (loop === 'inner') return start === end ? [] : [innerReturn(start, end)];
    return end === first ? [] : [outerReturn(first, end, inner)];
  });
}

const centreOf = ({ x, width }: Box): number => x + width / 2;

function innerReturn(start: PlacedStage, end: PlacedStage): Element {
  const from = { x: centreOf(end.box), y: end.box.y };
  const to = { x: centreOf(start.box), y: start.box.y - 2 };
  const top = start.box.y - 12;
  const left = EDGE + GUTTER + 10;
  const low = end.box.y - 10;
  // An arrow from another row passes through the gutter.
  const up =
    start.row === end.row
      ? [{ x: from.x, y: top }]
      : [
          { x: from.x, y: low },
          { x: left, y: low },
          { x: left, y: top },
        ];
  return arrow(steps(from, ...up, { x: to.x, y: top }, to), { kind: 'return' });
}

function outerReturn(first: PlacedStage, end: PlacedStage, inner: number): Element {
  const right = GUTTER + EDGE + inner + 20;
  const top = first.box.y - 24;
  const isSameRow = first.row === end.row && first.box.y === end.box.y;
  const from = { x: rightOf(end.box), y: middleOf(end.box) + (isSameRow ? 8 : 0) };
  const to = { x: centreOf(first.box) - 24, y: first.box.y - 2 };
  return arrow(steps(from, { x: right, y: from.y }, { x: right, y: top }, { x: to.x, y: top }, to), {
    kind: 'return',
  });
}
