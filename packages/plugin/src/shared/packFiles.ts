import type { Files } from './files.js';

/** Packs JSON files into the text of one file, piece by piece: a line with the name, then a line with the JSON, which has no line ends. */
export function* packFiles(files: Files): Iterable<string> {
  for (const [name, text] of files) yield `${name}\n${text}\n`;
}

/** Returns name → JSON text. */
export function unpackFiles(packed: string): Map<string, string> {
  const lines = packed.split('\n');
  const files = new Map<string, string>();
  for (let line = 0; line + 1 < lines.length; line += 2) files.set(lines[line] ?? '', lines[line + 1] ?? '');
  return files;
}
