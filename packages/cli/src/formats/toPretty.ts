import { type Paint, toReport } from 'persona-registry';
import { paint, type Style } from '../terminal/toPrintable.js';
import type { Format, FormatContext } from './format.js';

/** The same report as from a site's build, with marks of `paint`. Without findings it says what was read, because a check of nothing finds nothing. */
export const toPretty: Format = (diagnostics, { inputCounts }) =>
  diagnostics.length === 0
    ? `No problems in ${toCounts(inputCounts)}.\n`
    : `${toReport(diagnostics, { paint: (text, part) => paint(PART_STYLES[part], text) })}\n`;

/** `12 documents and 1 data file` */
export function toCounts({ documents, dataFiles }: FormatContext['inputCounts']): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(documents, 'document')} and ${count(dataFiles, 'data file')}`;
}

const PART_STYLES = {
  place: 'cyan',
  code: 'dim',
  error: 'red',
  warning: 'yellow',
  info: 'blue',
} as const satisfies Record<Parameters<Paint>[1], Style>;
