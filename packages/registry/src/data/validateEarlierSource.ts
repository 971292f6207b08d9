import type { DataInput } from '../model/data.js';
import type { DataPath, Diagnostic, Outcome } from '../model/diagnostic.js';
import type { DataSource } from './dataSource.js';
import { parseSource } from './parseSource.js';
import { validateShape } from './validateShape.js';
import { validateSource } from './validateSource.js';

/**
 * Checks data of an earlier day, which may have been written for an older version of this product. Keys that are unknown today are left out, with a
 * warning for each. Everything else is as in `validateSource`.
 */
export function validateEarlierSource(source: DataSource): Outcome<DataInput> {
  const outcome = validateSource(source);
  const hasOther = outcome.diagnostics.some(
    ({ severity, code }) => severity === 'error' && code !== 'unknown-key',
  );
  if (outcome.value !== undefined || hasOther) return outcome;
  const parsed = parseSource(source, { message: '', hint: '' }).value;
  if (parsed === undefined) return outcome;
  for (const { keyword, path, key } of validateShape(parsed.value)) {
    if (keyword === 'additionalProperties' && key !== undefined) remove(parsed.value, path, key);
  }
  if (validateShape(parsed.value).length > 0) return outcome;
  const toWarning = (problem: Diagnostic): Diagnostic =>
    problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;
  return { value: parsed.value as DataInput, diagnostics: outcome.diagnostics.map(toWarning) };
}

function remove(value: object, path: DataPath, key: string): void {
  let inner: unknown = value;
  for (const part of path) {
    if (typeof inner !== 'object' || inner === null) return;
    inner = (inner as Record<string | number, unknown>)[part];
  }
  if (typeof inner === 'object' && inner !== null) delete (inner as Record<string, unknown>)[key];
}
