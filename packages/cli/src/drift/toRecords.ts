// csv-parse reads CSV with all its quotes.
import { CsvError, parse } from 'csv-parse/sync';

const DELIMITERS = [',', ';', '\t'];

/** The rows of CSV by their columns, or why it cannot be read. `Export-Csv` of Windows PowerShell writes a line with a type first. */
export function toRecords(text: string): Record<string, string>[] | string {
  const bare = text.replace(/^\uFEFF/, '').replace(/^#TYPE[^\n]*\n/, '');
  try {
    const [columns = [], ...rows]: string[][] = parse(bare, {
      delimiter: DELIMITERS,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.message;
  }
}
