import type { Files } from './files.js';

/** Files of JSON as the text of one, piece by piece: a line with the name, a line with the JSON, which has no line ends of its own. */
export function* packFiles(files: Files): Iterable<string> {
  for (const [name, text] of files) yield `${name}\n${text}\n`;
}

/** Name → JSON text. */
export function unpackFiles(packed: string): Map<string, string> {
  const lines = packed.split('\n');
  const files = new Map<string, string>();
  for (let line = 0; line + 1 < lines.length; line += 2) files.set(lines[line] ?? '', lines[line + 1] ?? '');
  return files;
}
