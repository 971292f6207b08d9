import type { Options } from 'ajv';

/**
 * Options of ajv, at build time and at run time. Validation reports all problems, and the type of an entry may be `['object', 'null']`. Ajv's own
 * messages are a tenth of the validator, and nobody reads them (`toShapeDiagnostic`).
 */
export const SCHEMA_OPTIONS: Options = { allErrors: true, allowUnionTypes: true, messages: false };
