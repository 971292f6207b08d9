import type { DataSource } from '../data/dataSource.js';
import { parseSource } from '../data/parseSource.js';
import { toShapeDiagnostic } from '../data/toShapeDiagnostic.js';
import { type Shape, validateShape } from '../data/validateShape.js';
import type { BindingsInput } from '../model/bindings.js';
import type { Outcome } from '../model/diagnostic.js';
import { bindingsSchema } from '../schema/bindingsSchema.js';
import { compiledBindings } from '../schema/compiledBindings.js';

const BINDINGS: Shape = { schema: bindingsSchema, validate: compiledBindings };

/**
 * Checks a bindings file by itself: syntax, duplicate keys and shape. There is a value unless there are errors. Never throws, for any text. Diagnostics
 * have a path; `toLocated` finds line and column.
 */
export function validateBindings(source: DataSource): Outcome<BindingsInput> {
  const { file, format } = source;
  const { value: parsed, diagnostics } = parseSource(source, EMPTY);
  if (parsed === undefined) return { diagnostics };
  const { value, suspicions } = parsed;
  const problems = validateShape(value, BINDINGS).map((problem) =>
    toShapeDiagnostic(
      problem,
      (path, target) => ({ file, path, ...(target === undefined ? {} : { target }) }),
      format,
    ),
  );
  const errors = [...diagnostics, ...problems];
  const all = [...errors, ...suspicions.keys, ...suspicions.listCuts()];
  return errors.length === 0 ? { value: value as BindingsInput, diagnostics: all } : { diagnostics: all };
}

const EMPTY = {
  message: 'The file has no bindings.',
  hint: 'Add `personas:` with the principal of each persona in each environment.',
};
