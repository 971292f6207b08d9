import { existsSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
// tinyglobby: two small dependencies, and gets links, dot files and separators right.
import { globSync } from 'tinyglobby';
import type { DataFormat } from '../data/validateSource.js';
import { suggest } from '../lookup/suggest.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** Where data is looked for when no option says so, in this order; the last is a folder. */
export const DEFAULT_FILES = ['personas.yml', 'personas.yaml', 'personas.json'] as const;
export const DEFAULT_FOLDER = 'personas';

const FORMATS: Readonly<Record<string, DataFormat>> = { '.yml': 'yaml', '.yaml': 'yaml', '.json': 'json' };
const PATTERN = '**/*.{yml,yaml,json}';

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
  const path = isAbsolute(data) ? data : resolve(directory, data);
  const shown = toShown(directory, path);
  const watch = [toPosix(path)];
  if (!existsSync(path)) return { files: [], diagnostics: [toMissing(directory, shown, path)], watch };
  if (statSync(path).isDirectory()) {
    const files = filesInFolder(directory, path);
    return { files, diagnostics: files.length === 0 ? [toEmptyFolder(shown)] : [], watch };
  }
  const format = FORMATS[extname(path).toLowerCase()];
  if (format === undefined) return { files: [], diagnostics: [toUnknownFormat(shown)], watch };
  return { files: [{ path, file: shown, format }], diagnostics: [], watch };
}

function findDefaultFiles(directory: string): FoundFiles {
  const folder = join(directory, DEFAULT_FOLDER);
  const watch = [...DEFAULT_FILES, DEFAULT_FOLDER].map((name) => toPosix(join(directory, name)));
  const files = DEFAULT_FILES.map((name) => join(directory, name)).filter(isFile);
  const inFolder = isFolder(folder) ? filesInFolder(directory, folder) : [];
  const found = files.map((path) => toDataFile(directory, path));
  const places = [...found.map(({ file }) => file), ...(inFolder.length > 0 ? [`${DEFAULT_FOLDER}/`] : [])];
  if (places.length > 1) return { files: [], diagnostics: [toSeveral(places)], watch };
  return { files: [...found, ...inFolder], diagnostics: [], watch };
}

/** In the order of their paths by code unit: the same on every machine. */
function filesInFolder(directory: string, folder: string): DataFile[] {
  const paths = globSync(PATTERN, {
    cwd: folder,
    absolute: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  return paths.sort().map((path) => toDataFile(directory, path));
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

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function toMissing(directory: string, shown: string, path: string): Diagnostic {
  const beside = isFolder(resolve(path, '..'))
    ? globSync('*', { cwd: resolve(path, '..'), onlyFiles: false })
    : [];
  const nearest = suggest(basename(path), beside.map((name) => name.replace(/\/$/, '')).sort());
  return {
    code: 'missing-data',
    severity: 'error',
    message: `There is no file or folder "${shown}", which the option \`data\` names.`,
    place: { file: shown },
    ...(nearest === undefined ? {} : { suggestion: toShown(directory, resolve(path, '..', nearest)) }),
    hint: 'The path is relative to the folder of the site, or to the current one on the command line.',
  };
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
