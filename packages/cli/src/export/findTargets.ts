import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Diagnostic, Outcome } from 'persona-registry';
import { DEFAULT_FILES, DEFAULT_FOLDER, isInside, readKind, toDisplayPath } from 'persona-registry/node';
import type { OutputFile } from './format.js';
import { toProblem } from './toProblem.js';

/** A file to write. */
export interface Target {
  /** Absolute. If a link is there, the place to which it leads. */
  path: string;
  /** Path to show. */
  file: string;
  content: string | Uint8Array;
}

export interface TargetSettings {
  /** Current folder, absolute. */
  directory: string;
  /** File or folder of the command line, as written. */
  output: string;
  /** Whether the output is a folder even if it does not exist and does not end with a slash. */
  isFolder: boolean;
  /** Whether existing files are replaced. */
  force: boolean;
  /** The data files that were read, relative to the current folder. */
  sources: readonly string[];
}

const OTHER_PLACE = 'Name another place with `--output`.';

const OUTSIDE = 'Correct the name in the data or in the bindings from which this path is made.';

/** Finds the place of each file, which a folder of output contains. Reports what prevents writing all of them. */
export function findTargets(files: readonly OutputFile[], settings: TargetSettings): Outcome<Target[]> {
  const { directory, output, sources } = settings;
  const outputProblem = checkOutput(settings);
  if (outputProblem !== undefined) return { diagnostics: [outputProblem] };
  const absolute = resolve(directory, output);
  const inFolder = isFolder(settings);
  const dataFiles = sources.map((source) => toRealPath(resolve(directory, source)));
  const targets: Target[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, content] of files) {
    const path = inFolder ? join(absolute, name) : absolute;
    const file = toDisplayPath(directory, path);
    const problem =
      inFolder && isOutside(absolute, path)
        ? toProblem('outside-folder', 'This file would be outside of the output folder.', OUTSIDE, file)
        : checkPath(path, file, dataFiles, settings);
    if (problem === undefined) targets.push({ path: toRealPath(path), file, content });
    else diagnostics.push(problem);
  }
  return { value: targets, diagnostics };
}

/** Paths of files are made from data, so each format might have one that leads elsewhere. */
const isOutside = (folder: string, path: string): boolean => path === folder || !isInside(folder, path);

const isFolder = ({ directory, output, isFolder: isAlways }: TargetSettings): boolean =>
  isAlways || /[\\/]$/.test(output) || readKind(resolve(directory, output)) === 'folder';

function checkOutput(settings: TargetSettings): Diagnostic | undefined {
  const { directory, output } = settings;
  if (output.trim() === '') {
    return toProblem('missing-file', 'The path of `--output` is empty.', 'Name a file or a folder.');
  }
  const absolute = resolve(directory, output);
  if (isFolder(settings)) {
    const kind = readKind(absolute, 'folder');
    if (typeof kind === 'object') return toProblem(kind.code, kind.message, OTHER_PLACE, output);
    return kind === 'file'
      ? toProblem('not-a-folder', 'This is a file, but a folder is expected.', 'Name a folder.', output)
      : undefined;
  }
  return readKind(dirname(absolute)) === 'folder'
    ? undefined
    : toProblem(
        'missing-folder',
        'The folder of this file does not exist.',
        'Create the folder first.',
        output,
      );
}

function checkPath(
  path: string,
  file: string,
  dataFiles: readonly string[],
  { directory, force }: TargetSettings,
): Diagnostic | undefined {
  const kind = readKind(path);
  if (typeof kind === 'object') return toProblem(kind.code, kind.message, OTHER_PLACE, file);
  if (kind === 'folder') return toProblem('not-a-file', 'This is a folder.', OTHER_PLACE, file);
  const real = toRealPath(path);
  if (dataFiles.some((data) => isSameFile(data, real))) {
    return toProblem('data-file', 'This is the data that was exported.', OTHER_PLACE, file);
  }
  if (isReadAsData(real, dataFiles, directory)) {
    return toProblem(
      'data-file',
      'A file of this name would be read as data, beside the data that is there.',
      OTHER_PLACE,
      file,
    );
  }
  return kind === 'file' && !force
    ? toProblem(
        'existing-file',
        'This file exists already.',
        'Replace it with `--force`, or name another place.',
        file,
      )
    : undefined;
}

/** Whether `personas check` would read a new file as data: a second default file, or one more file in a folder of data. */
function isReadAsData(path: string, dataFiles: readonly string[], directory: string): boolean {
  if (!/\.(ya?ml|json)$/i.test(path)) return false;
  return dataFiles.some((data) => {
    if (isDefaultFile(data)) return isDefaultFile(path) && dirname(path) === dirname(data);
    const folder = toDataFolder(data, directory);
    if (folder === undefined) return false;
    return path.startsWith(folder + sep) || (isDefaultFile(path) && dirname(path) === dirname(folder));
  });
}

const isDefaultFile = (path: string): boolean =>
  (DEFAULT_FILES as readonly string[]).includes(basename(path).toLowerCase());

/** On Windows and macOS, `Personas.yml` is the file `personas.yml`. */
const isSameFile = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The folder `personas` that holds a data file, if one does. A parent of the current folder may have that name by chance. */
function toDataFolder(data: string, directory: string): string | undefined {
  let folder = dirname(data);
  while (basename(folder) !== DEFAULT_FOLDER) {
    if (!folder.startsWith(directory + sep)) return undefined;
    folder = dirname(folder);
    if (folder === directory) return undefined;
  }
  return folder;
}

/** The place to which links lead; the path itself if nothing is there. */
function toRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(toRealPath(folder), basename(path));
  }
}
