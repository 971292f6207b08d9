/* Blocks of Markdown. The values are Markdown already. An empty text is a block that is left out. */

export const joinBlocks = (blocks: readonly string[]): string =>
  blocks.filter((block) => block !== '').join('\n\n');

/** A heading with its content. Without content there is no heading. */
export function toSection(title: string, ...blocks: readonly string[]): string {
  const content = joinBlocks(blocks);
  return content === '' ? '' : `## ${title}\n\n${content}`;
}

export const toList = (items: readonly string[]): string =>
  items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');

/** A list of names and values. */
export const toFacts = (facts: readonly (readonly [label: string, value: string])[]): string =>
  toList(facts.map(([label, value]) => (value === '' ? '' : `**${label}:** ${value}`)));

/** A table, with its caption in italics above it. Nothing without rows. */
export function toTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  caption = '',
): string {
  if (rows.length === 0) return '';
  const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [toRow(columns), toRow(columns.map(() => '---')), ...rows.map(toRow)];
  return joinBlocks([caption && `*${caption}*`, lines.join('\n')]);
}
