import { escapeMarkdown } from '@theme/PersonaToolsSlot';

/** Makes a table in GitHub-flavoured Markdown. The cells are Markdown already (`readCell`). */
export function toMarkdown(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(titles.map(escapeMarkdown)) + line(titles.map(() => '---')) + rows.map((row) => line(row)).join('')
  );
}
