import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, Outcome } from 'persona-registry';
import { type DatedSnapshot, readSnapshot } from 'persona-registry/formats';
import { readKind, toReadProblem } from 'persona-registry/node';
import { toProblem } from '../export/toProblem.js';

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
  const path = resolve(directory, file);
  const fail = (code: string, message: string, hint = NAME_FILE) => ({
    diagnostics: [toProblem(code, message, hint, file)],
  });
  try {
    const kind = readKind(path);
    if (kind === 'nothing') return fail('missing-file', 'This file does not exist.');
    if (kind === 'folder') return fail('not-a-file', 'This is a folder.');
    if (typeof kind === 'object') return fail(kind.code, kind.message, kind.hint);
    const { size, mtime } = statSync(path);
    if (size > MAX_BYTES) {
      return fail(
        'too-large',
        `The file has ${Math.ceil(size / 1024 / 1024)} MB, but the limit is 400 MB.`,
        SPLIT,
      );
    }
    const text = decode(readFileSync(path));
    if (text === undefined) return fail('not-utf-8', 'The file is neither UTF-8 nor UTF-16 text.');
    const { value, diagnostics } = readSnapshot({ file, text });
    return value === undefined
      ? { diagnostics }
      : { value: { ...value, file, date: mtime.toISOString().slice(0, 10) }, diagnostics };
  } catch (error) {
    const { code, message, hint } = toReadProblem('file', error);
    return fail(code, message, hint);
  }
}

/** In Windows PowerShell, `>` writes UTF-16. */
function decode(bytes: Buffer): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const NAME_FILE =
  'Name a file with a list of assignments, such as the output of `az role assignment list --all -o json`.';
const SPLIT = 'Save a file for each subscription, and name them all.';
