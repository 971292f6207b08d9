import { statSync } from 'node:fs';
import { findDataFiles } from './findDataFiles.js';
import type { ReadOptions } from './readData.js';

/**
 * A text that is another one after each change of the data: path, size, times and inode of every data file, in order. Reads no file, and
 * never throws. A change of permissions counts, and so does an older file that takes a file's place.
 */
export function readDataStamp({ directory, data }: Pick<ReadOptions, 'directory' | 'data'>): string {
  const { files, diagnostics } = findDataFiles(directory, data);
  const found = files.map(({ path }) => `${path} ${toStamp(path)}`);
  return [...found, ...diagnostics.map(({ message }) => message)].join('\n');
}

function toStamp(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return 'unreadable';
  }
}
