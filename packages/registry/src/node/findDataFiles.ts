import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { DataFormat } from '../data/dataSource.js';
import { suggest } from '../lookup/suggest.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { findFiles } from './findFiles.js';
import { type PathProblem, readKind } from './readKind.js';
import { toDisplayPath, toSlashes } from './toDisplayPath.js';

/** The default data files, in order of preference. `DEFAULT_FOLDER` is the default folder. */
export const DEFAULT_FILES = ['personas.yml', 'personas.yaml', 'personas.json'] as const;
export const DEFAULT_FOLDER = 'personas';

const FORMATS: Readonly<Record<string, DataFormat>> = { '.yml': 'yaml', '.yaml': 'yaml', '.json': 'json' };
const EXTENSIONS: ReadonlySet<string> = new Set(Object.keys(FORMATS));

/** A data file to read. */
export interface DataFile {
  /** Absolute. */
  path: string;
  /** Path to show: relative to the directory, with forward slashes. */
  file: string;
  format: DataFormat;
}
export interface DataFiles {
  files: DataFile[];
  diagnostics: Diagnostic[];
  /** Files and folders to watch, even if they do not exist yet: absolute, with forward slashes. */
  watch: string[];
}

/** The data files of a site: the file or folder that `data` names, else the default ones. Without `data`, a site may have no data files. */
export function findDataFiles(directory: string, data: string | undefined): DataFiles {
  return data === undefined ? findDefaultFiles(directory) : findNamedFiles(directory, data);
}

function findNamedFiles(directory: string, data: string): DataFiles {
  const path = resolve(directory, data);
  const file = toDisplayPath(directory, path);
  const watch = [toSlashes(path)];
  const kind = readKind(path);
  if (typeof kind === 'object') return { files: [], diagnostics: [toDiagnostic(kind, file)], watch };
  if (kind === 'nothing') return { files: [], diagnostics: [toMissing(directory, file, path)], watch };
  if (kind === 'folder') {
    const { files, diagnostics } = filesInFolder(directory, path);
    const isEmpty = files.length + diagnostics.length === 0;
    return { files, diagnostics: isEmpty ? [toEmptyFolder(file)] : diagnostics, watch };
  }
  const format = FORMATS[extname(path).toLowerCase()];
  if (format === undefined) return { files: [], diagnostics: [toUnknownFormat(file)], watch };
  return { files: [{ path, file, format }], diagnostics: [], watch };
}

function findDefaultFiles(directory: string): DataFiles {
  const watch = [...DEFAULT_FILES, DEFAULT_FOLDER].map((name) => toSlashes(join(directory, name)));
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

/** Reads the default folder. An unrelated folder or a program may have the same name, so only a broken link is a problem. */
function readDefaultFolder(directory: string): Omit<DataFiles, 'watch'> {
  const folder = join(directory, DEFAULT_FOLDER);
  const kind = readKind(folder);
  if (kind === 'folder') return filesInFolder(directory, folder);
  const isBroken = typeof kind === 'object' && kind.code === 'broken-link';
  return { files: [], diagnostics: isBroken ? [toDiagnostic(kind, DEFAULT_FOLDER)] : [] };
}

function filesInFolder(directory: string, folder: string): Omit<DataFiles, 'watch'> {
  const { paths, problems } = findFiles(folder, { extensions: EXTENSIONS, reportsUnnamedLinks: true });
  return {
    files: paths.map((path) => toDataFile(directory, join(folder, path))),
    diagnostics: problems.map(({ path, problem }) =>
      toDiagnostic(problem, toDisplayPath(directory, join(folder, path))),
    ),
  };
}

function toDiagnostic(problem: PathProblem, file: string): Diagnostic {
  return { ...problem, severity: 'error', place: { file } };
}

function toDataFile(directory: string, path: string): DataFile {
  return {
    path,
    file: toDisplayPath(directory, path),
    format: FORMATS[extname(path).toLowerCase()] ?? 'yaml',
  };
}

const FOLDER: PathProblem = {
  code: 'not-a-file',
  message: 'This is a folder with the name of a data file.',
  hint: `Rename it to "${DEFAULT_FOLDER}", or name the place of the data with the option \`data\`.`,
};

function toMissing(directory: string, file: string, path: string): Diagnostic {
  const nearest = suggest(basename(path), listNames(dirname(path)));
  return {
    code: 'missing-data',
    severity: 'error',
    message: `There is no file or folder "${file}", which the option \`data\` names.`,
    place: { file },
    ...(nearest === undefined ? {} : { suggestion: toDisplayPath(directory, join(dirname(path), nearest)) }),
    hint: 'The path is relative to the folder of the site, or to the current folder on the command line.',
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

function toEmptyFolder(file: string): Diagnostic {
  return {
    code: 'missing-data',
    severity: 'error',
    message: `The folder "${file}", which the option \`data\` names, has no data files.`,
    place: { file },
    valid: Object.keys(FORMATS),
    hint: 'Put a file with one of these endings into the folder.',
  };
}

function toUnknownFormat(file: string): Diagnostic {
  return {
    code: 'unknown-format',
    severity: 'error',
    message: `The name "${file}" does not have the ending of a YAML or JSON file.`,
    place: { file },
    valid: Object.keys(FORMATS),
    hint: 'Use a name with one of these endings.',
  };
}

function toSeveral(places: readonly string[]): Diagnostic {
  return {
    code: 'several-data-files',
    severity: 'error',
    message: `There is more than one place with persona data: ${places.join(', ')}.`,
    place: { file: places[0] ?? '' },
    hint: 'Name one of them with the option `data`, or put all files into the folder "personas".',
  };
}
