import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import { DEFAULT_FILES, DEFAULT_FOLDER } from './findDataFiles.js';
import { type ReadData, readData } from './readData.js';
import { readKind } from './readKind.js';
import { toDisplayPath } from './toDisplayPath.js';

/**
 * Reads the texts of a language, which are one file. Two files, or a folder, are errors: one of them would be read, and nobody would know which. Never
 * throws.
 *
 * @param directory absolute path of the site; paths in messages are relative to it
 * @param folder absolute path of the plugin's folder in the locale
 */
export function readTranslationData(directory: string, folder: string): ReadData {
  const watch = [...DEFAULT_FILES, DEFAULT_FOLDER].map((name) => join(folder, name));
  const toFile = (name: string) => toDisplayPath(directory, join(folder, name));
  const names = DEFAULT_FILES.filter((name) => readKind(join(folder, name)) !== 'nothing');
  const folders = [...names, DEFAULT_FOLDER].filter((name) => readKind(join(folder, name)) === 'folder');
  const problems = folders.map((name) => toFolder(toFile(name)));
  if (names.length > 1) problems.push(toSeveral(names.map(toFile)));
  const [name] = names;
  if (problems.length > 0 || name === undefined) return { sources: [], diagnostics: problems, watch };
  return { ...readData({ directory, data: toFile(name) }), watch };
}

function toFolder(file: string): Diagnostic {
  return {
    code: 'not-a-file',
    severity: 'error',
    message: 'This is a folder, but the texts of a language are one file.',
    place: { file },
    hint: `Put all texts into "${DEFAULT_FILES[0]}".`,
  };
}

function toSeveral(files: readonly string[]): Diagnostic {
  return {
    code: 'several-data-files',
    severity: 'error',
    message: `There is more than one file with the texts of this language: ${files.join(', ')}.`,
    place: { file: files[0] ?? '' },
    hint: 'Put all texts into one of them, and delete the others.',
  };
}
