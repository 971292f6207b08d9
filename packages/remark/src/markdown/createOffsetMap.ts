/**
 * Maps offsets in the text that the compiler sees (`toCompiledText`) to offsets in the text as written. No line moves between the two. In a line that
 * differs, the compiler's text has a backslash more, or brackets around a title.
 */
export function createOffsetMap(compiled: string, written: string): (offset: number) => number {
  if (compiled === written) return (offset) => offset;
  const lines = toLines(compiled);
  const writtenLines = toLines(written);
  return (offset) => {
    const index = findLine(lines, offset);
    const line = lines[index];
    const own = writtenLines[index];
    if (line === undefined || own === undefined) return Math.min(offset, written.length);
    return own.start + toColumn(line.text, own.text, offset - line.start);
  };
}

interface Line {
  start: number;
  text: string;
}

function toLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const result = { start, text: line };
    start += line.length + 1;
    return result;
  });
}

function findLine(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toColumn(compiled: string, written: string, column: number): number {
  let same = 0;
  while (same < compiled.length && compiled[same] === written[same]) same++;
  if (column <= same) return column;
  const fromEnd = compiled.length - column;
  // `:::note[Title]`, written as `:::note   Title`.
  const isTitle = compiled.endsWith(']') && written.endsWith(compiled.slice(same + 1, -1));
  return Math.max(same, Math.min(written.length, written.length - fromEnd + (isTitle ? 1 : 0)));
}
