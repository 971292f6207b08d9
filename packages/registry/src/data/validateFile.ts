import type { Outcome } from '../model/diagnostic.js';
import type { DataSource } from './dataSource.js';
import { parseSource } from './parseSource.js';
import { toShapeDiagnostic } from './toShapeDiagnostic.js';
import { type Shape, validateShape } from './validateShape.js';

/**
 * Checks a file of another shape than the data by itself: syntax, duplicate keys and shape. There is a value unless there are errors. Never throws, for any
 * text. Diagnostics have a path; `toLocated` finds line and column.
 *
 * @param empty what is said of a file without content
 */
export function validateFile<T>(
  source: DataSource,
  shape: Shape,
  empty: { message: string; hint: string },
): Outcome<T> {
  const { file, format } = source;
  const { value: parsed, diagnostics } = parseSource(source, empty);
  if (parsed === undefined) return { diagnostics };
  const { value, suspicions } = parsed;
  const problems = validateShape(value, shape).map((problem) =>
    toShapeDiagnostic(
      problem,
      (path, target) => ({ file, path, ...(target === undefined ? {} : { target }) }),
      format,
    ),
  );
  const errors = [...diagnostics, ...problems];
  const all = [...errors, ...suspicions.keys, ...suspicions.listCuts()];
  return errors.length === 0 ? { value: value as T, diagnostics: all } : { diagnostics: all };
}
