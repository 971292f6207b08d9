import type { Diagnostic } from 'persona-registry';

/** A file to import. */
export interface SourceFile {
  /** As reports show it. */
  file: string;
  bytes: Buffer;
}

/** A link as written. An empty address: `[Azure Storage]()`. */
export interface SourceLink {
  title: string;
  url: string;
}

/** The content of one cell of a table, or of one line of a card. */
export interface Cell {
  /** Plain text. Items of a list, and what a `<br>` separates, are lines. */
  text: string;
  /** The text without links that have no address, such as `[More info]()`. A text that is only such links has them. */
  prose: string;
  links: readonly SourceLink[];
}

export interface SourceRow {
  /** 1-based line in the file; in a workbook the row of the sheet. */
  line: number;
  cells: readonly Cell[];
}

/** A table in any format. All readers of tables read this. */
export interface SourceTable {
  file: string;
  line: number;
  /** The heading above it, or the name of its sheet. */
  title?: string;
  /** All headings above it, the outermost first, and a short line that leads to it. Absent: only the title. */
  headings?: readonly string[];
  /** The labels of the columns. A row may have fewer or more cells. */
  head: readonly Cell[];
  rows: readonly SourceRow[];
}

/** One line `Label: value`, perhaps with a list or table below it. */
export interface CardLine {
  line: number;
  label: string;
  value: Cell;
}

/** What may be a template card: lines with labels under one heading. */
export interface SourceCard {
  file: string;
  line: number;
  title?: string;
  lines: readonly CardLine[];
  /** Texts without a label among these lines. */
  others: readonly { line: number; text: string }[];
}

export interface SourceDocument {
  file: string;
  tables: readonly SourceTable[];
  cards: readonly SourceCard[];
  /** Paragraphs and items of lists, for legends that explain what letters mean. */
  texts: readonly { line: number; text: string }[];
  /** What the format has and a reader cannot see: hidden sheets, merged cells. */
  diagnostics: Diagnostic[];
}
