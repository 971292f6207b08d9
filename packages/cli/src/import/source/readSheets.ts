import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Sheet } from 'hucre/xlsx';

const MAX_HEAP_MB = 2048;
const MAX_SECONDS = 60;

interface CellText {
  row: number;
  column: number;
  text: string;
}

/** What is read of a sheet. Rows and columns count from 0. */
export interface SheetContent extends Pick<Sheet, 'name' | 'rows' | 'hidden' | 'veryHidden'> {
  merges: NonNullable<Sheet['merges']>;
  /** How many rows and columns are hidden. */
  hiddenLines: number;
  /** `row,column` → address. */
  links: ReadonlyMap<string, string>;
  formulas: number;
  comments: number;
  /** Cells that are struck out in whole or in part, with the text that is left. */
  struck: readonly CellText[];
  /** Cells with a number or sign above the line behind their text, with the text before it. */
  marked: readonly CellText[];
}

/**
 * Runs in a worker, so it uses nothing of this module. Styles stay there: only what is struck out or above the line is sent. Its code becomes a text, so that it
 * is no file of its own in the package.
 */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const isMark = ({ font, text }) => font?.vertAlign === 'superscript' && /^[\\d*†‡§,\\s]{1,5}$/.test(text);
function toContent({ name, rows, cells, merges = [], rowDefs, columns, hidden, veryHidden }) {
  const content = { name, rows, merges, hidden, veryHidden, links: new Map(), formulas: 0, comments: 0, struck: [], marked: [] };
  content.hiddenLines = [...(rowDefs?.values() ?? []), ...(columns ?? [])].filter((each) => each.hidden).length;
  for (const [key, { formula, hyperlink, comment, style, richText }] of cells ?? []) {
    if (formula !== undefined) content.formulas++;
    if (comment !== undefined) content.comments++;
    if (hyperlink?.target !== undefined) content.links.set(key, hyperlink.target);
    const isStruck = ({ font }) => (font?.strikethrough ?? (font === undefined && style?.font?.strikethrough)) === true;
    const isAll = richText === undefined && style?.font?.strikethrough === true;
    const isPart = richText?.some(isStruck) === true;
    const hasMark = richText?.some(isMark) === true;
    if (!isAll && !isPart && !hasMark) continue;
    const [row, column] = key.split(',').map(Number);
    const kept = (richText ?? []).filter((run) => !isStruck(run) && !isMark(run));
    const text = kept.map((run) => run.text).join('').trim();
    (isAll || isPart ? content.struck : content.marked).push({ row, column, text });
  }
  return content;
}
import(workerData.library)
  .then(({ readXlsx }) => readXlsx(workerData.bytes, { readStyles: true }))
  .then(({ sheets }) => sheets.map(toContent))
  .then((sheets) => parentPort.postMessage(sheets), (error) => parentPort.postMessage(String(error?.message ?? error)));
`;

/** The sheets of a workbook, or why they cannot be read. A worker with limits reads them, because a small file can be a huge workbook. */
export function readSheets(bytes: Buffer): Promise<SheetContent[] | string> {
  const library = new URL(`file://${createRequire(import.meta.url).resolve('hucre/xlsx')}`).href;
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: { library, bytes: new Uint8Array(bytes) },
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => end('it takes too long.'), MAX_SECONDS * 1000);
    const end = (result: SheetContent[] | string): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    worker.once('message', end);
    worker.once('error', ({ message }) => end(`${message}.`));
  });
}
