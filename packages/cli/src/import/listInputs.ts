import { extname, join, resolve } from 'node:path';
import type { Diagnostic, Outcome } from 'persona-registry';
import { findFiles, isInside, readKind, toDisplayPath } from 'persona-registry/node';
import { isRepeated } from '../check/findMarkdown.js';
import { fileReaders } from './fileReaders.js';
import { toNote } from './toNote.js';

/** A file to import. */
export interface Input {
  /** Relative to the current folder, with forward slashes; `-` is standard input. */
  file: string;
  /** Whether only its folder was named. */
  isOfFolder: boolean;
  /** Says that the file is of a kind that nobody reads. */
  note?: Diagnostic;
}

/** The place where GitHub looks for code owners first. Hidden folders are not searched. */
const HIDDEN = '.github/CODEOWNERS';
/** How many files of a kind that is not read are named. */
const MAX_NAMED = 3;

/**
 * The files of a path from the command line. Of a folder, these are all files of kinds that are read, but for the output; of the other kinds, there is a note each.
 */
export function listInputs(directory: string, path: string, output: string | undefined): Outcome<Input[]> {
  const folder = resolve(directory, path);
  if (path === '-' || readKind(folder) !== 'folder')
    return { value: [{ file: path, isOfFolder: false }], diagnostics: [] };
  const toShown = (file: string) => toDisplayPath(directory, join(folder, file));
  const { paths, problems } = findFiles(folder, { ignores: isRepeated });
  const all = readKind(join(folder, HIDDEN)) === 'file' ? [HIDDEN, ...paths] : paths;
  const written = output === undefined ? undefined : resolve(directory, output);
  const files: Input[] = [];
  const others = new Map<string, string[]>();
  for (const each of all) {
    const file = toShown(each);
    const absolute = join(folder, each);
    if (written !== undefined && (absolute === written || isInside(written, absolute))) continue;
    if (fileReaders.some(({ accepts }) => accepts(file))) files.push({ file, isOfFolder: true });
    else {
      const kind = extname(each).toLowerCase();
      others.set(kind, [...(others.get(kind) ?? []), file]);
    }
  }
  for (const names of others.values()) {
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    const message = `Files of a kind that is not read: ${names.slice(0, MAX_NAMED).join(', ')}${more}.`;
    files.push({
      file: path,
      isOfFolder: true,
      note: toNote('left-out', 'info', message, toShown('.') || '.'),
    });
  }
  return {
    value: files,
    diagnostics: problems.map(({ path: file, problem }) => ({
      ...problem,
      severity: 'error',
      place: { file: toShown(file) },
    })),
  };
}
