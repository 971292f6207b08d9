import { statSync } from 'node:fs';
import { findDataFiles } from './findDataFiles.js';
import type { ReadOptions } from './readData.js';

/**
 * A text that changes with every change of the data: path, size, times and inode of every data file, in order. Reads no file, and never throws.
 * It also changes with permissions, and when an older file replaces a file.
 */
export function readDataStamp({ directory, data }: Pick<ReadOptions, 'directory' | 'data'>): string {
  const { files, diagnostics } = findDataFiles(directory, data);
  const stamps = files.map(({ path }) => `${path} ${toStamp(path)}`);
  return [...stamps, ...diagnostics.map(({ message }) => message)].join('\n');
}

function toStamp(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return 'unreadable';
  }
}
