/**
 * Returns documents with the text of generated pages: every string of a page's view, and lists of objects as tables with links. A team without the product
 * would write such pages by hand.
 */
export function toMarkdownPages(pages: readonly unknown[]): Record<string, string> {
  return Object.fromEntries(
    pages.map((view, index) => {
      const body = Object.entries(unfold(view) as Record<string, unknown>)
        .map(([name, value]) => `## ${name}\n\n${toMarkdown(value)}`)
        .join('\n\n');
      return [
        `docs/page-${index}.md`,
        `---\ndescription: Page ${index}.\n---\n\n# Page ${index}\n\n${body}\n`,
      ];
    }),
  );
}

/** Returns a view in which each cell of an access table holds its grants instead of their positions, as on the page. */
function unfold(value: unknown, grants: readonly unknown[] = []): unknown {
  if (Array.isArray(value)) return value.map((part) => unfold(part, grants));
  if (!isRecord(value)) return value;
  if (value.kind === 'access-table' && Array.isArray(value.grants)) {
    const { grants: tableGrants, ...table } = value;
    return unfold(table, tableGrants);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) =>
      name === 'grants' && Array.isArray(part)
        ? [name, part.map((position: unknown) => grants[Number(position)])]
        : [name, unfold(part, grants)],
    ),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toMarkdown(value: unknown): string {
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) return toTable(value);
  if (isRecord(value) && Object.values(value).some((part) => Array.isArray(part))) {
    return Object.entries(value)
      .map(([name, part]) => `**${name}**\n\n${toMarkdown(part)}`)
      .join('\n\n');
  }
  return toInline(value);
}

function toTable(rows: readonly Record<string, unknown>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => toInline(row[column])))),
  ].join('\n');
}

function toInline(value: unknown): string {
  if (Array.isArray(value)) return value.map(toInline).join(', ');
  if (isRecord(value)) {
    // A real link to an existing page, as on the generated page.
    if (typeof value.name === 'string' && typeof value.href === 'string') return `[${value.name}](/docs)`;
    return Object.values(value).map(toInline).join(' ');
  }
  return value === undefined ? '' : String(value).replaceAll(/[|<{\n]/g, ' ');
}
