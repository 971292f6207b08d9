import type { Outcome } from 'persona-registry';
import { type NamedFileSettings, readNamedFile, toFileProblem, type Words } from './readNamedFile.js';

export interface TextFile {
  text: string;
  /** ISO 8601 date of the last change. */
  date: string;
}

export interface TextFileSettings extends NamedFileSettings {
  /** `undefined`: the bytes are no text. */
  decode(bytes: Buffer): string | undefined;
  words: NamedFileSettings['words'] & { notText: Words };
}

/** Reads a text file that a command line names. Never throws. */
export function readTextFile(
  directory: string,
  file: string,
  { decode, ...settings }: TextFileSettings,
): Outcome<TextFile> {
  const { value: read, diagnostics } = readNamedFile(directory, file, settings);
  if (read === undefined) return { diagnostics };
  const text = decode(read.bytes);
  if (text !== undefined) return { value: { text, date: read.date }, diagnostics };
  return { diagnostics: [toFileProblem(file, 'not-utf-8', ...settings.words.notText)] };
}
