export type DataFormat = 'yaml' | 'json';

/** One data file, read. */
export interface DataSource {
  /** Relative path with forward slashes, to show. */
  file: string;
  text: string;
  format: DataFormat;
}

/** Removes the byte order mark that editors on Windows write. It does not belong to the data, and columns do not count it. */
export function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
