import { Ajv } from 'ajv';
import { driftSchema } from './driftSchema.js';
import { SCHEMA_FORMATS } from './schemaFormats.js';
import { SCHEMA_OPTIONS } from './schemaOptions.js';

/** The schema of drift records as a validating function. The package's build replaces it, like `compiledSchema`. */
export const compiledDrift = new Ajv({ ...SCHEMA_OPTIONS, formats: SCHEMA_FORMATS }).compile(driftSchema);
