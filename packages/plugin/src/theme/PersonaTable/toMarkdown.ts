/** Makes a table in GitHub-flavoured Markdown. The cells are Markdown already (`readCell`). */
export function toMarkdown(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(titles.map(escapeMarkdown)) + line(titles.map(() => '---')) + rows.map((row) => line(row)).join('')
  );
}

/** Escapes a text: Markdown shows it unchanged, it is one line, and it does not end the cell. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
