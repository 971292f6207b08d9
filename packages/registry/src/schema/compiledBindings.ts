import { Ajv } from 'ajv';
import { bindingsSchema } from './bindingsSchema.js';
import { SCHEMA_FORMATS } from './schemaFormats.js';
import { SCHEMA_OPTIONS } from './schemaOptions.js';

/** The schema of bindings as a validating function. The package's build replaces it, like `compiledSchema`. */
export const compiledBindings = new Ajv({ ...SCHEMA_OPTIONS, formats: SCHEMA_FORMATS }).compile(
  bindingsSchema,
);
