import type { Options } from 'ajv';

/** Options of ajv, at build time and at run time. Validation reports all problems, and the type of an entry may be `['object', 'null']`. */
export const SCHEMA_OPTIONS: Options = { allErrors: true, allowUnionTypes: true };
