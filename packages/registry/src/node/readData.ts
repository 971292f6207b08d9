import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { DataSource } from '../data/dataSource.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { type DataFile, findDataFiles } from './findDataFiles.js';
import { type PathProblem, readKind, toReadProblem } from './readKind.js';

/** 50 MB: 15 times the data of 5,000 personas. */
export const DEFAULT_MAX_BYTES = 50 * 1024 * 1024;

export interface ReadOptions {
  /** Absolute path of the site or of the current folder. `data` and the paths in messages are relative to it. */
  directory: string;
  /** File or folder; may lie outside the directory. Default: personas.yml, personas.yaml, personas.json or the folder personas. */
  data?: string;
  /** Largest size of one file. Default: 50 MB. */
  maxBytes?: number;
}
export interface ReadData {
  sources: DataSource[];
  diagnostics: Diagnostic[];
  /** Files and folders to watch, even if they do not exist yet: absolute, with forward slashes. */
  watch: string[];
}

/** Reads the text of the data files. Never throws: a file that cannot be read is reported. */
export function readData({ directory, data, maxBytes = DEFAULT_MAX_BYTES }: ReadOptions): ReadData {
  const { files, diagnostics, watch } = findDataFiles(directory, data);
  const outcomes = files.map((file) => readDataFile(file, maxBytes));
  return {
    sources: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: [...diagnostics, ...outcomes.flatMap((outcome) => outcome.diagnostics)],
    watch,
  };
}

function readDataFile({ path, file, format }: DataFile, maxBytes: number): Outcome<DataSource> {
  const toOutcome = (problem: PathProblem): Outcome<DataSource> => ({
    diagnostics: [{ ...problem, severity: 'error', place: { file } }],
  });
  try {
    const kind = readKind(path);
    if (typeof kind === 'object') return toOutcome(kind);
    const { size } = statSync(path);
    if (size > maxBytes) return toOutcome(toTooLarge(size, maxBytes));
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return toOutcome(NOT_UTF8);
    return { value: { file, text: bytes.toString('utf8'), format }, diagnostics: [] };
  } catch (error) {
    return toOutcome(toReadProblem('file', error));
  }
}

const NOT_UTF8: PathProblem = {
  code: 'not-utf-8',
  message: 'The file is not UTF-8 text.',
  hint: 'Save it as UTF-8.',
};

function toTooLarge(size: number, maxBytes: number): PathProblem {
  return {
    code: 'file-too-large',
    message: `The file is ${toMegabytes(size)} MB large; the limit is ${toMegabytes(maxBytes)} MB.`,
    hint: 'Split it into several files in one folder, or raise the option `maxBytes`.',
  };
}

function toMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 });
}
