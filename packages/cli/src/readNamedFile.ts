import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, Outcome } from 'persona-registry';
import { readKind, toReadProblem } from 'persona-registry/node';

interface NamedFile {
  bytes: Buffer;
  /** ISO 8601 date of the last change. */
  date: string;
}

/** What is wrong, and what to do. */
export type Words = readonly [message: string, hint?: string | undefined];

export interface NamedFileSettings {
  maxBytes: number;
  words: { missing: Words; folder: Words; tooLarge?: string };
}

const MEGABYTE = 1024 * 1024;

/**
 * Reads a file that a command line names. Never throws. A named pipe is read, too, because it may have a writer:
 * `az role definition list -o json | personas roles import /dev/stdin`.
 *
 * @param directory current folder, absolute
 * @param file as written on the command line
 */
export function readNamedFile(
  directory: string,
  file: string,
  { maxBytes, words }: NamedFileSettings,
): Outcome<NamedFile> {
  const path = resolve(directory, file);
  const fail = (code: string, [message, hint]: Words): Outcome<NamedFile> => ({
    diagnostics: [toFileProblem(file, code, message, hint)],
  });
  try {
    const kind = readKind(path);
    if (kind === 'nothing') return fail('missing-file', words.missing);
    if (kind === 'folder') return fail('not-a-file', words.folder);
    if (typeof kind === 'object') {
      const isPipe = kind.code === 'not-a-file' && statSync(path).isFIFO();
      if (!isPipe) return fail(kind.code, [kind.message, kind.hint]);
    }
    const { size, mtime } = statSync(path);
    if (size > maxBytes) {
      const [megabytes, limit] = [Math.ceil(size / MEGABYTE), maxBytes / MEGABYTE];
      return fail('too-large', [
        `The file has ${megabytes} MB, but the limit is ${limit} MB.`,
        words.tooLarge,
      ]);
    }
    return { value: { bytes: readFileSync(path), date: mtime.toISOString().slice(0, 10) }, diagnostics: [] };
  } catch (error) {
    const { code, message, hint } = toReadProblem('file', error);
    return fail(code, [message, hint]);
  }
}

/** An error of a file that a command line names. */
export function toFileProblem(file: string, code: string, message: string, hint?: string): Diagnostic {
  const problem: Diagnostic = { code, severity: 'error', message, place: { file } };
  return hint === undefined ? problem : { ...problem, hint };
}
