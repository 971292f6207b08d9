import { toTable } from 'persona-registry/formats';

/** A table of Markdown without the columns in which nothing is written. Each row has a cell for each title. */
export function toFilledTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const filled = [...titles.keys()].filter((at) => rows.some((row) => (row[at] ?? '') !== ''));
  return toTable(
    filled.map((at) => titles[at] ?? ''),
    rows.map((row) => filled.map((at) => row[at] ?? '')),
  );
}
