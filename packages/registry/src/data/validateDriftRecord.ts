import type { Outcome } from '../model/diagnostic.js';
import type { DriftRecord } from '../model/driftRecord.js';
import { compiledDrift } from '../schema/compiledDrift.js';
import { driftSchema } from '../schema/driftSchema.js';
import type { DataSource } from './dataSource.js';
import { validateFile } from './validateFile.js';
import type { Shape } from './validateShape.js';

const DRIFT: Shape = { schema: driftSchema, validate: compiledDrift };

/** Checks a file that `personas drift --save` has written. See `validateFile`. */
export function validateDriftRecord(source: DataSource): Outcome<DriftRecord> {
  const outcome = validateFile<DriftRecord>(source, DRIFT, EMPTY);
  if (outcome.value === undefined || outcome.value.version === 1) return outcome;
  return {
    diagnostics: [
      {
        code: 'unknown-version',
        severity: 'error',
        message: 'The file has a version that this release does not know.',
        place: { file: source.file, path: ['version'] },
        hint: EMPTY.hint,
      },
    ],
  };
}

const EMPTY = {
  message: 'The file has no comparison.',
  hint: 'Write it anew with `personas drift --save`.',
};
