import { readFileSync } from 'node:fs';

export type Row = Record<string, string>;

/** Reads CSV (RFC 4180): quoted fields may contain commas, doubled quotes and line breaks. */
export function readCsv(path: string): Row[] {
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  while (fields.lastIndex < text.length) {
    const match = fields.exec(text);
    if (match === null) throw new Error(`${path} is not a valid CSV file.`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
  }
  const [header = [], ...body] = rows.filter(({ length }) => length > 0);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
