/** A table of any format, as texts. */
export interface ImportedTable {
  /** Relative path with forward slashes. */
  file: string;
  /** 1-based line of the labels. */
  line: number;
  /** The texts of the headings above it, the outermost first; the name of the sheet in a workbook. */
  headings: readonly string[];
  labels: readonly string[];
  rows: readonly ImportedRow[];
}
export interface ImportedRow {
  /** 1-based. */
  line: number;
  cells: readonly string[];
}
