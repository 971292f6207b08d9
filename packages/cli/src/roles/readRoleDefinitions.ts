import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Diagnostic,
  normalizeRoleDefinitions,
  type Outcome,
  type RoleDefinitionsOptions,
  type RoleInput,
} from 'persona-registry';
import { DEFAULT_MAX_BYTES, readKind, toReadProblem } from 'persona-registry/node';

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
  const { value: text, diagnostics } = readText(directory, path);
  if (text === undefined) return { diagnostics };
  const outcome = normalizeRoleDefinitions(text, options);
  if (outcome.diagnostics.length === 0) return outcome;
  return {
    diagnostics: outcome.diagnostics.map((diagnostic) => ({ ...diagnostic, place: { file: path } })),
  };
}

function readText(directory: string, path: string): Outcome<string> {
  const absolute = resolve(directory, path);
  const failure = (code: string, message: string, hint?: string): Outcome<string> => {
    const problem: Diagnostic = { code, severity: 'error', message, place: { file: path } };
    return { diagnostics: [hint === undefined ? problem : { ...problem, hint }] };
  };
  try {
    if (path.trim() === '') {
      return {
        diagnostics: [
          { code: 'missing-file', severity: 'error', message: 'The path is empty.', hint: 'Name one file.' },
        ],
      };
    }
    const kind = readKind(absolute);
    if (kind === 'nothing') return failure('missing-file', 'There is no such file.');
    if (kind === 'folder') return failure('not-a-file', 'This is a folder.', 'Name one file.');
    if (typeof kind === 'object') {
      // A pipe may have a writer: `az role definition list -o json | personas roles import /dev/stdin`.
      const isPipe = kind.code === 'not-a-file' && statSync(absolute).isFIFO();
      if (!isPipe) return failure(kind.code, kind.message, kind.hint);
    }
    const stats = statSync(absolute);
    if (stats.size > DEFAULT_MAX_BYTES) {
      const megabytes = Math.ceil(stats.size / 1024 / 1024);
      const limit = DEFAULT_MAX_BYTES / 1024 / 1024;
      return failure('too-large', `The file has ${megabytes} MB, but the limit is ${limit} MB.`);
    }
    const bytes = readFileSync(absolute);
    if (!isUtf8(bytes)) {
      return failure(
        'not-utf-8',
        'The file is not UTF-8 text.',
        'In Windows PowerShell, `>` writes UTF-16. Use `| Out-File -Encoding utf8 FILE` instead.',
      );
    }
    return { value: bytes.toString('utf8'), diagnostics: [] };
  } catch (error) {
    const { code, message, hint } = toReadProblem('file', error);
    return failure(code, message, hint);
  }
}
