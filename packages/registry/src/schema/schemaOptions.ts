import type { Options } from 'ajv';

/** For ajv, at build time and at run time. All problems are wanted, and entries may be `['object', 'null']`. */
export const SCHEMA_OPTIONS: Options = { allErrors: true, allowUnionTypes: true };
