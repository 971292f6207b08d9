import type { Diagnostic, Outcome } from 'persona-registry';
// yaml reads YAML, and says where a mistake is.
import { parseAllDocuments } from 'yaml';
import { toFileProblem } from '../../readNamedFile.js';
import type { Statements } from '../personas/statement.js';
import { readDocuments } from './readDocuments.js';

/** Aliases that repeat each other may stand for millions of values. */
const MAX_ALIASES = 100;

/** Reads a YAML file by what is in it. */
export function readYaml(file: string, text: string): Outcome<Statements> {
  const { value: documents, diagnostics } = parse(file, text);
  if (documents === undefined) return { diagnostics };
  const read = readDocuments(file, documents);
  if (read !== undefined) return { value: read, diagnostics: [] };
  return {
    diagnostics: [
      toFileProblem(
        file,
        'unknown-format',
        'The file has neither role bindings of Kubernetes nor groups and users of Backstage nor interest groups.',
        'Such files have `kind: RoleBinding`, `kind: Group`, or lists such as `sigs`.',
      ),
    ],
  };
}

function parse(file: string, text: string): Outcome<unknown[]> {
  try {
    const documents = parseAllDocuments(text.replace(/^\uFEFF/, ''));
    const values: unknown[] = [];
    for (const document of 'empty' in documents ? [] : documents) {
      const [error] = document.errors;
      if (error !== undefined) return { diagnostics: [toProblem(file, error)] };
      const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
      if (value !== null) values.push(value);
    }
    return { value: values, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [toProblem(file, error)] };
  }
}

function toProblem(file: string, error: unknown): Diagnostic {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return toFileProblem(file, 'invalid-yaml', `The file is no YAML: ${reason.replace(/[:.]$/, '')}.`);
}
