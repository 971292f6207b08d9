import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { DataFormat } from '../data/validateSource.js';
import { suggest } from '../lookup/suggest.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { findFiles } from './findFiles.js';
import { type PathProblem, readKind } from './readKind.js';

/** Where data is looked for when no option says so, in this order; the last is a folder. */
export const DEFAULT_FILES = ['personas.yml', 'personas.yaml', 'personas.json'] as const;
export const DEFAULT_FOLDER = 'personas';

const FORMATS: Readonly<Record<string, DataFormat>> = { '.yml': 'yaml', '.yaml': 'yaml', '.json': 'json' };
const EXTENSIONS: ReadonlySet<string> = new Set(Object.keys(FORMATS));

/** A data file to read. */
export interface DataFile {
  /** Absolute. */
  path: string;
  /** To show: relative to the directory, with forward slashes. */
  file: string;
  format: DataFormat;
}
export interface FoundFiles {
  files: DataFile[];
  diagnostics: Diagnostic[];
  /** Files and folders whose change, appearance or disappearance changes the answer: absolute, with forward slashes. */
  watch: string[];
}

/** The data files of a site: those that `data` names, else the default ones. None at all is fine while `data` names none. */
export function findDataFiles(directory: string, data: string | undefined): FoundFiles {
  return data === undefined ? findDefaultFiles(directory) : findNamedFiles(directory, data);
}

function findNamedFiles(directory: string, data: string): FoundFiles {
  const path = resolve(directory, data);
  const shown = toShown(directory, path);
  const watch = [toPosix(path)];
  const kind = readKind(path);
  if (typeof kind === 'object') return { files: [], diagnostics: [toDiagnostic(kind, shown)], watch };
  if (kind === 'nothing') return { files: [], diagnostics: [toMissing(directory, shown, path)], watch };
  if (kind === 'folder') {
    const { files, diagnostics } = filesInFolder(directory, path);
    const isEmpty = files.length + diagnostics.length === 0;
    return { files, diagnostics: isEmpty ? [toEmptyFolder(shown)] : diagnostics, watch };
  }
  const format = FORMATS[extname(path).toLowerCase()];
  if (format === undefined) return { files: [], diagnostics: [toUnknownFormat(shown)], watch };
  return { files: [{ path, file: shown, format }], diagnostics: [], watch };
}

function findDefaultFiles(directory: string): FoundFiles {
  const watch = [...DEFAULT_FILES, DEFAULT_FOLDER].map((name) => toPosix(join(directory, name)));
  const itself = readKind(`${directory}/.`, 'folder');
  if (typeof itself === 'object') return { files: [], diagnostics: [toDiagnostic(itself, '.')], watch };
  const files: DataFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of DEFAULT_FILES) {
    const kind = readKind(join(directory, name));
    if (kind === 'file') files.push(toDataFile(directory, join(directory, name)));
    else if (kind !== 'nothing') diagnostics.push(toDiagnostic(kind === 'folder' ? FOLDER : kind, name));
  }
  const folder = readDefaultFolder(directory);
  diagnostics.push(...folder.diagnostics);
  const places = [
    ...files.map(({ file }) => file),
    ...(folder.files.length > 0 ? [`${DEFAULT_FOLDER}/`] : []),
  ];
  if (places.length > 1) return { files: [], diagnostics: [...diagnostics, toSeveral(places)], watch };
  return { files: [...files, ...folder.files], diagnostics, watch };
}

/** A folder of another kind may have that name as well, and a program. */
function readDefaultFolder(directory: string): Omit<FoundFiles, 'watch'> {
  const folder = join(directory, DEFAULT_FOLDER);
  const kind = readKind(folder);
  if (kind === 'folder') return filesInFolder(directory, folder);
  const isBroken = typeof kind === 'object' && kind.code === 'broken-link';
  return { files: [], diagnostics: isBroken ? [toDiagnostic(kind, DEFAULT_FOLDER)] : [] };
}

function filesInFolder(directory: string, folder: string): Omit<FoundFiles, 'watch'> {
  const { paths, problems } = findFiles(folder, { extensions: EXTENSIONS });
  return {
    files: paths.map((path) => toDataFile(directory, join(folder, path))),
    diagnostics: problems.map(({ path, problem }) =>
      toDiagnostic(problem, toShown(directory, join(folder, path))),
    ),
  };
}

function toDiagnostic(problem: PathProblem, file: string): Diagnostic {
  return { ...problem, severity: 'error', place: { file } };
}

function toDataFile(directory: string, path: string): DataFile {
  return { path, file: toShown(directory, path), format: FORMATS[extname(path).toLowerCase()] ?? 'yaml' };
}

function toShown(directory: string, path: string): string {
  return toPosix(relative(directory, path));
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}

const FOLDER: PathProblem = {
  code: 'not-a-file',
  message: 'This is a folder with the name of a data file.',
  hint: `Name it "${DEFAULT_FOLDER}", or say with the option \`data\` where the data is.`,
};

function toMissing(directory: string, shown: string, path: string): Diagnostic {
  const nearest = suggest(basename(path), listNames(dirname(path)));
  return {
    code: 'missing-data',
    severity: 'error',
    message: `There is no file or folder "${shown}", which the option \`data\` names.`,
    place: { file: shown },
    ...(nearest === undefined ? {} : { suggestion: toShown(directory, join(dirname(path), nearest)) }),
    hint: 'The path is relative to the folder of the site, or to the current one on the command line.',
  };
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

function toEmptyFolder(shown: string): Diagnostic {
  return {
    code: 'missing-data',
    severity: 'error',
    message: `The folder "${shown}", which the option \`data\` names, has no data files.`,
    place: { file: shown },
    valid: Object.keys(FORMATS),
    hint: 'Put a file of one of these kinds into it.',
  };
}

function toUnknownFormat(shown: string): Diagnostic {
  return {
    code: 'unknown-format',
    severity: 'error',
    message: `"${shown}" is neither YAML nor JSON by its name.`,
    place: { file: shown },
    valid: Object.keys(FORMATS),
    hint: 'Name the file with one of these endings.',
  };
}

function toSeveral(places: readonly string[]): Diagnostic {
  return {
    code: 'several-data-files',
    severity: 'error',
    message: `There is more than one place with persona data: ${places.join(', ')}.`,
    place: { file: places[0] ?? '' },
    hint: 'Say which is meant with the option `data`, or put all files into the folder "personas".',
  };
}
