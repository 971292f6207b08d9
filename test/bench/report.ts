/** One figure. */
export interface Line {
  /** Measured work, such as `registry step, 5,000 personas, YAML`. */
  work: string;
  /** The median, where the work was measured in several rounds. */
  value: number;
  /** The least and the most of these rounds. */
  spread?: { least: number; most: number; rounds: number };
  unit: 'ms CPU' | 'ms' | 'MB' | 'bytes' | 'bytes gzip' | 'ratio' | 'pages';
  /** Upper limit, if there is one. */
  target?: number;
  /** Another figure of the same run, for comparison. */
  baseline?: { work: string; value: number };
}

const format = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);

/** Returns a table for people. It marks a figure over its target, but nothing fails, because a busy machine is not a mistake. */
export function toTable(lines: readonly Line[]): string {
  const rows = lines.map(({ work, value, spread, unit, target, baseline }) => [
    work,
    `${format(value)} ${unit}`,
    spread === undefined
      ? ''
      : `${format(spread.least)}–${format(spread.most)} in ${spread.rounds.toLocaleString('en')}`,
    target === undefined ? '' : `at most ${format(target)}${value > target ? ', OVER' : ''}`,
    baseline === undefined ? '' : `${baseline.work}: ${format(baseline.value)}`,
  ]);
  const head = ['work', 'figure', 'spread in rounds', 'target', 'comparison, same run'];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
