import { readCell } from '@theme/PersonaToolsSlot';

/** Reads the values of a cell that lists several. Any other cell is one value. */
export function readValues(cell: Element): string[] {
  const values = Array.from(
    cell.querySelectorAll('a, :scope > span'),
    ({ textContent }) => textContent ?? '',
  );
  if (values.length > 0) return values;
  const { text } = readCell(cell);
  return text === '' ? [] : [text];
}
