import type { Diagnostic, Outcome } from 'persona-registry';
import { type DatedSnapshot, readSnapshot } from 'persona-registry/formats';
import { decodeText } from '../decodeText.js';
import { readTextFile, type TextFileSettings } from '../readTextFile.js';

/** In bytes. 100,000 assignments of Azure are about 80 MB. */
const MAX_BYTES = 400 * 1024 * 1024;

/** Reads the files in which systems list their assignments. Without a value, one of them cannot be used. */
export function readSnapshots(directory: string, files: readonly string[]): Outcome<DatedSnapshot[]> {
  const value: DatedSnapshot[] = [];
  const diagnostics: Diagnostic[] = [];
  let isComplete = true;
  for (const file of files) {
    const read = readOne(directory, file);
    diagnostics.push(...read.diagnostics);
    if (read.value === undefined) isComplete = false;
    else value.push(read.value);
  }
  return isComplete ? { value, diagnostics } : { diagnostics };
}

function readOne(directory: string, file: string): Outcome<DatedSnapshot> {
  const read = readTextFile(directory, file, SETTINGS);
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  const { text, date } = read.value;
  const { value, diagnostics } = readSnapshot({ file, text });
  return value === undefined ? { diagnostics } : { value: { ...value, file, date }, diagnostics };
}

const NAME_FILE =
  'Name a file with a list of assignments, such as the output of `az role assignment list --all -o json`.';

const SETTINGS: TextFileSettings = {
  maxBytes: MAX_BYTES,
  decode: decodeText,
  words: {
    missing: ['This file does not exist.', NAME_FILE],
    folder: ['This is a folder.', NAME_FILE],
    notText: ['The file is neither UTF-8 nor UTF-16 text.', NAME_FILE],
    tooLarge: 'Save a file for each subscription, and name them all.',
  },
};
