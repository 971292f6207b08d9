import { relative, sep } from 'node:path';

/** The path of a file as it is shown and compared: relative to a folder, with forward slashes on every system. The folder itself is an empty text. */
export const toDisplayPath = (directory: string, path: string): string =>
  toSlashes(relative(directory, path));

export const toSlashes = (path: string): string => path.split(sep).join('/');
