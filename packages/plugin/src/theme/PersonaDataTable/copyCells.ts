import type { ClipboardEvent } from 'react';

/**
 * Copies a selection of several cells as rows and columns. The browser's own text puts each line of a cell on a line of its own, so that nobody
 * sees where one environment ends and the next one begins.
 */
export function copyCells(event: ClipboardEvent<HTMLTableElement>): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return;
  const rows = Array.from(event.currentTarget.rows, (row) =>
    Array.from(row.cells).filter((cell) => !cell.hidden && selection.containsNode(cell, true)),
  ).filter((cells) => cells.length > 0);
  const cells = rows.flat();
  if (cells.length < 2) return;
  const first = Math.min(...cells.map(({ cellIndex }) => cellIndex));
  // A row that is only selected from its middle on keeps its columns.
  const grid = rows.map((row) => [
    ...Array.from({ length: (row[0]?.cellIndex ?? first) - first }, () => ''),
    ...row.map(toLine),
  ]);
  event.clipboardData.setData('text/plain', grid.map((row) => row.join('\t')).join('\n'));
  const table = document.createElement('table');
  for (const row of grid) {
    const tr = table.insertRow();
    for (const text of row) tr.insertCell().textContent = text;
  }
  event.clipboardData.setData('text/html', table.outerHTML);
  event.preventDefault();
}

/** The lines of a cell, as a reader sees them, as one line. A mark that repeats the name beside it is left out. */
function toLine(cell: HTMLElement): string {
  const marks = Array.from(cell.querySelectorAll('[aria-hidden="true"]'), ({ textContent }) => textContent);
  return (
    // biome-ignore lint/performance/useDomNodeTextContent: the text without layout has no lines
    cell.innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !marks.includes(line))
      .join('; ')
  );
}
