import type { Diagnostic, Outcome } from 'persona-registry';
import { parseAllDocuments } from 'yaml';
import type { Statements } from '../personas/statement.js';
import { valueReaders } from './index.js';

/** Reads a file of JSON or YAML whose form is known by its content. */
export function readValues(text: string, file: string): Outcome<Statements> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return fail('empty-file', 'The file is empty.', file);
  const { value: documents, diagnostics } = /^\s*[[{]/.test(plain)
    ? parseJson(plain, file)
    : parseYaml(plain, file);
  if (documents === undefined) return { diagnostics };
  const reader = valueReaders.find(({ accepts }) => accepts(documents));
  return (
    reader?.read(documents, file) ??
    fail('wrong-shape', 'The file has none of the forms that can be imported.', file)
  );
}

function parseJson(text: string, file: string): Outcome<unknown[]> {
  try {
    return { value: [JSON.parse(text)], diagnostics: [] };
  } catch (error) {
    return fail('not-json', `The file is not valid JSON (${toReason(error)}).`, file);
  }
}

function parseYaml(text: string, file: string): Outcome<unknown[]> {
  try {
    const documents = parseAllDocuments(text);
    const values: unknown[] = [];
    for (const document of 'empty' in documents ? [] : documents) {
      const [error] = document.errors;
      if (error !== undefined)
        return fail('not-yaml', `The file is not valid YAML (${toReason(error)}).`, file);
      values.push(document.toJS({ maxAliasCount: 100 }));
    }
    return { value: values.filter((value) => value !== null), diagnostics: [] };
  } catch (error) {
    return fail('not-yaml', `The file is not valid YAML (${toReason(error)}).`, file);
  }
}

const toReason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/[:.]$/, '') ?? '';

const fail = (code: string, message: string, file: string): { diagnostics: Diagnostic[] } => ({
  diagnostics: [{ code, severity: 'error', message, place: { file }, hint: FORMS }],
});
const FORMS =
  'Name a list of assignments (`az role assignment list --all -o json`, `kubectl get rolebindings,clusterrolebindings -A -o yaml`, `gcloud projects get-iam-policy`), groups and users of Backstage, or a `sigs.yaml`.';
