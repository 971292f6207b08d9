import type { Cell, SourceRow } from './sourceDocument.js';

/** A table, and the labels above its columns, the uppermost first. */
export interface HeadPart {
  groups: readonly string[];
  head: readonly Cell[];
  rows: readonly SourceRow[];
}

const BLANK: Cell = { text: '', prose: '', links: [] };

/**
 * Splits a table whose head has several rows. A label that stands in several columns holds them together: `Dev` above `Key Vault` and `Storage`. Each such
 * group is a table of its own, with the columns that belong to no group.
 */
export function splitHead(head: readonly SourceRow[], rows: readonly SourceRow[]): HeadPart[] {
  const [top, ...lower] = head;
  const labels = top?.cells ?? [];
  const groups = lower.length === 0 ? [] : listGroups(labels);
  if (groups.length === 0) return [{ groups: [], head: labels, rows: [...lower, ...rows] }];
  return groups.flatMap((group) => {
    const columns = labels.flatMap(({ text }, column) =>
      text === group || !groups.includes(text) ? [column] : [],
    );
    // Cells behind the last label are told later.
    const select = ({ line, cells }: SourceRow): SourceRow => ({
      line,
      cells: [...columns.map((column) => cells[column] ?? BLANK), ...cells.slice(labels.length)],
    });
    const withLabels = ({ line, cells }: SourceRow): SourceRow => ({
      line,
      cells: labels.map((label, column) =>
        (cells[column]?.text ?? '') === '' && !groups.includes(label.text) ? label : (cells[column] ?? BLANK),
      ),
    });
    const parts = splitHead(
      lower.map((row) => select(withLabels(row))),
      rows.map(select),
    );
    return parts.map((part) => ({ ...part, groups: [group, ...part.groups] }));
  });
}

/** The labels that stand in columns side by side. */
export function listGroups(labels: readonly Cell[]): string[] {
  const groups = labels.flatMap(({ text }, column) =>
    text !== '' && text === labels[column + 1]?.text ? [text] : [],
  );
  return [...new Set(groups)];
}
