import { statSync } from 'node:fs';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import {
  type DataFormat,
  type DataSource,
  type Diagnostic,
  toLocated,
  validateSource,
} from 'persona-registry';
import { DEFAULT_FOLDER, readData } from 'persona-registry/node';
import type { Roles } from './selectRoles.js';

/** Where roles are written to. */
export interface Target {
  /** As shown: relative to the current folder, with forward slashes. */
  file: string;
  format: DataFormat;
  /** What is there now; absent for a new file. */
  source?: DataSource;
}

export interface ReadTarget {
  /** Absent where there is none, which is fine as long as nothing is to be written. */
  target?: Target;
  /** The `roles` of every data file, the target's among them. */
  existing: Roles[];
  diagnostics: Diagnostic[];
}

const FORMATS: Readonly<Record<string, DataFormat>> = { '.yml': 'yaml', '.yaml': 'yaml', '.json': 'json' };

/**
 * The file to write to, and the roles that the data has.
 *
 * @param directory current folder, absolute
 * @param output file that the command line names; else the data file of the current folder
 * @param isNeeded whether there must be a file to write to
 */
export function readTarget(directory: string, output: string | undefined, isNeeded: boolean): ReadTarget {
  const { sources, diagnostics } = readData({ directory });
  if (diagnostics.length > 0) return { existing: [], diagnostics };
  const found = output === undefined ? findDataFile(sources, isNeeded) : findFile(directory, output, sources);
  if (found.diagnostics.length > 0) return { existing: [], ...found };
  const own = found.target?.source;
  const all = own === undefined || sources.includes(own) ? sources : [...sources, own];
  const validated = all.map(validateSource);
  return {
    ...found,
    existing: validated.flatMap(({ value }) => (value?.roles ? [value.roles] : [])),
    diagnostics: toLocated(
      validated.flatMap((outcome) => outcome.diagnostics),
      all,
    ),
  };
}

type Found = Pick<ReadTarget, 'target' | 'diagnostics'>;

function findDataFile(sources: readonly DataSource[], isNeeded: boolean): Found {
  const [source] = sources;
  const isFolder = source?.file.startsWith(`${DEFAULT_FOLDER}/`) === true;
  if (source !== undefined && !isFolder) return toFound(source);
  if (!isNeeded) return { diagnostics: [] };
  if (!isFolder) {
    return failure(
      'missing-data',
      'There is no data in this folder to add roles to.',
      '`personas init` writes some; `--output FILE` makes a file with the roles alone.',
    );
  }
  return failure(
    'several-data-files',
    `The data is the folder "${DEFAULT_FOLDER}", and roles go into one file.`,
    `Say which, such as \`--output ${DEFAULT_FOLDER}/azure-roles.yml\`.`,
    DEFAULT_FOLDER,
  );
}

function findFile(directory: string, output: string, sources: readonly DataSource[]): Found {
  const absolute = resolve(directory, output);
  const file = relative(directory, absolute).split(sep).join('/');
  const known = sources.find((source) => source.file === file);
  if (known !== undefined) return toFound(known);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) {
    return failure('not-a-file', 'This is a folder.', 'Name a file in it.', output);
  }
  const format = FORMATS[extname(file).toLowerCase()];
  if (format === undefined) {
    const hint = `Name it with one of these endings: ${Object.keys(FORMATS).join(', ')}.`;
    return failure('unknown-format', `"${output}" is neither YAML nor JSON by its name.`, hint, output);
  }
  if (stats === undefined) {
    const isInFolder = statSync(dirname(absolute), { throwIfNoEntry: false })?.isDirectory() === true;
    if (isInFolder) return { target: { file, format }, diagnostics: [] };
    return failure('missing-folder', 'There is no folder to write this file into.', 'Make it first.', output);
  }
  const { sources: read, diagnostics } = readData({ directory, data: absolute });
  const [source] = read;
  return source === undefined ? { diagnostics } : toFound(source);
}

function toFound(source: DataSource): Found {
  return { target: { file: source.file, format: source.format, source }, diagnostics: [] };
}

function failure(code: string, message: string, hint: string, file?: string): Found {
  const place = file === undefined ? {} : { place: { file } };
  return { diagnostics: [{ code, severity: 'error', message, ...place, hint }] };
}
