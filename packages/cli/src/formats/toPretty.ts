import { type Paint, toReport } from 'persona-registry';
import pc from 'picocolors';
import type { Format, FormatContext } from './format.js';

/** The same report as from a site's build, optionally in colour. Without findings it says what was read, because a check of nothing finds nothing. */
export const toPretty: Format = (diagnostics, { color, inputCounts }) =>
  diagnostics.length === 0
    ? `No problems in ${toCounts(inputCounts)}.\n`
    : `${toReport(diagnostics, { paint: toPaint(color) })}\n`;

/** `12 documents and 1 data file` */
export function toCounts({ documents, dataFiles }: FormatContext['inputCounts']): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(documents, 'document')} and ${count(dataFiles, 'data file')}`;
}

function toPaint(color: boolean): Paint {
  const { cyan, dim, red, yellow, blue } = pc.createColors(color);
  const painters = { place: cyan, code: dim, error: red, warning: yellow, info: blue };
  return (text, part) => painters[part](text);
}
