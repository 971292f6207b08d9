/** A table of GitHub-flavoured Markdown; the cells are Markdown already (`readCell`). */
export function toMarkdown(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(titles.map(escapeMarkdown)) + line(titles.map(() => '---')) + rows.map((row) => line(row)).join('')
  );
}

/** Text that Markdown leaves alone, in one line, and that ends no cell. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
