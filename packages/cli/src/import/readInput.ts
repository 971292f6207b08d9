import { readFileSync } from 'node:fs';
import type { Outcome } from 'persona-registry';
import { DEFAULT_MAX_BYTES } from 'persona-registry/node';
import { type NamedFileSettings, readNamedFile } from '../readNamedFile.js';
import type { SourceFile } from './source/sourceDocument.js';

/** Reads a file to import. `-` is standard input. Never throws. */
export function readInput(directory: string, file: string): Outcome<SourceFile> {
  if (file === '-') return { value: { file: 'standard input', bytes: readFileSync(0) }, diagnostics: [] };
  const { value, diagnostics } = readNamedFile(directory, file, SETTINGS);
  return value === undefined ? { diagnostics } : { value: { file, bytes: value.bytes }, diagnostics };
}

const SETTINGS: NamedFileSettings = {
  maxBytes: DEFAULT_MAX_BYTES,
  words: { missing: ['There is no such file.'], folder: ['This is a folder.', 'Name one file.'] },
};
