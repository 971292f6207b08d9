import type { Parsed } from '../data/parsed.js';
import { parseJson } from '../data/parseJson.js';
import { parseYaml } from '../data/parseYaml.js';
import { toShapeDiagnostic } from '../data/toShapeDiagnostic.js';
import { type Shape, validateShape } from '../data/validateShape.js';
import { type DataSource, withoutBom } from '../data/validateSource.js';
import type { BindingsInput } from '../model/bindings.js';
import type { Outcome } from '../model/diagnostic.js';
import { bindingsSchema } from '../schema/bindingsSchema.js';
import { compiledBindings } from '../schema/compiledBindings.js';

const BINDINGS: Shape = { schema: bindingsSchema, validate: compiledBindings };

/**
 * Checks a bindings file by itself: syntax, duplicate keys and shape. There is a value unless there are errors. Never throws, for any text. Diagnostics
 * have a path; `toLocated` finds line and column.
 */
export function validateBindings({ file, text: written, format }: DataSource): Outcome<BindingsInput> {
  const text = withoutBom(written);
  if (text.includes('\0')) return { diagnostics: [{ ...BINARY, place: { file, line: 1, column: 1 } }] };
  const { value, diagnostics }: Parsed =
    format === 'json' && text.trim() !== '' ? parseJson(text, file) : parseYaml(text, file);
  if (value === undefined && diagnostics.length > 0) return { diagnostics };
  if (value === undefined || value === null) {
    return { diagnostics: [{ ...EMPTY, place: { file, line: 1, column: 1 } }] };
  }
  const problems = validateShape(value, BINDINGS).map((problem) =>
    toShapeDiagnostic(
      problem,
      (path, target) => ({ file, path, ...(target === undefined ? {} : { target }) }),
      format,
    ),
  );
  const all = [...diagnostics, ...problems];
  return all.length === 0 ? { value: value as BindingsInput, diagnostics: [] } : { diagnostics: all };
}

const BINARY = {
  code: 'invalid-syntax',
  severity: 'error',
  message: 'The file has a NUL byte.',
  hint: 'If it is a text file, save it as UTF-8: it may be UTF-16 now.',
} as const;
const EMPTY = {
  code: 'empty-file',
  severity: 'error',
  message: 'The file has no bindings.',
  hint: 'Add `personas:` with the principal of each persona in each environment.',
} as const;
