/** One figure. */
export interface Line {
  /** What was measured, such as `registry step, 5,000 personas, YAML`. */
  work: string;
  value: number;
  unit: 'ms CPU' | 'ms' | 'MB' | 'bytes' | 'bytes gzip' | 'ratio';
  /** The most it may be, where there is a bound for it. */
  target?: number;
  /** What it is compared with in the same run. */
  baseline?: { work: string; value: number };
}

const format = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);

/** A table for people. A figure over its target says so; nothing fails, since a busy machine is no mistake. */
export function toTable(lines: readonly Line[]): string {
  const rows = lines.map(({ work, value, unit, target, baseline }) => [
    work,
    `${format(value)} ${unit}`,
    target === undefined ? '' : `at most ${format(target)}${value > target ? ', OVER' : ''}`,
    baseline === undefined ? '' : `${baseline.work}: ${format(baseline.value)}`,
  ]);
  const head = ['work', 'figure', 'target', 'beside it, same run'];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
