import { isUtf8 } from 'node:buffer';
import {
  type Diagnostic,
  normalizeRoleDefinitions,
  type Outcome,
  type RoleDefinitionsOptions,
  type RoleInput,
} from 'persona-registry';
import { DEFAULT_MAX_BYTES } from 'persona-registry/node';
import { readTextFile, type TextFileSettings } from '../readTextFile.js';

/**
 * Reads a file with the output of `az role definition list -o json`. Returns its roles, keyed by id. If anything in the file is wrong, the outcome
 * has only diagnostics.
 *
 * @param directory current folder, absolute
 * @param path as written on the command line
 */
export function readRoleDefinitions(
  directory: string,
  path: string,
  options: RoleDefinitionsOptions,
): Outcome<Record<string, RoleInput>> {
  if (path.trim() === '') return { diagnostics: [EMPTY_PATH] };
  const { value: file, diagnostics } = readTextFile(directory, path, SETTINGS);
  if (file === undefined) return { diagnostics };
  const outcome = normalizeRoleDefinitions(file.text, options);
  if (outcome.diagnostics.length === 0) return outcome;
  return {
    diagnostics: outcome.diagnostics.map((diagnostic) => ({ ...diagnostic, place: { file: path } })),
  };
}

const SETTINGS: TextFileSettings = {
  maxBytes: DEFAULT_MAX_BYTES,
  decode: (bytes) => (isUtf8(bytes) ? bytes.toString('utf8') : undefined),
  words: {
    missing: ['There is no such file.'],
    folder: ['This is a folder.', 'Name one file.'],
    notText: [
      'The file is not UTF-8 text.',
      'In Windows PowerShell, `>` writes UTF-16. Use `| Out-File -Encoding utf8 FILE` instead.',
    ],
  },
};

const EMPTY_PATH: Diagnostic = {
  code: 'missing-file',
  severity: 'error',
  message: 'The path is empty.',
  hint: 'Name one file.',
};
