import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { checkYamlText, NO_SUSPICIONS, type YamlSuspicions } from './checkYamlText.js';
import { type DataSource, withoutBom } from './dataSource.js';
import type { Parsed } from './parsed.js';
import { parseJson } from './parseJson.js';
import { parseYaml } from './parseYaml.js';
import { toSyntaxDiagnostics } from './syntaxProblem.js';

export interface ParsedSource {
  value: object;
  /** Without the byte order mark. */
  text: string;
  /** None in JSON. */
  suspicions: YamlSuspicions;
}

/**
 * Reads the syntax of one file. Without a value, nothing can be said about its shape; with one, there may still be errors, such as a key that is there
 * twice. Never throws, for any text.
 *
 * @param empty what an empty file lacks
 */
export function parseSource(
  source: DataSource,
  empty: Required<Pick<Diagnostic, 'message' | 'hint'>>,
): Outcome<ParsedSource> {
  const { file, format } = source;
  const text = withoutBom(source.text);
  const nul = text.indexOf('\0');
  if (nul !== -1) return { diagnostics: toSyntaxDiagnostics(file, text, [{ ...NUL, offset: nul }]) };

  const { value, diagnostics }: Parsed =
    format === 'json' && text.trim() !== '' ? parseJson(text, file) : parseYaml(text, file);
  if (value === undefined && diagnostics.length > 0) return { diagnostics };
  if (value === undefined || value === null) {
    const place = { file, line: 1, column: 1 };
    return { diagnostics: [...diagnostics, { code: 'empty-file', severity: 'error', ...empty, place }] };
  }
  const suspicions = format === 'yaml' ? checkYamlText(text, file) : NO_SUSPICIONS;
  if (suspicions.errors.length > 0) return { diagnostics: [...diagnostics, ...suspicions.errors] };
  return { value: { value, text, suspicions }, diagnostics };
}

const NUL = {
  message: 'The file has a NUL byte.',
  hint: 'If it is a text file, save it as UTF-8: it may be UTF-16 now.',
};
