import { dirname, extname, resolve } from 'node:path';
import {
  type DataFormat,
  type DataSource,
  type Diagnostic,
  isError,
  toLocated,
  validateSource,
} from 'persona-registry';
import { DEFAULT_FOLDER, readData, readKind, toDisplayPath } from 'persona-registry/node';
import type { Roles } from './selectRoles.js';

/** The file to which roles are written. */
export interface Target {
  /** Path to show: relative to the current folder, with forward slashes. */
  file: string;
  format: DataFormat;
  /** The existing file. Absent for a new file. */
  source?: DataSource;
}

export interface ReadTarget {
  /** Absent if no file was found, but none is needed. */
  target?: Target;
  /** The `roles` of every data file and of the target. */
  existingRoles: Roles[];
  diagnostics: Diagnostic[];
}

const FORMATS: Readonly<Record<string, DataFormat>> = { '.yml': 'yaml', '.yaml': 'yaml', '.json': 'json' };

/**
 * Finds the file to write to, and reads the roles in the data.
 *
 * @param directory current folder, absolute
 * @param output file from the command line. Default: the data file of the current folder
 * @param isNeeded whether a missing file is a problem
 */
export function readTarget(directory: string, output: string | undefined, isNeeded: boolean): ReadTarget {
  const { sources, diagnostics } = readData({ directory });
  if (diagnostics.length > 0) return { existingRoles: [], diagnostics };
  const result =
    output === undefined ? findDataFile(sources, isNeeded) : findFile(directory, output, sources);
  if (result.diagnostics.length > 0) return { existingRoles: [], ...result };
  const source = result.target?.source;
  const allSources = source === undefined || sources.includes(source) ? sources : [...sources, source];
  const outcomes = allSources.map(validateSource);
  return {
    ...result,
    existingRoles: outcomes.flatMap(({ value }) => (value?.roles ? [value.roles] : [])),
    diagnostics: toLocated(
      outcomes.flatMap((outcome) => outcome.diagnostics.filter(isError)),
      allSources,
    ),
  };
}

type TargetResult = Pick<ReadTarget, 'target' | 'diagnostics'>;

function findDataFile(sources: readonly DataSource[], isNeeded: boolean): TargetResult {
  const [source] = sources;
  const isFolder = source?.file.startsWith(`${DEFAULT_FOLDER}/`) === true;
  if (source !== undefined && !isFolder) return toTarget(source);
  if (!isNeeded) return { diagnostics: [] };
  if (!isFolder) {
    return failure(
      'missing-data',
      'This folder has no data file to which roles could be added.',
      'Write a data file with `personas init`, or write the roles to a separate file with `--output FILE`.',
    );
  }
  return failure(
    'several-data-files',
    `The data is a folder of files, "${DEFAULT_FOLDER}", but roles are added to one file.`,
    `Name the file, such as \`--output ${DEFAULT_FOLDER}/azure-roles.yml\`.`,
    DEFAULT_FOLDER,
  );
}

function findFile(directory: string, output: string, sources: readonly DataSource[]): TargetResult {
  const absolute = resolve(directory, output);
  const file = toDisplayPath(directory, absolute);
  const dataSource = sources.find((source) => source.file === file);
  if (dataSource !== undefined) return toTarget(dataSource);
  const kind = readKind(absolute);
  if (typeof kind === 'object') return failure(kind.code, kind.message, kind.hint, output);
  if (output.trim() === '') {
    return failure('missing-file', 'The path of `--output` is empty.', 'Name a file.');
  }
  if (kind === 'folder') {
    return failure('not-a-file', 'This is a folder.', 'Name a file in the folder.', output);
  }
  const format = FORMATS[extname(file).toLowerCase()];
  if (format === undefined) {
    const hint = `Use a name with one of these endings: ${Object.keys(FORMATS).join(', ')}.`;
    return failure(
      'unknown-format',
      `The name "${output}" does not have the ending of a YAML or JSON file.`,
      hint,
      output,
    );
  }
  if (kind === 'nothing') {
    if (readKind(dirname(absolute)) === 'folder') return { target: { file, format }, diagnostics: [] };
    return failure(
      'missing-folder',
      'The folder of this file does not exist.',
      'Create the folder first.',
      output,
    );
  }
  const { sources: targetSources, diagnostics } = readData({ directory, data: absolute });
  const [source] = targetSources;
  return source === undefined ? { diagnostics } : toTarget(source);
}

function toTarget(source: DataSource): TargetResult {
  return { target: { file: source.file, format: source.format, source }, diagnostics: [] };
}

function failure(code: string, message: string, hint: string, file?: string): TargetResult {
  const place = file === undefined ? {} : { place: { file } };
  return { diagnostics: [{ code, severity: 'error', message, ...place, hint }] };
}
